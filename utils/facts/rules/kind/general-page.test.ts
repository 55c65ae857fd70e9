import { describe, expect, test } from 'vitest';
import { pointsFor } from '../../../testing/best-found.ts';
import { generalPage } from './general-page.ts';

describe('speaks for its being none', () => {
  test.each([
    ['a pattern to fill in', 'Thank you for your letter of [insert date]. We do not hold it.'],
    ['what happens when', 'When a Freedom of Information request is made we search.'],
    ['applicants', 'An applicant who is dissatisfied can ask for a review.'],
    ['a leaflet', 'This leaflet explains how to ask for an internal review.'],
    ['what happens if', 'If we do not hold the information you want, we will tell you.'],
    ['steps', 'Follow these steps:'],
    ['a blog', 'No comments:\n\nPost a Comment'],
    ['a title', 'Publication scheme\n\nThe classes of information.'],
    ['how to', 'How to make a request\n\nWrite to us.'],
    ['of everybody', 'Anyone can make a request.'],
    ['of all requests', 'All requests are answered in time.'],
    ['a list', 'Showing 1 to 20 of 400 requests'],
    ['a blog', 'Posted on 3 May by somebody. 6 comments.'],
    ['a page’s foot', 'Page last updated: 14 March 2025'],
  ])('%s', (_what, text) => {
    expect(pointsFor(generalPage, text, 'none')).toBeGreaterThan(0);
  });
});

describe('does not', () => {
  test.each([
    ['a letter', 'Dear Mr Grey\n\nThank you for your request. We hold it.'],
    ['a policy office’s letterhead', 'Information Policy and Disclosure\nLondon\n\nDear Mr Grey'],
    ['a heading on rights', 'Dear Mr Grey\n\nThank you for your request.\n\nWe hold it.\n\nHow to ask for a review'],
  ])('%s', (_what, text) => {
    expect(pointsFor(generalPage, text, 'none')).toBeLessThanOrEqual(0);
  });
});
