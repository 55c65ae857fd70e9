import { describe, expect, test } from 'vitest';
import { pointsFor } from '../../../testing/best-found.ts';
import { reviewAsked } from './review-asked.ts';

describe('speaks for a review’s outcome', () => {
  test.each([
    ['a review was requested', 'Thank you for your e-mail of 15 February requesting an internal review.'],
    ['with a day in May', 'I refer to your letter of 3 May 2026 in which you asked for a review.'],
    ['the request for one', 'Your request for an internal review has been considered.'],
    ['that one be carried out', 'I refer to your request that an official review be carried out.'],
    ['that it look at its reply', 'Your letter of 3 March asked the Authority to review its reply.'],
    ['where it was asked for', 'I refer to your email, where you asked for an internal review of our response.'],
    ['by right', 'In your email you exercised your right to ask for an internal review of our response.'],
    ['what can now be said of it', 'I can now respond to your request for an internal review dated 5 April 2024.'],
    ['what should be released', 'You said the information should be released and asked for an internal review.'],
    ['a complaint about the answer', 'Complaint about our response to your request for information'],
    ['a complaint', 'Your complaint about our response of 3 March 2026 has been looked into.'],
    ['in Welsh', 'Diolch i chi am ofyn. Yr oeddech yn gofyn am adolygiad.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(reviewAsked, text, 'review-outcome')).toBeGreaterThan(0);
  });
});

describe('does not of what anybody may do', () => {
  test.each([
    ['if dissatisfied', 'If you are dissatisfied with the outcome of your request you can ask for an internal review.'],
    ['by right', 'You have the right to complain about your request, which will trigger an internal review.'],
    [
      'what is asked of others',
      'A manager, who had no part in your request, will be asked to undertake an internal review.',
    ],
    ['what it must hold', 'Your request for review must include your name.'],
    ['the answer alone', 'Thank you for your request of 3 March 2026.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(reviewAsked, text, 'review-outcome')).toBe(0);
  });
});
