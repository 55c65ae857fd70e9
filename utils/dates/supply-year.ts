import { addDays, type CalendarDate, dayOf } from './calendar-date.ts';
import type { WrittenDate } from './written-date.ts';

// Half a year: a day further back could as well be meant in another year.
const CERTAIN_WITHIN_DAYS = 183;

/** A day written without its year, as the latest such day up to `by`; null where that is too far back to be certain. */
export function latestBefore(written: WrittenDate, by: CalendarDate): CalendarDate | null {
  const year = Number(by.slice(0, 4));
  for (const candidate of [dayOf(year, written.month, written.day), dayOf(year - 1, written.month, written.day)]) {
    if (candidate !== null && candidate <= by) {
      return candidate >= addDays(by, -CERTAIN_WITHIN_DAYS) ? candidate : null;
    }
  }
  return null;
}

/** A day written without its year, as the first such day from `from` on; null where that is too far off to be certain. */
export function firstAfter(written: WrittenDate, from: CalendarDate): CalendarDate | null {
  const year = Number(from.slice(0, 4));
  for (const candidate of [dayOf(year, written.month, written.day), dayOf(year + 1, written.month, written.day)]) {
    if (candidate !== null && candidate >= from) {
      return candidate <= addDays(from, CERTAIN_WITHIN_DAYS) ? candidate : null;
    }
  }
  return null;
}

/** The day written; without a year the latest such day up to `by`; null where neither tells it. */
export const dayUpTo = (written: WrittenDate, by: CalendarDate | null): CalendarDate | null =>
  written.date ?? (written.year === null && by !== null ? latestBefore(written, by) : null);

/** The day written; without a year the first such day from `from` on; null where neither tells it. */
export const dayFrom = (written: WrittenDate, from: CalendarDate | null): CalendarDate | null =>
  written.date ?? (written.year === null && from !== null ? firstAfter(written, from) : null);
