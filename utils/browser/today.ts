import type { CalendarDate } from '../dates/calendar-date.ts';

// The only place that asks the clock; everywhere else today is an argument.

/** The day it is now, where the person is. */
export function today(): CalendarDate {
  return Temporal.Now.plainDateISO().toString() as CalendarDate;
}

/** The moment it is now, in milliseconds since 1970. */
export function now(): number {
  return Temporal.Now.instant().epochMilliseconds;
}

/** The moment of a day at a time of that day ('09:00') where the person is now, in milliseconds since 1970. */
export function momentOf(date: CalendarDate, time: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone: Temporal.Now.timeZoneId(),
    plainTime: Temporal.PlainTime.from(time),
  }).epochMilliseconds;
}
