import { expect, test } from 'vitest';
import { hasBetween } from './has-between.ts';
import { Hits } from './hits.ts';
import { phrase } from './phrases.ts';

const REVIEW = phrase(/\b(?:internal review|review)\b/i);
const TEXT = 'Ask for a review. An internal review is free.';
const INTERNAL = TEXT.indexOf('internal');

test.each([
  [0, TEXT.length, true, 'anywhere'],
  [0, 16, true, 'up to the place where it ends'],
  [0, 15, false, 'it ends too late'],
  [11, INTERNAL + 15, true, 'a second one ends in time'],
  [11, INTERNAL + 10, false, 'the next one only begins in time'],
  [INTERNAL, INTERNAL + 15, true, 'it begins at the place'],
  [INTERNAL + 10, TEXT.length, false, 'nothing begins behind'],
])('from %i to %i: %s (%s)', (from, to, has) => {
  expect(hasBetween(Hits.of(TEXT), REVIEW, from, to)).toBe(has);
});
