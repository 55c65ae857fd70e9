import { describe, expect, test } from 'vitest';
import { pointsFor } from '../../../testing/best-found.ts';
import { questionBack } from './question-back.ts';

describe('speaks for clarification', () => {
  test.each([
    ['needs to know', 'In order to take this forward we need to know what specific information you want.'],
    ['too broad', 'Your request is very broad. It would help if you could specify a period.'],
    ['in the heading', 'Clarification needed: FOI 38112\n\nDear Mr Grey\n\nThank you.'],
    ['what is meant', 'Please could you tell us which years you mean?'],
    ['the section', 'Under section 1(3) we need not go on.'],
    ['a name', 'It is not a valid request; please reply with your real name.'],
    ['narrowing', 'Would you be willing to narrow it?'],
    ['to help', 'In order to help us locate it we need a clearer idea of the years.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(questionBack, text, 'clarification')).toBeGreaterThan(0);
  });
});

describe('does not', () => {
  test.each([
    ['what happens if one is asked', 'If we do not hear from you the request will be closed.'],
    ['the answer', 'There were six in all.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(questionBack, text, 'clarification')).toBeLessThanOrEqual(0);
  });
});
