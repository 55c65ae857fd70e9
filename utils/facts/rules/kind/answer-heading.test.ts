import { describe, expect, test } from 'vitest';
import { pointsFor } from '../../../testing/best-found.ts';
import { answerHeading } from './answer-heading.ts';

describe('speaks for response', () => {
  test.each([
    [
      'what only answers say, under what only requesters say',
      'FOI 12\nPlease could you list them.\nThe information is not held.',
    ],
    ['alone', 'Dear Mr Grey\n\nThank you for it.\n\nRESPONSE\n\nThere were six.'],
    ['numbered', 'Dear Mr Grey\n\nThank you for it.\n\nAnswer 1: six'],
    ['paired', 'Request\n\nHow many were there?\n\nResponse\n\nSix.'],
    ['in Welsh', 'Dear Mr Grey\n\nDiolch.\n\nEin hymateb\n\nChwech.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(answerHeading, text, 'response')).toBeGreaterThan(0);
  });
});

describe('does not', () => {
  test.each([
    ['in a sentence', 'Dear Mr Grey\n\nThank you. Our response will follow.'],
    [
      'in the middle of a wrapped one',
      'Dear Mr Grey\n\nYou may complain about this\ndecision. The address is the one above.',
    ],
    ['a commissioner’s', 'Decision notice\n\nThe complainant asked for it.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(answerHeading, text, 'response')).toBeLessThanOrEqual(0);
  });
});
