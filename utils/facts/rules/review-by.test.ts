import { describe, expect, test } from 'vitest';
import { bestFound, day } from '../../testing/best-found.ts';
import { reviewBy } from './review-by.ts';

const ANCHOR = day('2025-03-03');

describe('finds the last day for asking', () => {
  test.each([
    ['until', 'If you want an internal review you have until 29 April 2025 to ask for it.'],
    [
      'by',
      'You may make representations under regulation 11. Please put these in writing to the Council by 29 April 2025.',
    ],
    ['on or before', 'You can have the decision reviewed. Your letter must get here on or before 29th April 2025.'],
    ['no later than', 'Your request for a review must reach us no later than 29/04/2025.'],
    ['without its year', 'You have until 29 April to ask for an internal review.'],
  ])('%s', (_how, letter) => {
    expect(bestFound(reviewBy, letter, ANCHOR)).toBe('2025-04-29');
  });
});

describe('finds nothing where the day is', () => {
  test.each([
    ['the authority’s for its review', 'You asked for a review and we will reply to you by 29 April 2025.'],
    ['for a clarification', 'Please provide the further information by 29 April 2025 or ask for a review.'],
    ['of something else', 'The committee will review the policy before 29 April 2025.'],
    ['before the letter’s own', 'You had until 29 January 2025 to ask for an internal review.'],
  ])('%s', (_what, letter) => {
    expect(bestFound(reviewBy, letter, ANCHOR)).toBeNull();
  });
});
