import { describe, expect, test } from 'vitest';
import { calendarDate } from './calendar-date.ts';
import { findDates } from './read-date.ts';
import { dayFrom, dayUpTo } from './supply-year.ts';

const ANCHOR = calendarDate('2025-07-02');

describe('the day that words tell beside a letter’s date', () => {
  test.each([
    ['a year that is written holds, whatever the letter’s', '1 May 2011', ANCHOR, '2011-05-01', '2011-05-01'],
    ['and without a letter’s date', '1 May 2011', null, '2011-05-01', '2011-05-01'],
    ['without a year the nearest on either side', '1 June', ANCHOR, '2025-06-01', null],
    ['without a year or a letter’s date none', '1 June', null, null, null],
    ['a day that the calendar has not is none', '31 April 2025', ANCHOR, null, null],
  ])('%s', (_why, text, anchor, before, after) => {
    const written = findDates(text)[0] ?? expect.fail(`no day in ${text}`);
    expect([dayUpTo(written, anchor), dayFrom(written, anchor)]).toEqual([before, after]);
  });
});
