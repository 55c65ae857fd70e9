/**
 * A day of the calendar, 'YYYY-MM-DD', that really exists. Made only by the functions of this file.
 * A string, so that it can be compared with < and stored as it is.
 */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const LAST_YEAR = 9999;

/** The day that a text of the form 'YYYY-MM-DD' names; null where there is no such day ('2026-04-31') or form. */
export function calendarDate(text: string): CalendarDate | null {
  const match = FORM.exec(text);
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day of a year (0 to 9999), month (1 to 12) and day of the month; null where the calendar has none such. */
export function dayOf(year: number, month: number, day: number): CalendarDate | null {
  if (!(Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day))) return null;
  if (year < 0 || year > LAST_YEAR || month < 1 || month > 12) return null;
  return day < 1 || day > daysInMonth(year, month) ? null : written(year, month, day);
}

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** The day `days` calendar days later (earlier where negative). Throws a RangeError beyond the years 0 to 9999. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/**
 * The same-numbered day `months` later, or that month's last day where there is none
 * (Dodds v Walker [1981] 1 WLR 1027). Throws a RangeError beyond the years 0 to 9999.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const monthsSinceYearZero = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(monthsSinceYearZero / 12);
  const month = monthsSinceYearZero - year * 12 + 1;
  const day = Math.min(Number(date.slice(8)), daysInMonth(year, month));
  return dayOf(year, month, day) ?? beyond(`${months} months from ${date}`);
}

/** For sorting: negative where `a` is the earlier, positive where it is the later, 0 for one day. */
export function compareDays(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : Number(a > b);
}

/** Calendar days from one day to another; negative where `to` is the earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of the week: 1 for Monday to 7 for Sunday. */
export function dayOfWeek(date: CalendarDate): number {
  return weekdayOf(dayNumber(date));
}

export function isWeekend(date: CalendarDate): boolean {
  return dayOfWeek(date) > 5;
}

/*
 * Days as whole numbers, since counting must know no clock, no zone and no summer time. The two functions below are
 * the usual civil-calendar sums: a year that starts in March puts the leap day last, and 400 years are 146,097 days.
 */
const DAYS_IN_400_YEARS = 146_097;
const FROM_MARCH_0000_TO_1970 = 719_468;

/** Whole days since 1 January 1970, negative before it. */
export function dayNumber(date: CalendarDate): number {
  const month = Number(date.slice(5, 7));
  const year = yearOf(date) - (month < 3 ? 1 : 0);
  const monthsSinceMarch = (month + 9) % 12;
  const days = Math.floor((153 * monthsSinceMarch + 2) / 5) + Number(date.slice(8)) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + days - FROM_MARCH_0000_TO_1970;
}

/** The day that is `number` days after 1 January 1970. Throws a RangeError beyond the years 0 to 9999. */
export function fromDayNumber(number: number): CalendarDate {
  const sinceMarch0000 = number + FROM_MARCH_0000_TO_1970;
  const era = Math.floor(sinceMarch0000 / DAYS_IN_400_YEARS);
  const dayOfEra = sinceMarch0000 - era * DAYS_IN_400_YEARS;
  const leapDaysSoFar = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDaysSoFar) / 365);
  const daysBeforeYear = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - daysBeforeYear;
  const monthsSinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthsSinceMarch + 2) / 5) + 1;
  const month = ((monthsSinceMarch + 2) % 12) + 1;
  const year = era * 400 + yearOfEra + (month < 3 ? 1 : 0);
  return dayOf(year, month, day) ?? beyond(`day ${number}`);
}

/** The day of the week of a day number: 1 for Monday to 7 for Sunday. 1 January 1970 was a Thursday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function written(year: number, month: number, day: number): CalendarDate {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as CalendarDate;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function beyond(what: string): never {
  throw new RangeError(`no calendar day: ${what} is beyond the years 0 to ${LAST_YEAR}`);
}
