import { describe, expect, test } from 'vitest';
import { pointsFor } from '../../../testing/best-found.ts';
import { reviewFindings } from './review-findings.ts';

describe('speaks for review-outcome', () => {
  test.each([
    ['its findings', 'I have carried out a full review. Findings are as follows.'],
    ['what it makes of the answer', 'Our response to your request should be modified.'],
    ['in Welsh', "Rwyf wedi ystyried y mater o'r newydd. Penderfyniad: cadarnhau'r ymateb gwreiddiol."],
    ['its outcome', 'This is the outcome of the internal review that you asked for.'],
    ['that it was done', 'I have now conducted a review of the handling of your request.'],
    ['what is upheld', 'Your complaint is partly upheld.'],
    ['in the heading', 'INTERNAL REVIEW\n\nDear Mr Grey\n\nI refer to your letter.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(reviewFindings, text, 'review-outcome')).toBeGreaterThan(0);
  });
});

describe('does not', () => {
  test.each([
    ['a review to come', 'A review will be carried out by a senior officer.'],
    ['a right to one', 'Should you be unhappy the Council offers a second look.'],
    ['none', 'There were six.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(reviewFindings, text, 'review-outcome')).toBeLessThanOrEqual(0);
  });
});
