import { describe, expect, test } from 'vitest';
import { pointsFor } from '../../../testing/best-found.ts';
import { personalData } from './personal-data.ts';

describe('speaks for its being none', () => {
  test.each([
    [
      'whatever it was called',
      'Although you called it a freedom of information request, it falls to be treated as a subject access request.',
    ],
    ['only that law', 'Data Protection Act 2018 - Right of Access\n\nYour records are enclosed.'],
    [
      'that law first',
      'Subject access request\n\nWe send the data about you. The Freedom of Information Act is another law.',
    ],
  ])('%s', (_what, text) => {
    expect(pointsFor(personalData, text, 'none')).toBeGreaterThan(0);
  });
});

describe('does not', () => {
  test.each([
    ['an exemption under FOI', 'Your FOI request. Names are exempt under the Data Protection Act 2018.'],
    ['no such law', 'Your FOI request is answered below.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(personalData, text, 'none')).toBeLessThanOrEqual(0);
  });
});
