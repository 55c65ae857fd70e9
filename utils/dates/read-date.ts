import { addDays, type CalendarDate, dayOf } from './calendar-date.ts';
import type { WrittenDate } from './written-date.ts';
import { MONTH_NAME, MONTHS } from './written-months.ts';

const ORDINAL = String.raw`(?: ?\^?(?:st|nd|rd|th|af|ail|il|ydd|fed|eg|ain))?`;
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? (?:the )?)?`;
// The full year may be glued to the next word ("2015Dear"), never to a digit: 20205 is a slip of the pen.
const YEAR = String.raw`(?:(?<year>(?:19|20)\d\d)(?!\d)|(?<shortYear>'?\d\d)(?![\d:%]|\.\d|,\d| ?[a-zA-Z\u00c0-\u024f]))`;
const NUMERIC_END = String.raw`(?![\d/]|[.-]\d)`;

/** Each form in which letters write a day. Day before month, always: these are British letters. */
export const DATE_PATTERNS: readonly RegExp[] = [
  // 24th of August 2018; Friday, 29 April, 2022; 31 May 16; 12July 2017; 5 Tachwedd 2019
  new RegExp(
    String.raw`(?<![\d/.,-])${WEEKDAY}(?<day>\d{1,2})${ORDINAL},? ?(?:of |o |-)?(?<month>${MONTH_NAME})(?![a-z])\.?,?(?:[ -]${YEAR})?`,
    'gi',
  ),
  // April 28, 2021
  new RegExp(
    String.raw`(?<![a-zA-Z\u00c0-\u024f])(?<month>${MONTH_NAME})\.? (?<day>\d{1,2})(?!\d)${ORDINAL}(?:,? (?<year>(?:19|20)\d\d)(?!\d))?`,
    'gi',
  ),
  // 03/04/2019; 02/12/08; 04.03.2024; 05-11-2013
  new RegExp(
    String.raw`(?<![\d/.,-])(?<day>\d{1,2})(?<mark> ?[/.-] ?)(?<month>\d{1,2})\k<mark>(?:(?<year>(?:19|20)\d\d)|(?<shortYear>\d\d))${NUMERIC_END}`,
    'g',
  ),
  // 2024-06-07
  /(?<![\d/.-])(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?![\d-])/g,
];

function written(match: RegExpMatchArray): WrittenDate | null {
  const { day = '', month = '', year, shortYear } = match.groups ?? {};
  const start = match.index ?? 0;
  const monthNumber = MONTHS.get(month.toLowerCase()) ?? Number(month);
  const fullYear = year ?? (shortYear === undefined ? undefined : `20${shortYear.replace("'", '')}`);
  const text = match[0].replace(/[.,]$/, '');
  const date = fullYear === undefined ? null : dayOf(Number(fullYear), monthNumber, Number(day));
  return {
    text,
    start,
    end: start + text.length,
    month: monthNumber,
    day: Number(day),
    year: fullYear === undefined ? null : Number(fullYear),
    date,
  };
}

// Every form has a day or year in figures: only at figures are the forms tried, each at the one place where it can begin.
const [DAY_MONTH, MONTH_DAY, NUMERIC, ISO] = DATE_PATTERNS.map(({ source, flags }) => new RegExp(source, `${flags}y`));
const WEEKDAY_BEFORE = new RegExp(`(?<![\\d/.,-])${WEEKDAY.slice(0, -1)}$`, 'i');
const MONTH_BEFORE = new RegExp(String.raw`(?<![a-zA-Z\u00c0-\u024f])${MONTH_NAME}\.? $`, 'i');
// Longer than any weekday with "the", and than any month's name, by the character that must not stand before it.
const REACH = 20;

const endsMonth = (char: number) => char === 46 || (char | 32) >= 97;
const isDigit = (char: number) => char >= 48 && char <= 57;

function matchAt(pattern: RegExp | undefined, text: string, at: number): RegExpExecArray | null {
  if (pattern === undefined) return null;
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where the words begin that end before the place; -1 where they do not stand there. */
function startBefore(words: RegExp, text: string, at: number): number {
  const from = Math.max(0, at - REACH);
  const place = text.slice(from, at).search(words);
  return place < 0 ? -1 : from + place;
}

/** A day of the month stands here, of one or two figures: the forms that begin with it or with what stands before it. */
function* formsAt(text: string, at: number, afterFigures: string): Generator<RegExpExecArray | null> {
  const before = text.charCodeAt(at - 1);
  const mark = afterFigures === ' ' ? text.charAt(text.indexOf(' ', at) + 1) : afterFigures;
  if (mark === '-' || mark === '/' || mark === '.') yield matchAt(NUMERIC, text, at);
  // After a month's name and a blank.
  if (before === 32 && endsMonth(text.charCodeAt(at - 2))) {
    const month = startBefore(MONTH_BEFORE, text, at);
    if (month >= 0) yield matchAt(MONTH_DAY, text, month);
  }
  const plain = matchAt(DAY_MONTH, text, at);
  if (plain === null) return;
  const weekday = before === 32 ? startBefore(WEEKDAY_BEFORE, text, at) : -1;
  yield (weekday < 0 ? null : matchAt(DAY_MONTH, text, weekday)) ?? plain;
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
  const take = (match: RegExpExecArray | null) => {
    const date = match === null ? null : written(match);
    if (date !== null && !followedByDigits(flat, date)) found.push(date);
  };
  for (let at = 0; at < flat.length; at++) {
    if (!isDigit(flat.charCodeAt(at))) continue;
    let end = at + 1;
    while (isDigit(flat.charCodeAt(end))) end++;
    if (end - at <= 2) for (const match of formsAt(flat, at, flat.charAt(end))) take(match);
    else if (end - at === 4 && flat.charCodeAt(end) === 45) take(matchAt(ISO, flat, at));
    at = end;
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((date) => {
    if (date.start < end) return false;
    end = date.end;
    return true;
  });
}

/** "25 April 20205": neither with that year nor without one is it the day meant. */
function followedByDigits(flat: string, date: WrittenDate): boolean {
  return date.year === null && /^,? ?\d{3,}/.test(flat.slice(date.end, date.end + 8));
}

/** The day that the text is, with nothing else in it; null where it is none or has no year. */
export function readDate(text: string): CalendarDate | null {
  const trimmed = text.trim();
  const [only, second] = findDates(trimmed);
  return only !== undefined && second === undefined && only.text.length >= trimmed.length - 1 ? only.date : null;
}

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
