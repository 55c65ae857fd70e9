import { describe, expect, test } from 'vitest';
import { tableOf } from './pattern-table.ts';
import { sentencesWith } from './sentences-with.ts';
import { splitSentences } from './split-sentences.ts';
import { wordsOf } from './words-of.ts';

const placesIn = (own: string, ...patterns: readonly RegExp[]) =>
  sentencesWith(tableOf(...patterns), { own, words: wordsOf(own), sentences: splitSentences(own, own) });

describe('names the sentences in which a pattern begins', () => {
  test.each([
    ['one of three', 'We hold it. You may ask for a review. Yours', [/\breview\b/], [1]],
    ['each once, in order', 'A review. It is. A review of a review.', [/\breview\b/], [0, 2]],
    ['for any of the patterns', 'A fee. It is. A review.', [/\breview\b/, /\bfee\b/], [0, 2]],
    ['none', 'We hold it.', [/\breview\b/], []],
    ['none of no text', '', [/\breview\b/], []],
  ])('%s', (_what, own, patterns, places) => {
    expect(placesIn(own, ...patterns)).toEqual(places);
  });
});
