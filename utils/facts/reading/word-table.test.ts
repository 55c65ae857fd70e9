import { describe, expect, test } from 'vitest';
import { WordTable } from './word-table.ts';

const WORDS = ['council', 'police', 'e-mail', "queen's", 'and/or', '&', 'sir', 'ris', 'irs'];
const table = new WordTable(new Map(WORDS.map((word, at) => [word, at + 1])));

describe('a word of the table is found where it stands', () => {
  test.each(WORDS.map((word, at) => [word, at + 1] as const))('%s', (word, value) => {
    expect(table.at(word, 0, word.length)).toBe(value);
    expect(table.at(`the ${word.toUpperCase()} of`, 4, 4 + word.length)).toBe(value);
  });

  test.each([
    ['coun', 'a part of one'],
    ['councils', 'more than one'],
    ['', 'nothing'],
    ['c\u00f4uncil', 'another letter'],
    ['[sir', 'a mark that stands as far from its neighbour as a capital from its small letter'],
    ['rsi', 'the same letters in another order'],
  ])('not %j (%s)', (word) => {
    expect(table.at(word, 0, word.length)).toBe(0);
  });
});
