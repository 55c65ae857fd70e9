import { describe, expect, test } from 'vitest';
import { fromYourStep, withoutObjects } from './own-steps.ts';

describe('blanks what the requester complains of or turns to', () => {
  test.each([
    ['this response', 'unhappy with this response', 'unhappy'],
    ['what was done', 'unhappy with how we dealt with it', 'unhappy'],
    ['the body asked', 'ask the Council within', 'within'],
    ['a request for a review', 'a request for an internal review may', 'a'],
  ])('%s', (_what, words, first) => {
    const left = withoutObjects(words);
    expect(left).toHaveLength(words.length);
    expect(left.trim().startsWith(first)).toBe(true);
    expect(left).not.toMatch(/response|we|council|review/i);
  });
});

test('leaves what the authority is going to do', () => {
  const words = 'we will send you our response to it';
  expect(withoutObjects(words)).toBe(words);
});

describe('begins at the last step that is the reader’s', () => {
  test.each([
    ['you may', 'our answer, you may ask within', ' ask within'],
    ['the last of two', 'please write, or you can call within', ' call within'],
    ['none: all of it', 'we reply within', 'we reply within'],
  ])('%s', (_what, words, rest) => {
    expect(fromYourStep(words)).toBe(rest);
  });
});
