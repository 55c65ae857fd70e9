import { dayOf } from './calendar-date.ts';
import { COMMA, FULL_STOP } from './char-codes.ts';
import type { WrittenDate } from './written-date.ts';
import { MONTH_NAME, MONTHS } from './written-months.ts';

const ORDINAL = String.raw`(?: ?\^?(?:st|nd|rd|th|af|ail|il|ydd|fed|eg|ain))?`;
export const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? (?:the )?)?`;
// The full year may be glued to the next word ("2015Dear"), never to a digit: 20205 is a slip of the pen.
const YEAR = String.raw`(?:((?:19|20)\d\d)(?!\d)|('?\d\d)(?![\d:%]|\.\d|,\d| ?[a-zA-Z\u00c0-\u024f]))`;
const TO_MONTH = `${ORDINAL},? ?(?:of |o |-)?${MONTH_NAME}`;
const NUMERIC_END = String.raw`(?![\d/]|[.-]\d)`;

/** A form in which letters write a day, and which groups of its pattern are the parts. */
export interface Form {
  /** Matches at its `lastIndex` only. */
  readonly pattern: RegExp;
  readonly day: number;
  readonly month: number;
  readonly year: number;
  /** Null where the form's year has always four figures. */
  readonly shortYear: number | null;
}

const form = (source: string, flags: string, parts: Omit<Form, 'pattern'>): Form => ({
  pattern: new RegExp(source, `${flags}y`),
  ...parts,
});

// Day before month, always: these are British letters.
// 24th of August 2018; Friday, 29 April, 2022; 31 May 16; 12July 2017; 5 Tachwedd 2019
export const DAY_MONTH = form(
  String.raw`(?<![\d/.,-])${WEEKDAY}(\d{1,2})${ORDINAL},? ?(?:of |o |-)?(${MONTH_NAME})(?![a-z])\.?,?(?:(?:[ -]|(?=(?:19|20)\d\d))${YEAR})?`,
  'i',
  { day: 1, month: 2, year: 3, shortYear: 4 },
);
// April 28, 2021
export const MONTH_DAY = form(
  String.raw`(?<![a-zA-Z\u00c0-\u024f])(${MONTH_NAME})\.? (\d{1,2})(?!\d)${ORDINAL}(?:,? ((?:19|20)\d\d)(?!\d))?`,
  'i',
  { month: 1, day: 2, year: 3, shortYear: null },
);
// 03/04/2019; 02/12/08; 04.03.2024; 05-11-2013
export const NUMERIC = form(
  String.raw`(?<![\d/.,-])(\d{1,2})( ?[/.-] ?)(\d{1,2})\2(?:((?:19|20)\d\d)|(\d\d))${NUMERIC_END}`,
  '',
  { day: 1, month: 3, year: 4, shortYear: 5 },
);
// 2024-06-07
export const ISO = form(String.raw`(?<![\d/.-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\d-])`, '', {
  year: 1,
  month: 2,
  day: 3,
  shortYear: null,
});

/**
 * The figures round which a day can be written, and nothing else: one or two before or after a month's name or before
 * more figures, four before a hyphen. A look through a whole text for these takes a quarter of a loop over it.
 */
export const DATE_FIGURES = new RegExp(
  String.raw`(?<!\d)(?:\d{1,2}(?!\d)(?:(?= ?[/.-] ?\d)|(?=${TO_MONTH})|(?<=(?<![a-z])${MONTH_NAME}\.? \d{1,2}))|\d{4}(?=-\d))`,
  'gi',
);

/** All patterns made here. */
export const DATE_PATTERNS: readonly RegExp[] = [
  DATE_FIGURES,
  ...[DAY_MONTH, MONTH_DAY, NUMERIC, ISO].map(({ pattern }) => pattern),
];

function yearIn(match: RegExpExecArray, { year, shortYear }: Form): number | null {
  const full = match[year];
  if (full !== undefined) return Number(full);
  const short = shortYear === null ? undefined : match[shortYear];
  return short === undefined ? null : 2000 + Number(short.startsWith("'") ? short.slice(1) : short);
}

/** The day that the text writes in this form at the place; null where it writes none so. */
export function readAt(one: Form, text: string, start: number): WrittenDate | null {
  one.pattern.lastIndex = start;
  const match = one.pattern.exec(text);
  if (match === null) return null;
  const whole = match[0];
  const last = whole.charCodeAt(whole.length - 1);
  const words = last === FULL_STOP || last === COMMA ? whole.slice(0, -1) : whole;
  const named = match[one.month] ?? '';
  const month = MONTHS.get(named.toLowerCase()) ?? Number(named);
  const day = Number(match[one.day]);
  const year = yearIn(match, one);
  const date = year === null ? null : dayOf(year, month, day);
  return { text: words, start, end: start + words.length, month, day, year, date };
}
