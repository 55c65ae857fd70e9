import { describe, expect, test } from 'vitest';
import { wordStarts } from './word-starts.ts';

describe('finds where words begin', () => {
  test.each([
    ['after blanks and marks', 'a (bc), d', [0, 3, 8]],
    ['at figures, which are of a word', '40 days 2nd', [0, 3, 8]],
    ['after a low line, which patterns may look behind', 'my_ref', [0, 3]],
    ['after an accented letter: too many places do no harm', 'ŵyl', [1]],
    ['nowhere in blanks', ' \n ', []],
    ['nowhere in nothing', '', []],
  ])('%s', (_what, text, starts) => {
    expect([...wordStarts(text)]).toEqual(starts);
  });
});
