import type { FactKind, LetterKind } from '../fact.ts';
import type { Refiner } from './refiner.ts';

// An acknowledgement explains what a later answer will carry: its window and exemptions are not this letter's.
const UNFIT: Readonly<Record<LetterKind, readonly FactKind[]>> = {
  response: ['due-date'],
  'review-outcome': ['review-window', 'review-by', 'due-date'],
  acknowledgement: ['review-window', 'review-by', 'exemption', 'outcome', 'no-review'],
  extension: ['outcome'],
  clarification: ['review-window', 'review-by', 'exemption', 'outcome', 'due-date', 'no-review'],
  'fees-notice': ['exemption', 'outcome', 'due-date'],
  transfer: ['exemption', 'outcome', 'due-date'],
  'decision-notice': ['review-window', 'review-by', 'exemption', 'outcome', 'due-date', 'no-review'],
};

/** Leaves out what a letter of this kind cannot mean for itself. */
export const fitToKind: Refiner = {
  name: 'fit-to-kind',
  refine: (candidates, { kind }) => candidates.filter((candidate) => !UNFIT[kind].includes(candidate.kind)),
};
