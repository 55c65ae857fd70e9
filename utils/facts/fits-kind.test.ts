import { expect, test } from 'vitest';
import type { FactKind, LetterKind } from './fact.ts';
import { fitsKind } from './fits-kind.ts';

const facts: readonly FactKind[] = ['review-window', 'due-date', 'exemption'];

test.each<[LetterKind, FactKind[], string]>([
  ['response', ['review-window', 'exemption'], 'it is the answer that was due'],
  ['review-outcome', ['exemption'], 'there is no second review'],
  ['acknowledgement', ['due-date'], 'it explains what a later answer will carry'],
  ['extension', ['review-window', 'due-date', 'exemption'], 'it relies on what it needs the time for'],
  ['clarification', [], 'nothing is decided'],
  ['transfer', ['review-window'], 'the time is its own'],
])('%s: %j (%s)', (kind, fitting) => {
  expect(facts.filter((fact) => fitsKind(fact, kind))).toEqual(fitting);
});
