import { describe, expect, test } from 'vitest';
import { pointsFor } from '../../../testing/best-found.ts';
import { requesterSpeaks } from './requester-speaks.ts';

describe('speaks for its being none', () => {
  test.each([
    ['asks', 'Dear Kent County Council\n\nI am writing to request information about pay.'],
    ['asks to be sent it', 'Please send me the report.'],
    [
      'of a letter that refused it',
      'I refer to your letter of 12 October 2023, which refused my request dated 15 September 2023.',
    ],
    ['requires a review', 'I now require the Council to review its decision.'],
    [
      'after thanks for a letter on it',
      'Thank you for your letter on my Freedom of Information request. I am unhappy with the handling of my request.',
    ],
    ['of "my request"', 'I am unhappy with your handling of my FOI request.'],
    ['asks for a review', 'I would like an internal review of the refusal.'],
    ['to an office', 'Dear Freedom of Information Officer\n\nHow many were there?'],
  ])('%s', (_what, text) => {
    expect(pointsFor(requesterSpeaks, text, 'none')).toBeGreaterThan(0);
  });
});

describe('does not', () => {
  test.each([
    ['as the authority repeats it', 'Thank you for your request. You asked: Please send me the report.'],
    ['not at all', 'We hold it and it is attached.'],
    [
      'as a log repeats it',
      'Pay\n\nRequest\n\nDear Kent County Council\n\nPlease send me the report.\n\nYours faithfully\n\nResponse\n\nIt is attached.',
    ],
    ['not, an authority asking to be told', 'Please let me know if this is not what you wanted.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(requesterSpeaks, text, 'none')).toBeLessThanOrEqual(0);
  });
});
