import { type CalendarDate, calendarDate, dayOf, dayOfWeek } from '../../../dates/calendar-date.ts';
import { findDates } from '../../../dates/read-date.ts';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKDAY = /\b(mon|tue|wed|thu|fri|sat|sun)(?:[a-z]{0,5}day|s|rs?|nes)?\b/i;
const NUMERIC =
  /(?<![\d/.-])(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d|\d\d)(?![\d/-])/;
const ISO = /(?<!\d)((?:19|20)\d\d)[-/](\d\d)[-/](\d\d)(?!\d)/;
/** Where days are written before months, without exception. */
const DAY_FIRST = /^(?:en-(?:gb|ie|au|nz)|cy)\b/i;

/**
 * The day in the words with which a mail client dates a message ("Fri 02/10/2026 11:08", "19 Sept 2025, 16:42 (9 weeks
 * ago)"), in the order that the weekday proves, else that of the page's language ('en-GB'; null where it is not said).
 * Null where the words name no whole day, or could mean two: a wrong day would be worse than none.
 */
export function mailDate(words: string, language: string | null): CalendarDate | null {
  const text = words.replace(/[\s\u200e\u200f]/g, ' ');
  const iso = text.match(ISO);
  if (iso !== null) return calendarDate(`${iso[1]}-${iso[2]}-${iso[3]}`);
  const weekday = WEEKDAYS.indexOf((text.match(WEEKDAY)?.[1] ?? '').toLowerCase()) + 1;
  const possible = numericReadings(text) ?? writtenReadings(text);
  const fitting = possible.filter((day) => weekday === 0 || dayOfWeek(day) === weekday);
  const [first, second] = fitting;
  if (first === undefined) return null;
  return second === undefined || DAY_FIRST.test(language ?? '') ? first : null;
}

/** What figures alone may mean, day before month first; null where the text has no such figures. */
function numericReadings(text: string): CalendarDate[] | null {
  const { first, second, year, mark } = text.match(NUMERIC)?.groups ?? {};
  if (year === undefined) return null;
  const fullYear = Number(year.length === 2 ? `20${year}` : year);
  const [one, two] = [Number(first), Number(second)];
  const dayFirst = dayOf(fullYear, two, one);
  // Only with strokes and hyphens is the month ever written first.
  const monthFirst = mark === '.' ? null : dayOf(fullYear, one, two);
  return [...new Set([dayFirst, monthFirst])].filter((day) => day !== null);
}

function writtenReadings(text: string): CalendarDate[] {
  const days = new Set(findDates(text).map(({ date }) => date));
  const [only] = days;
  return days.size === 1 && only != null ? [only] : [];
}
