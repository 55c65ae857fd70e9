import { describe, expect, test } from 'vitest';
import { pointsFor } from '../../../testing/best-found.ts';
import { feeDemand } from './fee-demand.ts';

describe('speaks for fees-notice', () => {
  test.each([
    ['its name', 'FEES NOTICE\n\nYour request has been considered.'],
    ['the sum', 'The fee payable is £24.42.'],
    ['willing to pay', 'Please let me know if you are willing to pay.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(feeDemand, text, 'fees-notice')).toBeGreaterThan(0);
  });
});

describe('does not', () => {
  test.each([
    ['that there may be one', 'There may be a charge for copying.'],
    ['when none is made', 'No charge is made if the total is less than £10.'],
    ['when it would have to be paid', 'You would have three months in which to pay.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(feeDemand, text, 'fees-notice')).toBeLessThanOrEqual(0);
  });
});
