import { addDays, type CalendarDate } from '../dates/calendar-date.ts';
import type { DeadlineKind } from '../deadlines/deadline.ts';
import type { Case } from './case.ts';
import { changed, type When } from './changed.ts';
import { type ReminderAnswer, topicOf } from './reminder-answer.ts';

/** The deadline that a reminder is about. */
interface About {
  readonly deadline: DeadlineKind;
  readonly by: CalendarDate;
}

export const SNOOZES = ['tomorrow', 'in-three-days', 'next-week'] as const;
export type Snooze = (typeof SNOOZES)[number];

const DAYS: Readonly<Record<Snooze, number>> = { tomorrow: 1, 'in-three-days': 3, 'next-week': 7 };

/** The day that a way to snooze means. */
export function snoozedUntil(snooze: Snooze, today: CalendarDate): CalendarDate {
  return addDays(today, DAYS[snooze]);
}

/** No reminder of this deadline before the day, then one. */
export function snoozeReminder(one: Case, about: About, until: CalendarDate, when: When): Case {
  return answer(one, about, { do: 'snooze', on: when.day, until }, when);
}

/** No reminder of this deadline any more. */
export function dismissReminder(one: Case, about: About, when: When): Case {
  return answer(one, about, { do: 'dismiss' }, when);
}

/** Takes back a snooze or a dismissal. */
export function wantReminderAgain(one: Case, about: About, when: When): Case {
  return answer(one, about, null, when);
}

/** What the person did about a deadline's reminders; null where nothing. */
export function answerAbout({ answers }: Case, { deadline, by }: About): ReminderAnswer | null {
  return answers[topicOf(deadline, by)]?.value ?? null;
}

function answer(one: Case, { deadline, by }: About, value: ReminderAnswer | null, when: When): Case {
  return { ...one, answers: { ...one.answers, [topicOf(deadline, by)]: changed(value, when) } };
}
