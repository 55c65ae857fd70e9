import { describe, expect, test } from 'vitest';
import { pointsFor } from '../../../testing/best-found.ts';
import { otherProceedings } from './other-proceedings.ts';

describe('speaks for its being none', () => {
  test.each([
    ['a complaint’s second stage', 'Stage 2 response to your complaint'],
    ['the Commissioner’s letter on a delay', 'Thank you for bringing these concerns to us.'],
    ['the American Act', 'You have the right to file an administrative appeal with the FOIA Public Liaison.'],
    ['a commissioner’s notice', 'The complainant requested information. The Commissioner finds that it was held.'],
    ['a tribunal’s', 'First-tier Tribunal\n\nAppellant and respondent.'],
    ['a complaint to the Commissioner', 'Your complaint to the ICO has come.'],
    ['another land’s law', 'Under the Freedom of Information Act 2014 you may appeal to the OIC.'],
    ['an American one', 'Under 5 U.S.C. 552 we release it.'],
    ['a machine', 'Automatic reply: I am away from the office.'],
    ['other business', 'COUNCIL TAX\n\nYour application was refused.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(otherProceedings, text, 'none')).toBeGreaterThan(0);
  });
});

describe('does not', () => {
  test.each([
    ['a letter', 'Dear Mr Grey\n\nThank you for your request. We hold it.'],
    ['the Commissioner’s address', 'You may complain to the Information Commissioner.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(otherProceedings, text, 'none')).toBeLessThanOrEqual(0);
  });
});
