import { describe, expect, test } from 'vitest';
import { pointsFor } from '../../../testing/best-found.ts';
import { informationLaw } from './information-law.ts';

describe('speaks against its being none', () => {
  test.each([
    ['the Act', 'We hold it under the Freedom of Information Act 2000.'],
    ['its initials', 'Our answer to your FOI is below.'],
    ['initials glued to a number', 'FOI_22-305 pay of staff'],
    ['the regulations', 'This is environmental information.'],
    ['in Welsh', 'Y Ddeddf Rhyddid Gwybodaeth.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(informationLaw, text, 'none')).toBeLessThan(0);
  });
});

describe('does not', () => {
  test.each([
    ['no word of it', 'Your parking fine has been paid.'],
    ['only in passing', 'Your parking fine has been paid. This e-mail may have to be disclosed under FOI.'],
    ['other words with the same letters', 'The FOILED plan.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(informationLaw, text, 'none')).toBeGreaterThanOrEqual(0);
  });
});
