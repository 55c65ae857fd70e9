import { describe, expect, test } from 'vitest';
import { readingOfText } from '../testing/letter-of.ts';
import { signRule } from './signs.ts';

const rule = signRule('of-a-test', [
  // After a common word and after a rare one: the two are looked for in different ways.
  [{ response: 1 }, 'own', [/\b(?:request|it)\b/i, /^.{0,20}\bwas\b/i, /\brefused\b/i]],
  [{ response: 2 }, 'own', [/\bsurplus\b/i, /^.{0,20}\bwas\b/i, /\bsold\b/i]],
  [{ response: 3 }, 'own', /\bsold\b/i, /\bgiven\b/i],
]);

const quotesIn = (text: string) => rule.weigh(readingOfText(text)).map(({ quote }) => quote?.text);

describe('finds words that follow one another in a sentence', () => {
  test.each([
    ['after a common word', 'Your request of May was then refused.', ['request of May was then refused']],
    ['after a later one of these', 'It came. My request was refused.', ['request was refused']],
    ['after a rare word', 'The surplus was never sold.', ['surplus was never sold', 'sold']],
    ['any of several, the first in the text', 'It is given, not sold.', ['given']],
  ])('%s', (_where, text, quotes) => {
    expect(quotesIn(text)).toEqual(quotes);
  });
});

describe('finds nothing', () => {
  test.each([
    ['where they stand in two sentences, after a common word', 'The request was late. It is refused.'],
    ['where they stand in two sentences, after a rare word', 'The surplus was large. None remained.'],
    ['where they stand too far apart', 'The request that came by post in May was refused.'],
    ['where they stand the other way round', 'Refused was the request.'],
  ])('%s', (_where, text) => {
    expect(quotesIn(text)).toEqual([]);
  });
});
