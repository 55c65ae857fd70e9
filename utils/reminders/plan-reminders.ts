import { type Case, isKept } from '../cases/case.ts';
import { lifeOfCase } from '../cases/life-of-case.ts';
import { topicOf } from '../cases/reminder-answer.ts';
import { addDays, type CalendarDate } from '../dates/calendar-date.ts';
import { dayToActBy, isOwedByAuthority } from '../deadlines/day-to-act-by.ts';
import { type Deadline, NATIONS } from '../deadlines/deadline.ts';
import { graceEnds } from '../deadlines/has-passed.ts';
import { isWorkingDay } from '../deadlines/working-days.ts';
import type { Reminder } from './reminder.ts';
import type { Ahead, ReminderSettings } from './settings.ts';

/**
 * Every reminder that should exist for the cases as they stand today, in the order of their moments, shown or not.
 * Recomputed whenever anything changes and never stored, so that no reminder can be lost. None for a case that is
 * closed or removed, and none for a day before the person last told something of the case: they were there and saw.
 */
export function planReminders(cases: readonly Case[], settings: ReminderSettings, today: CalendarDate): Reminder[] {
  return cases
    .flatMap((one) => (isKept(one) && !one.closed.value ? ofCase(one, settings, today) : []))
    .sort((a, b) => compare(a.on, b.on) || compare(a.time, b.time));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function ofCase(one: Case, usual: ReminderSettings, today: CalendarDate): Reminder[] {
  const told = daysTold(one).sort();
  const { running, passed } = lifeOfCase(one, lastSeen(told, today));
  const settings = one.reminders.value ?? usual;
  const since = lastTold(told, today) ?? one.openedOn;
  // Two answers of one day give the same deadline twice.
  const reminders = new Map<string, Reminder>();
  for (const deadline of [...running, ...passed]) {
    const by = dayToActBy(deadline);
    const topic = topicOf(deadline.kind, by);
    for (const on of wantedDays(one, deadline, by, topic, settings)) {
      if (on < since) continue;
      const name = `${topic}/${on}`;
      const id = `${one.id}/${name}`;
      reminders.set(id, { id, caseId: one.id, name, deadline: deadline.kind, by, on, time: settings.time });
    }
  }
  return [...reminders.values()];
}

/** Today, or a later day that was seen already: a clock that was set back must not undo what has happened. */
function lastSeen(told: readonly CalendarDate[], today: CalendarDate): CalendarDate {
  const last = told.at(-1) ?? today;
  return last > today ? last : today;
}

/** The last day on which the person told something of the case; a day to come is a clock's mistake and counts for none. */
function lastTold(told: readonly CalendarDate[], today: CalendarDate): CalendarDate | undefined {
  return told.findLast((day) => day <= today) ?? told[0];
}

function daysTold({ openedOn, letters, steps }: Case): CalendarDate[] {
  return [openedOn, ...letters.map(({ addedOn }) => addedOn), ...steps.map(({ enteredOn }) => enteredOn)];
}

/** May name a day twice. */
function wantedDays(
  one: Case,
  deadline: Deadline,
  by: CalendarDate,
  topic: string,
  settings: ReminderSettings,
): CalendarDate[] {
  const days = usualDays(deadline, by, settings);
  const answer = one.answers[topic]?.value ?? null;
  switch (answer?.do) {
    case undefined:
      return days;
    case 'dismiss':
      return [];
    case 'snooze': {
      const { on: asked, until } = answer;
      // A snooze may be longer than the time that is left; the last day comes all the same.
      const last = isOwedByAuthority(deadline) ? null : by;
      return [...days.filter((on) => on >= until || (on === last && on > asked)), until];
    }
    default:
      return answer satisfies never;
  }
}

/** Before the requester's own day; for what the authority owes on the first day on which it may be called late. */
function usualDays(deadline: Deadline, by: CalendarDate, { ahead }: ReminderSettings): CalendarDate[] {
  return isOwedByAuthority(deadline) ? [addDays(graceEnds(by), 1)] : ahead.map((time) => daysBefore(by, time));
}

/** Many cases share their days, and what was counted once stays so: 1,000 cases are planned in half the time. */
const COUNTED = new Map<string, CalendarDate>();
const MOST_COUNTED = 10_000;

/** Passing over the holidays of every nation gives the earlier reminder. */
function daysBefore(date: CalendarDate, { amount, unit }: Ahead): CalendarDate {
  if (unit === 'calendar-days') return addDays(date, -amount);
  const key = `${date} ${amount}`;
  const known = COUNTED.get(key);
  if (known !== undefined) return known;
  let day = date;
  for (let left = amount; left > 0; ) {
    day = addDays(day, -1);
    if (isWorkingDay(day, NATIONS)) left -= 1;
  }
  if (COUNTED.size >= MOST_COUNTED) COUNTED.clear();
  COUNTED.set(key, day);
  return day;
}
