import { describe, expect, test } from 'vitest';
import { pointsFor } from '../../../testing/best-found.ts';
import { rightsParagraph } from './rights-paragraph.ts';

describe('speaks for response', () => {
  test.each([
    ['on this response', 'If you are unhappy with this response you may complain to us.'],
    ['the date of this letter', 'Ask within 40 working days of the date of this letter.'],
    ['an internal review', 'You have the right to an internal review.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(rightsParagraph, text, 'response')).toBeGreaterThan(0);
  });
});

describe('does not', () => {
  test.each([
    ['on anything', 'You may always write to us.'],
    ['none', 'There were six.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(rightsParagraph, text, 'response')).toBeLessThanOrEqual(0);
  });
});
