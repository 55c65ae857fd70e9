import type { Case } from './case.ts';
import type { Moment, When } from './changed.ts';

/** The moment of the last change that a person made to a case; 0 where none was made. */
export function lastChange(one: Case): Moment {
  const letters = one.letters.flatMap(({ added, read, gone, corrections }) => [
    added,
    read.at,
    gone.at,
    ...Object.values(corrections).map(({ at }) => at),
  ]);
  const steps = one.steps.map(({ step }) => step.at);
  const answers = Object.values(one.answers).map(({ at }) => at);
  const own = [one.note, one.closed, one.removed, one.reminders].map(({ at }) => at);
  return Math.max(...own, ...letters, ...steps, ...answers);
}

/**
 * When a change of these cases is made: now, but always after every change before it. A clock that was set back must
 * not make today's change older than yesterday's.
 */
export function whenChanging(cases: readonly Case[], now: When): When {
  return { ...now, at: Math.max(now.at, ...cases.map((one) => lastChange(one) + 1)) };
}
