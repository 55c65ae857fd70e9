import { type CalendarDate, dayNumber, fromDayNumber, isWeekend, weekdayOf, yearOf } from '../dates/calendar-date.ts';
import { type Holiday, holidaysOfYear, isBankHoliday } from './bank-holidays.ts';
import type { Nation } from './deadline.ts';

export interface WorkingDayFound {
  readonly date: CalendarDate;
  /** The bank holidays passed over on the way, in date order (weekends are not listed). */
  readonly leftOut: readonly Holiday[];
}

/**
 * The `amount`-th working day (1 or more) after a day: the day itself is day zero, whatever day of the week it is
 * (ICO line to take LTT47: receipt on a Saturday counts like receipt on the Friday).
 */
export function workingDayAfter(from: CalendarDate, amount: number, nations: readonly Nation[]): WorkingDayFound {
  const start = dayNumber(from);
  const leftOut: Holiday[] = [];
  let end = weekdayAfter(start, amount);
  let reached = fromDayNumber(end);
  for (let year = yearOf(from); year <= yearOf(reached); year += 1) {
    for (const holiday of holidaysOfYear(nations, year)) {
      if (holiday.number <= start) continue;
      if (holiday.number > end) break;
      leftOut.push(holiday);
      end = weekdayAfter(end, 1);
    }
    reached = fromDayNumber(end);
  }
  return { date: reached, leftOut };
}

export function isWorkingDay(date: CalendarDate, nations: readonly Nation[]): boolean {
  return !isWeekend(date) && !isBankHoliday(date, nations);
}

/** The day itself where it is a working day, else the last one before it. */
export function workingDayOnOrBefore(date: CalendarDate, nations: readonly Nation[]): CalendarDate {
  let number = dayNumber(date);
  let day = date;
  while (!isWorkingDay(day, nations)) {
    number -= 1;
    day = fromDayNumber(number);
  }
  return day;
}

/**
 * How many working days lie after `from`, up to and including `to`: an answer on the nineteenth gives 19, and so does
 * the Saturday after it. 0 where `to` is not after `from`.
 */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate, nations: readonly Nation[]): number {
  const start = dayNumber(from);
  const end = dayNumber(to);
  let days = 0;
  for (let number = start + 1; number <= end; number += 1) {
    if (weekdayOf(number) <= 5) days += 1;
  }
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    for (const holiday of holidaysOfYear(nations, year)) {
      if (holiday.number > start && holiday.number <= end) days -= 1;
    }
  }
  return days;
}

/** Whole weeks by sums, the rest by Monday to Friday; a start at the weekend counts like the Friday before it. */
function weekdayAfter(start: number, amount: number): number {
  const pastFriday = Math.max(weekdayOf(start) - 5, 0);
  const friday = start - pastFriday;
  const weeks = Math.floor((weekdayOf(friday) - 1 + amount) / 5);
  return friday + amount + weeks * 2;
}
