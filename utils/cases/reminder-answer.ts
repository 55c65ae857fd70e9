import type { CalendarDate } from '../dates/calendar-date.ts';
import type { DeadlineKind } from '../deadlines/deadline.ts';

/** What the person did about the reminders of one day to act by. */
export type ReminderAnswer =
  /** No more of them. */
  | { readonly do: 'dismiss' }
  /** None before the day `until`, then one. Asked for on the day `on`; a day to act by that comes after it is never passed over. */
  | { readonly do: 'snooze'; readonly on: CalendarDate; readonly until: CalendarDate };

/** What reminders are about: a kind of deadline and the day to act by. Another day is another matter. */
export function topicOf(deadline: DeadlineKind, by: CalendarDate): string {
  return `${deadline}/${by}`;
}
