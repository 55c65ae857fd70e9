import { describe, expect, test } from 'vitest';
import { bestFound, day } from '../../testing/best-found.ts';
import { reviewBy } from './review-by.ts';

const ANCHOR = day('2025-03-03');

describe('finds the last day for asking', () => {
  test.each([
    ['an imperative', 'Ask for a review by 29 April 2025.'],
    ['until', 'If you want an internal review you have until 29 April 2025 to ask for it.'],
    [
      'by',
      'You may make representations under regulation 11. Please put these in writing to the Council by 29 April 2025.',
    ],
    ['on or before', 'You can have the decision reviewed. Your letter must get here on or before 29th April 2025.'],
    ['no later than', 'Your request for a review must reach us no later than 29/04/2025.'],
    ['without its year', 'You have until 29 April to ask for an internal review.'],
    [
      'after “unhappy with this reply”',
      'If you are unhappy with this reply you may ask for a review by 29 April 2025.',
    ],
    ['if it reaches us', 'We will consider a request for review if it reaches us by 29 April 2025.'],
    ['a deadline', 'The deadline for an internal review is 29 April 2025.'],
    ['a deadline after a wish', 'Should you wish to have our decision reconsidered, the deadline is 29 April 2025.'],
    ['a closing date', 'The closing date for internal review requests is 29 April 2025.'],
    ['a last day', 'The last day to request an internal review will be 29 April 2025.'],
    ['requests close', 'Requests for internal review close on 29 April 2025.'],
  ])('%s', (_how, letter) => {
    expect(bestFound(reviewBy, letter, ANCHOR)).toBe('2025-04-29');
  });
});

describe('finds nothing where the day is', () => {
  test.each([
    [
      'the Commissioner’s, named in the sentence before',
      'You can ask us for an internal review. After that you may complain to the Information Commissioner. You should complain by 12 November 2025.',
    ],
    ['the day by which the review is finished', 'Your review would be finished by 20 August 2025.'],
    ['the day by which to hear', 'If you request a review now, you can expect to hear by 20 August 2025.'],
    [
      'another matter’s after a sentence on reviews',
      'If you are dissatisfied you can ask for an internal review. Your feedback on our survey is welcome until 30 September 2025.',
    ],
    ['the authority’s for its review', 'You asked for a review and we will reply to you by 29 April 2025.'],
    ['for a clarification', 'Please provide the further information by 29 April 2025 or ask for a review.'],
    ['of something else', 'The committee will review the policy before 29 April 2025.'],
    ['before the letter’s own', 'You had until 29 January 2025 to ask for an internal review.'],
    [
      'the deadline of the authority’s reply',
      'You may ask for a review. The deadline for our reply to it is 29 April 2025.',
    ],
    ['the deadline for completing it', 'The deadline for completing your internal review is 29 April 2025.'],
    [
      'the deadline of something else',
      'You may ask for a review. The deadline for applications to the scheme is 29 April 2025.',
    ],
    ['our answer’s, if it is asked for', 'If you ask for a review we will reply by 29 April 2025.'],
    [
      'the Commissioner’s',
      'You may complain to the Information Commissioner, and the deadline for that appeal is 29 April 2025.',
    ],
  ])('%s', (_what, letter) => {
    expect(bestFound(reviewBy, letter, ANCHOR)).toBeNull();
  });
});

test('the day before one before which it is to be done', () => {
  const told = 'If you are dissatisfied please write to the Department. You should do this before 29 April 2025.';
  expect(bestFound(reviewBy, told, ANCHOR)).toBe('2025-04-28');
  expect(bestFound(reviewBy, told.replace('before', 'on or before'), ANCHOR)).toBe('2025-04-29');
});
