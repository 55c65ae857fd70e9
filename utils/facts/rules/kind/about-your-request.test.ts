import { describe, expect, test } from 'vitest';
import { pointsFor } from '../../../testing/best-found.ts';
import { aboutYourRequest } from './about-your-request.ts';

describe('speaks against its being none', () => {
  test.each([
    ['thanks for the request', 'Thank you for your request for information about pay.'],
    ['its day', 'Your e-mail of 3 March 2026 asks for the pay of staff.'],
    ['what was asked', 'On that day you asked for the pay of staff.'],
    ['what became of it', 'Your request has been considered.'],
    ['in Welsh', 'Diolch i chi am eich cais o dan y Ddeddf.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(aboutYourRequest, text, 'none')).toBeLessThan(0);
  });
});

describe('does not', () => {
  test.each([
    ['what would become of one', 'If you are unhappy with how we will respond to your request you can complain.'],
    ['what anyone may ask', 'You can make a request by e-mail.'],
    ['no request at all', 'The meeting was held in the hall.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(aboutYourRequest, text, 'none')).toBeGreaterThanOrEqual(0);
  });
});
