import { expect, test } from 'vitest';
import { ends, numbers, readWords, starts } from './read-words.ts';
import { numberFor } from './vocabulary.ts';

function wordsOf(text: string): string[] {
  const count = readWords(text);
  return Array.from({ length: count }, (_, word) => text.slice(starts[word], ends[word]));
}

test.each([
  ['no text', '', []],
  ['no word', ' .\n', []],
  ['words from the first character to the last', 'We hold it', ['We', 'hold', 'it']],
  ['marks, line ends and figures', '(FOI\n2026/311).', ['FOI', '2026', '311']],
  ['letters that no phrase has', 'café_s \u2019tis', ['caf', 's', 'tis']],
  ['more words than there was room for', 'a '.repeat(40_000), Array.from({ length: 40_000 }, () => 'a')],
])('splits %s', (_what, text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('gives the words of phrases their numbers, and the others none', () => {
  const request = numberFor('request');
  const responsible = numberFor('responsible');
  readWords('Request responsible reqwest responsibly');
  expect([...numbers.subarray(0, 4)]).toEqual([request, responsible, 0, 0]);
});
