import { type Case, latestLetter } from '../cases/case.ts';
import { addDays, type CalendarDate } from '../dates/calendar-date.ts';
import { countDeadlines } from '../deadlines/count-deadlines.ts';
import type { Deadline, DeadlineKind, Nation } from '../deadlines/deadline.ts';
import { isWorkingDay } from '../deadlines/working-days.ts';
import type { Reminder } from './reminder.ts';
import type { Ahead, ReminderSettings } from './settings.ts';

/** Passing over the holidays of every nation gives the earlier reminder. */
const ALL: readonly Nation[] = ['england-and-wales', 'scotland', 'northern-ireland'];

/** Whose day it is: for the requester's reminders come before it, for the authority's after it has passed. */
const OWED_BY: Record<DeadlineKind, 'requester' | 'authority'> = {
  'review-request': 'requester',
  complaint: 'requester',
  'tribunal-appeal': 'requester',
  'response-due': 'authority',
  'review-due': 'authority',
};

/**
 * One day's grace before an authority is called late: some count receipt on a non-working day as the next working
 * day (section 45 code, paragraph 4.2), the ICO does not.
 */
const GRACE = 2;

/**
 * Every reminder that should exist for the cases, in the order of their days, shown or not. Recomputed whenever
 * anything changes and never stored, so that no reminder can be lost. None for a day before its case was opened.
 */
export function planReminders(cases: readonly Case[], settings: ReminderSettings): Reminder[] {
  return cases.flatMap((one) => ofCase(one, settings)).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function ofCase(one: Case, settings: ReminderSettings): Reminder[] {
  return countDeadlines(latestLetter(one).facts).flatMap((deadline) => {
    const by = dayToActBy(deadline);
    return [...new Set(daysFor(deadline, by, settings))]
      .filter((on) => on >= one.openedOn)
      .map((on) => ({ id: `${one.id}/${deadline.kind}/${by}/${on}`, caseId: one.id, deadline: deadline.kind, by, on }));
  });
}

/** The requester's day errs early, the authority's late. */
export function dayToActBy({ kind, safe, due }: Deadline): CalendarDate {
  return OWED_BY[kind] === 'requester' ? safe : due;
}

export function isOwedByAuthority({ kind }: Pick<Deadline, 'kind'>): boolean {
  return OWED_BY[kind] === 'authority';
}

function daysFor(deadline: Deadline, by: CalendarDate, { ahead }: ReminderSettings): CalendarDate[] {
  return isOwedByAuthority(deadline) ? [addDays(by, GRACE)] : ahead.map((time) => daysBefore(by, time));
}

function daysBefore(date: CalendarDate, { amount, unit }: Ahead): CalendarDate {
  if (unit === 'calendar-days') return addDays(date, -amount);
  let day = date;
  for (let left = amount; left > 0; ) {
    day = addDays(day, -1);
    if (isWorkingDay(day, ALL)) left -= 1;
  }
  return day;
}
