import { addDays, addMonths, type CalendarDate, isWeekend } from '../../dates/calendar-date.ts';
import { dayUpTo } from '../../dates/supply-year.ts';
import type { WrittenDate } from '../../dates/written-date.ts';
import type { Reading } from '../reading.ts';
import { bestOf } from '../refiners/best-of.ts';
import { FROM_REQUEST } from '../words/review-time.ts';
import type { Period } from './find-periods.ts';
import { findRequestDates } from './find-request-dates.ts';
import type { ReviewPeriod } from './find-review-periods.ts';

// "of 14 October 2026", "from our letter of 3 March"
const UP_TO_DAY = /^,? ?\(?(?:of|from|after|following|beginning|starting|commencing|since)\b[^;.]{0,45}$/i;
const THIS_LETTER = /\b(?:this|today|above|hwn)\b/i;
const REACH = 60;

/** The day after which the time is over. Weekends alone are left out of working days: never later than the true day. */
function endOf({ amount, unit }: Period, start: CalendarDate): CalendarDate {
  switch (unit) {
    case 'months':
      return addMonths(start, amount);
    case 'weeks':
      return addDays(start, amount * 7);
    case 'calendar-days':
      return addDays(start, amount);
    case 'working-days': {
      let day = start;
      for (let left = amount; left > 0; ) {
        day = addDays(day, 1);
        if (!isWeekend(day)) left -= 1;
      }
      return day;
    }
  }
}

/** The first of the days, which stand in order, at or after the place. */
function firstFrom(dates: readonly WrittenDate[], place: number): WrittenDate | undefined {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return dates[low];
}

/** The day that the letter names as the start of the time; null where it names none but its own. */
function namedStart(reading: Reading, anchor: CalendarDate | null, { period, sentence }: ReviewPeriod) {
  const from = sentence.start + period.end;
  const named = firstFrom(reading.dates, from);
  if (named === undefined || named.start > from + REACH || named.end > sentence.start + sentence.text.length)
    return null;
  const between = reading.own.slice(from, named.start);
  if (!UP_TO_DAY.test(between)) return null;
  const day = dayUpTo(named, anchor);
  // "of this letter (3 March)": where the days differ, the letter's own date holds unless the one named is earlier.
  return day === null || day === anchor || (anchor !== null && day > anchor && THIS_LETTER.test(between)) ? null : day;
}

/** The day from which the time runs that is not the letter's own: one named in the sentence, or that of the request. */
function anotherStart(reading: Reading, anchor: CalendarDate | null, stated: ReviewPeriod) {
  const named = namedStart(reading, anchor, stated);
  if (named !== null) return { day: named };
  const { period, sentence } = stated;
  if (!FROM_REQUEST.test(sentence.text.slice(period.end))) return null;
  return { day: bestOf(findRequestDates(reading, anchor))?.value.date ?? null };
}

/**
 * The last day of a time that runs from another day than the letter's own, which would end it too late; null for a time
 * that does not. `end` is null where the other day is not known, or the time was over before the letter was written.
 */
export function endFromAnotherDay(
  reading: Reading,
  anchor: CalendarDate | null,
  stated: ReviewPeriod,
): { readonly end: CalendarDate | null } | null {
  const start = anotherStart(reading, anchor, stated);
  if (start === null) return null;
  const end = start.day === null ? null : endOf(stated.period, start.day);
  return { end: end === null || (anchor !== null && end < anchor) ? null : end };
}
