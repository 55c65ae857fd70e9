import { compareDays } from '../dates/calendar-date.ts';
import type { Case } from './case.ts';
import { changed, type When } from './changed.ts';
import type { EnteredStep, HandStep } from './hand-step.ts';

/** The case with a step that the person entered. The same step on the same day again changes nothing. */
export function addStep(one: Case, step: EnteredStep, id: string, when: When): Case {
  const known = stepsOf(one).some((other) => other.step.kind === step.kind && other.step.on === step.on);
  if (known) return one;
  return { ...one, steps: [...one.steps, { id, enteredOn: when.day, step: changed(step, when) }] };
}

/** Puts another step in the place of one that was entered. */
export function changeStep(one: Case, id: string, step: EnteredStep | null, when: When): Case {
  const change = (other: HandStep) => (other.id === id ? { ...other, step: changed(step, when) } : other);
  return { ...one, steps: one.steps.map(change) };
}

export function removeStep(one: Case, id: string, when: When): Case {
  return changeStep(one, id, null, when);
}

/** The steps that the person entered and did not remove again, in the order of their days. */
export function stepsOf({ steps }: Case): { readonly id: string; readonly step: EnteredStep }[] {
  return steps
    .flatMap(({ id, step: { value } }) => (value === null ? [] : [{ id, step: value }]))
    .sort((a, b) => compareDays(a.step.on, b.step.on));
}
