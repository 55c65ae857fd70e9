import { describe, expect, test } from 'vitest';
import { pointsFor } from '../../../testing/best-found.ts';
import { requestRecord } from './request-record.ts';

describe('speaks against its being none', () => {
  test.each([
    ['the day it came', 'Request received: 21/07/2022\nCategory: pay'],
    ['the day it was answered', 'FOI-12\nResponded Wed 31 January 2024'],
    ['its number', 'FOI reference: FOI/18/00465'],
    ['label above value', '- Date received\n- 10 February 2018'],
  ])('%s', (_what, text) => {
    expect(pointsFor(requestRecord, text, 'none')).toBeLessThan(0);
  });
});

describe('does not', () => {
  test.each([
    ['a number that guidance speaks of', 'Give the reference number of our response.'],
    ['the day of publication', 'Published: 21/07/2022'],
  ])('%s', (_what, text) => {
    expect(pointsFor(requestRecord, text, 'none')).toBeGreaterThanOrEqual(0);
  });
});
