import { describe, expect, test } from 'vitest';
import { Hits } from './hits.ts';
import { phrases } from './phrases.ts';
import { sentencesWith } from './sentences-with.ts';
import { splitSentences } from './split-sentences.ts';

const placesIn = (own: string, ...patterns: readonly RegExp[]) =>
  sentencesWith(phrases(...patterns), {
    hits: Hits.of(own),
    sentences: splitSentences(own, own, Hits.of(own).words),
  });

describe('names the sentences in which a pattern begins', () => {
  test.each([
    ['one of three', 'We hold it. You may ask for a review. Yours', [/\breview\b/i], [1]],
    ['each once, in order', 'A review. It is. A review of a review.', [/\breview\b/i], [0, 2]],
    ['for any of the patterns', 'A fee. It is. A review.', [/\breview\b/i, /\bfee\b/i], [0, 2]],
    ['none', 'We hold it.', [/\breview\b/i], []],
    ['none of no text', '', [/\breview\b/i], []],
  ])('%s', (_what, own, patterns, places) => {
    expect(placesIn(own, ...patterns)).toEqual(places);
  });
});
