import { expect, test } from 'vitest';
import { readingOfText } from '../testing/letter-of.ts';
import { quoteRound, quoteUpTo } from './quote.ts';

const TEXT = 'Thank you for your request of 3 March\nwhich we have.';
const reading = readingOfText(TEXT);

test.each([
  ['a word cut at the beginning', 'ank you', ' of', 'you for your request'],
  ['a word cut at the end', 'Thank', 'uest of', 'Thank you for your'],
  ['a line’s end beside the place', 'for', '\nwhich', 'for your request of 3 March'],
  ['whole words', 'you for', ' of', 'you for your request'],
])('a quote leaves out %s', (_, from, to, words) => {
  const quote = quoteRound(reading, TEXT.indexOf(from), TEXT.indexOf(to));
  expect(quote.text).toBe(words);
  expect(quote.in === 'letter' && TEXT.startsWith(words, quote.start)).toBe(true);
});

test('a stretch without a gap stays as it is, beyond any word’s length', () => {
  const long = `a${'x'.repeat(200)}`;
  expect(quoteRound(readingOfText(long), 50, 150).text).toHaveLength(40);
});

test('what it is quoted for stays whole, whatever is glued to it', () => {
  const text = 'Your request of 3 March 2015Dear Ms Grey';
  const quote = quoteUpTo(readingOfText(text), 2, text.indexOf('Dear'));
  expect(quote.text).toBe('request of 3 March 2015');
});
