import { describe, expect, test } from 'vitest';
import { pointsFor } from '../../../testing/best-found.ts';
import { finishedAnswer } from './finished-answer.ts';

describe('speaks for response', () => {
  test.each([
    ['something is attached', 'Please find attached our response.'],
    ['it is not held', 'The Council does not hold this information.'],
    ['it is withheld', 'The names have been withheld.'],
    ['it is refused', 'This letter is a refusal notice.'],
    ['neither confirmed nor denied', 'We neither confirm nor deny it.'],
    ['too dear', 'To comply would exceed the appropriate limit.'],
    ['where it can be found', 'It can be found on our website.'],
    ['in Welsh', "Mae'r wybodaeth ynghlwm."],
  ])('%s', (_what, text) => {
    expect(pointsFor(finishedAnswer, text, 'response')).toBeGreaterThan(0);
  });
});

describe('does not', () => {
  test.each([
    ['suppose', 'If we do not hold it we shall say so.'],
    ['a promise', 'You will receive a response within 20 working days.'],
    ['what may be refused', 'Some requests can be refused.'],
    ['nothing', 'Thank you for your request.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(finishedAnswer, text, 'response')).toBeLessThanOrEqual(0);
  });
});
