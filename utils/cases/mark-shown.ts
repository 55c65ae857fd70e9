import type { Case } from './case.ts';
import type { Moment } from './changed.ts';

/** The case with reminders marked as shown, by their names within the case. Marks are never taken away. */
export function markShown(one: Case, names: readonly string[], at: Moment): Case {
  const fresh = names.filter((name) => one.shown[name] === undefined);
  if (fresh.length === 0) return one;
  return { ...one, shown: { ...one.shown, ...Object.fromEntries(fresh.map((name) => [name, at])) } };
}
