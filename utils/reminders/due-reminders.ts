import type { Moment } from '../cases/changed.ts';
import type { Reminder } from './reminder.ts';

/** What is due about one deadline. */
export interface DueMatter {
  /** To be shown now: of several missed the latest only. */
  readonly show: Reminder;
  /** To be marked as shown: that one, and the older ones that it makes superfluous. */
  readonly mark: readonly Reminder[];
}

/** What is to be done about the plan at a moment. */
export interface Due {
  readonly matters: readonly DueMatter[];
  /** The moment of the next one; null where none is left. */
  readonly next: Moment | null;
}

/**
 * Splits a plan (in the order of its moments) at a moment.
 * @param momentOf when a reminder should show
 * @param shown ids of the reminders that were shown before
 */
export function dueReminders(
  plan: readonly Reminder[],
  momentOf: (reminder: Reminder) => Moment,
  now: Moment,
  shown: ReadonlySet<string>,
): Due {
  const matters = new Map<string, DueMatter>();
  let next: Moment | null = null;
  for (const reminder of plan) {
    if (shown.has(reminder.id)) continue;
    const moment = momentOf(reminder);
    if (moment > now) {
      if (next === null || moment < next) next = moment;
      continue;
    }
    const matter = `${reminder.caseId}/${reminder.deadline}/${reminder.by}`;
    matters.set(matter, { show: reminder, mark: [...(matters.get(matter)?.mark ?? []), reminder] });
  }
  return { matters: [...matters.values()], next };
}
