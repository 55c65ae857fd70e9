import { describe, expect, test } from 'vitest';
import { pointsFor } from '../../../testing/best-found.ts';
import { passedOn } from './passed-on.ts';

describe('speaks for transfer', () => {
  test.each([
    ['in its heading', 'Subject: EIR 4417-23 Transfer of your request'],
    ['to a body', 'We have today transferred your request to Merseyside Police.'],
    ['that it will answer', 'They will answer you directly.'],
    ['whose matter it is', 'The information is held by Watford Borough Council.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(passedOn, text, 'transfer')).toBeGreaterThan(0);
  });
});

describe('does not', () => {
  test.each([
    ['to an office of the same house', 'Your request has been passed to Estates and Campus Services.'],
    ['what may be needed', 'Some requests may require transference.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(passedOn, text, 'transfer')).toBeLessThanOrEqual(0);
  });
});
