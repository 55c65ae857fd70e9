import { describe, expect, test } from 'vitest';
import { calendarDate } from './calendar-date.ts';
import { findDates, readDate } from './read-date.ts';
import { firstAfter, latestBefore } from './supply-year.ts';

describe('reads a day', () => {
  test.each([
    ['plain', '3 March 2014', '2014-03-03'],
    ['with an ordinal', '14th June 2018', '2018-06-14'],
    ['with a split ordinal', '22 nd July 2013', '2013-07-22'],
    ['with a marked ordinal', '11^th March 2016', '2016-03-11'],
    ['with a comma', '9 July, 2015', '2015-07-09'],
    ['with the weekday', 'Friday 18 November 2022', '2022-11-18'],
    ['with the weekday and commas', 'Friday, 29 April, 2022', '2022-04-29'],
    ['with a short weekday', 'Fri 17 April 2020', '2020-04-17'],
    ['with a short month', '28 Feb 2019', '2019-02-28'],
    ['with a short month and a full stop', '2nd of Sept. 2019', '2019-09-02'],
    ['with a short year', '31 May 16', '2016-05-31'],
    ['month first', 'April 28, 2021', '2021-04-28'],
    ['in figures, day first always', '03/04/2019', '2019-04-03'],
    ['in figures with a short year', '02/12/08', '2008-12-02'],
    ['in figures with dots', '04.03.2024', '2024-03-04'],
    ['in figures with hyphens', '05-11-2013', '2013-11-05'],
    ['year first', '2024-06-07', '2024-06-07'],
    ['glued', '12July 2017', '2017-07-12'],
    ['glued to its year', '23 August2016', '2016-08-23'],
    ['with two blanks', '7  April 2022'.replace('  ', ' '), '2022-04-07'],
    ['over a line end', '7 April\n2022', '2022-04-07'],
    ['in lower case', '31 may 2016', '2016-05-31'],
    ['with "of"', '27th of June 2016', '2016-06-27'],
    ['in Welsh', '30 Mawrth 2017', '2017-03-30'],
    ['in Welsh, November', '5 Tachwedd 2019', '2019-11-05'],
    ['in Welsh, mutated', '15 o Fehefin 2022', '2022-06-15'],
  ])('%s', (_how, words, date) => {
    expect(readDate(words)).toBe(date);
  });
});

describe('reads none', () => {
  test.each([
    ['no such day', '31 April 2020'],
    ['no such month', '12/13/2020'],
    ['no day', 'February 2016'],
    ['no year', '27th July'],
    ['a year with a slip of the pen', '25 April 20205'],
    ['two days', '3 March 2014 and 4 March 2014'],
    ['more than a day', 'dated 3 March 2014 by hand and by post'],
  ])('%s', (_why, words) => {
    expect(readDate(words)).toBeNull();
  });
});

describe('finds no day inside', () => {
  test.each([
    ['a reference of dates and numbers', '30-10-2009-094848-001'],
    ['a reference that opens with a date', '03/10/24/JS/390'],
    ['a range of years', '2015-16-220'],
    ['a long number', '0118.2019-20'],
    ['a section', 'section 40(2)'],
  ])('%s', (_why, words) => {
    expect(findDates(words)).toEqual([]);
  });
});

test('keeps the words and their place, glued words left out', () => {
  const text = 'Responded Wed 31 January 2024I would like';
  expect(findDates(text)).toMatchObject([{ text: 'Wed 31 January 2024', start: 10, date: '2024-01-31' }]);
});

test('keeps a day without its year, and one that does not exist, without a date', () => {
  expect(findDates('by 27th July or 31 April 2020')).toMatchObject([
    { day: 27, month: 7, year: null, date: null },
    { day: 31, month: 4, year: 2020, date: null },
  ]);
});

describe('supplies the year', () => {
  const day = (words: string) => {
    const [found] = findDates(words);
    if (found === undefined) throw new Error(`no day in ${words}`);
    return found;
  };
  const letter = calendarDate('2018-01-10');
  test('of the latest such day before the letter', () => {
    expect(letter && latestBefore(day('20 December'), letter)).toBe('2017-12-20');
  });
  test('of the letter’s own day', () => {
    expect(letter && latestBefore(day('10 January'), letter)).toBe('2018-01-10');
  });
  test('not where half a year or more lies between', () => {
    expect(letter && latestBefore(day('1 May'), letter)).toBeNull();
  });
  test('of the first such day after the letter', () => {
    expect(letter && firstAfter(day('7 February'), letter)).toBe('2018-02-07');
    expect(letter && firstAfter(day('2 January'), letter)).toBeNull();
  });
});

describe('a day before a number that cannot be its year', () => {
  const daysIn = (text: string) => findDates(text).map((found) => found.text);

  test.each([
    ['a year with a digit too many is no day at all', '25 April 20205', []],
    ['nor after a comma', '25 April, 20205', []],
    ['nor glued to it', '25 April20205', []],
    ['a number further on is another matter', 'on 25 April we counted 20205 lights', ['25 April']],
    ['so is a short one', 'on 25 April 12 lights failed', ['25 April']],
    ['a day with its year may stand before any number', '25 April 2024 20205', ['25 April 2024']],
  ])('%s', (_why, text, days) => expect(daysIn(text)).toEqual(days));
});

describe('the year that is supplied, at its borders', () => {
  const written = (text: string) => findDates(text)[0] ?? expect.fail(`no day in ${text}`);
  const on = (text: string) => calendarDate(text) ?? expect.fail(text);

  test.each([
    ['the day itself is the latest before it', '2 July', '2025-07-02', '2025-07-02'],
    ['half a year back is still certain', '1 January', '2025-07-03', '2025-01-01'],
    ['a day more is not', '1 January', '2025-07-04', null],
    ['a day to come was last year’s', '1 December', '2025-03-01', '2024-12-01'],
  ])('backwards: %s', (_why, text, by, date) => expect(latestBefore(written(text), on(by))).toBe(date));

  test.each([
    ['the day itself is the first from it on', '2 July', '2025-07-02', '2025-07-02'],
    ['half a year on is still certain', '1 January', '2024-07-02', '2025-01-01'],
    ['a day more is not', '2 January', '2024-07-02', null],
    ['a day gone by is next year’s', '1 March', '2025-12-01', '2026-03-01'],
  ])('forwards: %s', (_why, text, from, date) => expect(firstAfter(written(text), on(from))).toBe(date));
});

describe('a day and nothing else', () => {
  test.each([
    ['blanks round it are nothing', '  3 March 2026  ', '2026-03-03'],
    ['nor is a full stop', '3 March 2026.', '2026-03-03'],
    ['a word is', '3 March 2026 at noon', null],
    ['so is a second day', '3 March 2026 4 March 2026', null],
  ])('%s', (_why, text, date) => expect(readDate(text)).toBe(date));
});
