import { describe, expect, test } from 'vitest';
import { bestFound, day } from '../../testing/best-found.ts';
import { reviewByCount } from './review-by-count.ts';
import { reviewWindow } from './review-window.ts';

const ANCHOR = day('2026-11-11');
const HEAD =
  'Dear Mr Grey\n\nThank you for your request of 14 October 2026. The Council holds the information and it is attached to this letter.\n\n';

describe('counts from another day than the letter’s', () => {
  test.each([
    ['months from a day', 'You may ask for an internal review within 2 months of 14 October 2026.', '2026-12-14'],
    ['days from a day', 'You may ask for an internal review within 30 days of 5 November 2026.', '2026-12-05'],
    ['weeks from a day', 'You may ask for an internal review within six weeks of 14 October 2026.', '2026-11-25'],
    ['a day without its year', 'You may ask for an internal review within 2 months of 14 October.', '2026-12-14'],
    [
      'working days, weekends alone left out',
      'You may ask for an internal review within 40 working days of 14 October 2026.',
      '2026-12-09',
    ],
    [
      'working days from the request',
      'You may ask for an internal review within 40 working days of your original request.',
      '2026-12-09',
    ],
    ['an earlier letter', 'You may ask for a review within 2 months of our letter of 3 November 2026.', '2027-01-03'],
  ])('%s', (_how, paragraph, expected) => {
    expect(bestFound(reviewByCount, HEAD + paragraph, ANCHOR)).toBe(expected);
    expect(bestFound(reviewWindow, HEAD + paragraph, ANCHOR)).toBeNull();
  });
});

describe('leaves to the window', () => {
  test.each([
    ['the letter’s own date', 'You may ask for an internal review within 2 months of 11 November 2026.'],
    [
      'the date of this letter, one slip of the pen later',
      'You may ask for a review within 2 months of this letter, 12 November 2026.',
    ],
    [
      'a day told of something else',
      'You may ask for a review within 2 months. The figures of 3 March 2026 are final.',
    ],
    ['a time that was over before the letter', 'You may ask for a review within 10 working days of 14 October 2026.'],
  ])('%s', (_what, paragraph) => {
    expect(bestFound(reviewByCount, HEAD + paragraph, ANCHOR)).toBeNull();
    expect(bestFound(reviewWindow, HEAD + paragraph, ANCHOR)).not.toBeNull();
  });
});

test('leaves alone the authority’s time from the request', () => {
  const paragraph = 'You may ask for a review and will be told of it within 20 working days of your request.';
  expect(bestFound(reviewByCount, HEAD + paragraph, ANCHOR)).toBeNull();
});
