import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Step } from '../deadlines/request-step.ts';
import type { Changed } from './changed.ts';

/** Steps of the requester's that start no day of the law, but end the need to be reminded of one. */
export const CLOSING_STEPS = ['complaint-made', 'appeal-made'] as const;

interface ClosingStep {
  readonly kind: (typeof CLOSING_STEPS)[number];
  readonly on: CalendarDate;
}

/** What a person may enter: any step of a request (a letter that they tell of has no facts), or that they complained. */
export type EnteredStep = Exclude<Step, { letter: unknown }> | HandLetter | ClosingStep;
type HandLetter = Extract<Step, { letter: unknown }> & { readonly letter: null };

/** A step entered by hand, as it is kept. */
export interface HandStep {
  readonly id: string;
  /** The day on which it was entered. */
  readonly enteredOn: CalendarDate;
  /** Null: removed again. */
  readonly step: Changed<EnteredStep | null>;
}

export function isClosingStep(step: EnteredStep): step is ClosingStep {
  return CLOSING_STEPS.some((kind) => kind === step.kind);
}
