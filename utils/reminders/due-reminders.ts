import type { Reminder } from './reminder.ts';

/** What is to be done about the plan at a moment. */
export interface Due {
  /** To be shown now: of several missed about one deadline only the latest. */
  readonly show: readonly Reminder[];
  /** To be marked as shown: those, and the older ones that they make superfluous. */
  readonly mark: readonly string[];
  /** The moment of the next one, in milliseconds since 1970; null where none is left. */
  readonly next: number | null;
}

/**
 * Splits a plan (in the order of its days) at a moment.
 * @param momentOf when a reminder should show, in milliseconds since 1970
 * @param shown ids of the reminders that were shown before
 */
export function dueReminders(
  plan: readonly Reminder[],
  momentOf: (reminder: Reminder) => number,
  now: number,
  shown: ReadonlySet<string>,
): Due {
  const unseen = plan.filter(({ id }) => !shown.has(id));
  const due = unseen.filter((reminder) => momentOf(reminder) <= now);
  const latest = new Map(due.map((reminder) => [`${reminder.caseId}/${reminder.deadline}`, reminder]));
  const waiting = unseen.filter((reminder) => momentOf(reminder) > now).map(momentOf);
  return {
    show: [...latest.values()],
    mark: due.map(({ id }) => id),
    next: waiting.length === 0 ? null : Math.min(...waiting),
  };
}
