/**
 * A day of the calendar, 'YYYY-MM-DD', that really exists. Made only by `calendarDate`.
 * A string, so that it can be compared with < and stored as it is.
 */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

/** The day that a text of the form 'YYYY-MM-DD' names; null where there is no such day ('2026-04-31') or form. */
export function calendarDate(text: string): CalendarDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as CalendarDate;
  } catch {
    return null;
  }
}

/** The day of a year, month (1 to 12) and day of the month; null where the calendar has none such. */
export function dayOf(year: number, month: number, day: number): CalendarDate | null {
  const two = (n: number) => String(n).padStart(2, '0');
  return calendarDate(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
}

/** The day `days` calendar days later (earlier where negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ days }).toString() as CalendarDate;
}

/** The same-numbered day `months` later, or that month's last day where there is none (Dodds v Walker [1981] 1 WLR 1027). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ months }, { overflow: 'constrain' }).toString() as CalendarDate;
}

/** Calendar days from one day to another; negative where `to` is the earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** The day of the week: 1 for Monday to 7 for Sunday. */
export function dayOfWeek(date: CalendarDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

export function isWeekend(date: CalendarDate): boolean {
  return dayOfWeek(date) > 5;
}
