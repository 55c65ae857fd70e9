import { describe, expect, test } from 'vitest';
import { pointsFor } from '../../../testing/best-found.ts';
import { speaksToYou } from './speaks-to-you.ts';

describe('speaks against its being none', () => {
  test.each([
    ['a person by name', 'Dear Mr Grey\n\nYou asked for it.'],
    ['an applicant', 'Dear Applicant\n\nYou asked for it.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(speaksToYou, text, 'none')).toBeLessThan(0);
  });
});

describe('does not', () => {
  test.each([
    ['nobody', 'The council refused the request last week.'],
    ['an office', 'Dear Kent County Council\n\nCan you tell me more?'],
  ])('%s', (_what, text) => {
    expect(pointsFor(speaksToYou, text, 'none')).toBeGreaterThanOrEqual(0);
  });
});
