import { describe, expect, test } from 'vitest';
import { endsBetween, isInClauseBefore, wordsBetween } from './clause.ts';
import { Hits } from './hits.ts';
import { phrase } from './phrases.ts';

const MAY = phrase(/\bmay\b/i);

describe('a phrase stands in the clause before a place', () => {
  test.each([
    ['just before', 'You may ask', true],
    ['not in the sentence before', 'You may. I ask', false],
    ['not in the paragraph before', 'You may\n\nI ask', false],
    ['not behind the place', 'I ask as you may', false],
    ['not so far off', `You may ${'x'.repeat(40)} ask`, false],
    ['the nearest counts', 'You may. You may ask', true],
  ])('%s', (_what, text, is) => {
    expect(isInClauseBefore(text, Hits.of(text), MAY, text.indexOf('ask'), 20)).toBe(is);
  });
});

describe('counts the words between two places', () => {
  test.each([
    ['none', 'for your', 0],
    ['two', 'for a b your', 2],
    ['marks are of a word', 'for a, b. your', 2],
    ['none where the first goes on', 'fore your', -1],
    ['none over two blanks', 'for a  your', -1],
    ['none over a paragraph', 'for a\n\nyour', -1],
    ['none over a very long word', `for ${'x'.repeat(21)} your`, -1],
  ])('%s', (_what, text, count) => {
    expect(wordsBetween(text, 3, text.indexOf('your'))).toBe(count);
  });
});

describe('a sentence ends between two places', () => {
  test.each([
    ['at a stop before a blank', 'a. b', true],
    ['at the text’s end', 'a?', true],
    ['at a paragraph', 'a\n\nb', true],
    ['not at a stop in a word', 'a.b', false],
  ])('%s', (_what, text, ends) => {
    expect(endsBetween(text, 0, text.length)).toBe(ends);
  });
});
