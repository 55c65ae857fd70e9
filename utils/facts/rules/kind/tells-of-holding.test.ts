import { describe, expect, test } from 'vitest';
import { pointsFor } from '../../../testing/best-found.ts';
import { tellsOfHolding } from './tells-of-holding.ts';

describe('speaks for response', () => {
  test.each([
    ['it is held', 'I can confirm that the Trust holds this information.'],
    ['an exemption applies', 'It is exempt under section 43(2).'],
    ['where the public interest lies', 'The balance of the public interest is in favour of keeping it.'],
    ['harm', 'Disclosure would be likely to prejudice their interests.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(tellsOfHolding, text, 'response')).toBeGreaterThan(0);
  });
});

describe('does not', () => {
  test.each([
    ['what would apply if', 'The exception in regulation 12(4)(b) would apply.'],
    ['nothing', 'Thank you for your request.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(tellsOfHolding, text, 'response')).toBeLessThanOrEqual(0);
  });
});
