import { describe, expect, test } from 'vitest';
import { pointsFor } from '../../../testing/best-found.ts';
import { answeredInTurn } from './answered-in-turn.ts';

const ASKS = 'I would like to request the following information about dog waste.';

describe('speaks for an answer', () => {
  test.each([
    [
      'each question has its answer under it',
      `${ASKS}\n1. How many complaints were there?\n46\n2. How many fines?\nNone`,
    ],
    [
      'the council speaks of itself',
      `${ASKS}\nHow many complaints were there?\nThe Council does not record them.\nWho may fine?\nThe Council has 12 officers.`,
    ],
    ['one question of three is left out', `${ASKS}\nHow many?\n£4\nBy whom?\nWhen (this year?)\nNo`],
  ])('%s', (_what, text) => {
    expect(pointsFor(answeredInTurn, text, 'response')).toBeGreaterThan(0);
    expect(pointsFor(answeredInTurn, text, 'none')).toBeLessThan(0);
  });
});

describe('says nothing of', () => {
  test.each([
    ['a request alone', `${ASKS}\n1. How many complaints were there?\n2. How many fines?\nYours faithfully`],
    ['one question with an answer', `${ASKS}\nHow many complaints were there?\n46`],
    ['a leaflet', 'How do I ask?\nYes, by e-mail.\nDo I have to say why?\nNo, you need not.'],
    ['questions that mostly have none', `${ASKS}\nA?\nNo\nB?\nNo\nC?\nD?\nE?\nF?\nG?`],
  ])('%s', (_what, text) => {
    expect(pointsFor(answeredInTurn, text, 'response')).toBe(0);
  });
});
