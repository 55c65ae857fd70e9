import { describe, expect, test } from 'vitest';
import { keysOf, wordsOf } from './words-of.ts';

describe('finds where words begin', () => {
  test.each([
    ['after blanks and marks', 'a (bc), d', [0, 3, 8]],
    ['at figures, which are of a word', '40 days 2nd', [0, 3, 8]],
    ['after a low line, which patterns may look behind', 'my_ref', [0, 3]],
    ['after an accented letter: too many places do no harm', 'ŵyl', [1]],
    ['nowhere in blanks', ' \n ', []],
    ['nowhere in nothing', '', []],
  ])('%s', (_what, text, starts) => {
    expect([...wordsOf(text).starts]).toEqual(starts);
  });
});

describe('a word has one of the keys of the letters with which it begins', () => {
  test.each([
    ['one letter', 'request', 'r'],
    ['two', 'Request', 're'],
    ['more than three', 'REQUEST', 'reques'],
    ['letters and a blank', 'no longer', 'no l'],
    ['any figure', '40 days', '0'],
    ['the text ends', 'no', 'no'],
  ])('%s', (_what, text, start) => {
    expect(keysOf(start)).toContain(wordsOf(text).keys[0]);
  });

  test('and none of those of others', () => {
    expect(keysOf('res')).not.toContain(wordsOf('request').keys[0]);
  });
});
