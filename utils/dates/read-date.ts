import type { CalendarDate } from './calendar-date.ts';
import { BLANK, FULL_STOP, isFigure, isLetter } from './char-codes.ts';
import { DATE_FIGURES, DAY_MONTH, ISO, MONTH_DAY, NUMERIC, readAt, WEEKDAY } from './date-forms.ts';
import type { WrittenDate } from './written-date.ts';
import { MONTHS } from './written-months.ts';

const WEEKDAY_BEFORE = new RegExp(`(?<![\\d/.,-])${WEEKDAY.slice(0, -1)}$`, 'i');
// Longer than any weekday with "the", by the character that must not stand before it.
const WEEKDAY_REACH = 20;
const LONGEST_MONTH = 10;

const isAccented = (char: number) => char >= 0xc0 && char <= 0x24f;

/** Where the month's name begins that ends before the place, with one blank between; -1 where none stands there. */
function monthBefore(text: string, at: number): number {
  let end = at - 1;
  if (end > 0 && text.charCodeAt(end - 1) === FULL_STOP) end--;
  let start = end;
  while (start > 0 && end - start <= LONGEST_MONTH && isLetter(text.charCodeAt(start - 1))) start--;
  const isWord = start === 0 || !isAccented(text.charCodeAt(start - 1));
  return isWord && end - start >= 3 && MONTHS.has(text.slice(start, end).toLowerCase()) ? start : -1;
}

/** Where the weekday begins that ends before the place; -1 where none stands there. */
function weekdayBefore(text: string, at: number): number {
  const from = Math.max(0, at - WEEKDAY_REACH);
  const place = text.slice(from, at).search(WEEKDAY_BEFORE);
  return place < 0 ? -1 : from + place;
}

/** Figures that may be a day of the month stand here: the forms that begin with them or with what stands before them. */
function readRound(text: string, at: number, take: (date: WrittenDate | null) => void): void {
  take(readAt(NUMERIC, text, at));
  const isAfterBlank = at > 0 && text.charCodeAt(at - 1) === BLANK;
  const month = isAfterBlank ? monthBefore(text, at) : -1;
  if (month >= 0) take(readAt(MONTH_DAY, text, month));
  const weekday = isAfterBlank ? weekdayBefore(text, at) : -1;
  take((weekday < 0 ? null : readAt(DAY_MONTH, text, weekday)) ?? readAt(DAY_MONTH, text, at));
}

/**
 * Every day that the text names, in order, none overlapping another. Line ends count as blanks.
 * Days without a year and days that do not exist are among them, with `date` null.
 */
export function findDates(text: string): WrittenDate[] {
  // Same length, so that the places are those of the text given.
  return findDatesInProse(text.replace(/[\n\t]/g, ' '));
}

/** The same in a text whose line ends and tabs are blanks already, those between paragraphs apart. */
export function findDatesInProse(flat: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  const take = (date: WrittenDate | null) => {
    if (date !== null && !followedByDigits(flat, date)) found.push(date);
  };
  DATE_FIGURES.lastIndex = 0;
  while (DATE_FIGURES.test(flat)) {
    const end = DATE_FIGURES.lastIndex;
    let start = end - 1;
    while (start > 0 && isFigure(flat.charCodeAt(start - 1))) start--;
    if (end - start > 2) take(readAt(ISO, flat, start));
    else readRound(flat, start, take);
  }
  return found.length < 2 ? found : apart(found);
}

/** In order, and of those that overlap the first. */
function apart(found: WrittenDate[]): WrittenDate[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((date) => {
    if (date.start < end) return false;
    end = date.end;
    return true;
  });
}

const MORE_FIGURES = /,? ?\d{3}/y;

/** "25 April 20205": neither with that year nor without one is it the day meant. */
function followedByDigits(flat: string, date: WrittenDate): boolean {
  if (date.year !== null) return false;
  MORE_FIGURES.lastIndex = date.end;
  return MORE_FIGURES.test(flat);
}

/** The day that the text is, with nothing else in it; null where it is none or has no year. */
export function readDate(text: string): CalendarDate | null {
  const trimmed = text.trim();
  const [only, second] = findDates(trimmed);
  return only !== undefined && second === undefined && only.text.length >= trimmed.length - 1 ? only.date : null;
}
