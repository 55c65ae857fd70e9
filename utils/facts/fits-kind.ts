import type { FactKind, LetterKind } from './fact.ts';

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

/** Whether a letter of this kind can mean such a fact for itself: the rules for others need not look for theirs. */
export const fitsKind = (fact: FactKind, kind: LetterKind): boolean => !UNFIT[kind].includes(fact);
