import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate, dayOfWeek, fromDayNumber } from '../dates/calendar-date.ts';
import { isBankHoliday } from './bank-holidays.ts';
import { NATIONS, type Nation } from './deadline.ts';
import { day } from './testing/build-facts.ts';
import { isWorkingDay, workingDayAfter, workingDayOnOrBefore, workingDaysBetween } from './working-days.ts';

const ENGLAND: readonly Nation[] = ['england-and-wales'];
const SCOTLAND: readonly Nation[] = ['scotland'];
const ULSTER: readonly Nation[] = ['northern-ireland'];

describe('the twentieth working day', () => {
  test.each<[why: string, from: string, nations: readonly Nation[], date: string]>([
    ['the sample letter: 6 and 27 August left out', '2018-07-27', NATIONS, '2018-08-28'],
    ['as England and Wales alone would count: 6 August is a working day', '2018-07-27', ENGLAND, '2018-08-24'],
    ['as Scotland counts: 27 August is a working day', '2018-07-27', SCOTLAND, '2018-08-27'],
    ['the World Cup holiday of Scotland, 15 June 2026', '2026-05-20', NATIONS, '2026-06-19'],
    ['England kept no holiday for it', '2026-05-20', ENGLAND, '2026-06-18'],
    ['17 March is left out for London too (section 10(6))', '2025-03-03', NATIONS, '2025-04-01'],
    ['12 July, kept on Monday 14 July 2025', '2025-07-01', NATIONS, '2025-07-30'],
    ['Northern Ireland’s own', '2025-07-01', ULSTER, '2025-07-30'],
    ['nobody’s in Scotland', '2025-07-01', SCOTLAND, '2025-07-29'],
    ['over Christmas and New Year', '2025-12-01', NATIONS, '2025-12-31'],
    ['the early May holiday of 2020 was a Friday, for VE day', '2020-04-14', NATIONS, '2020-05-13'],
    ['two holidays in one week of June 2022', '2022-05-10', NATIONS, '2022-06-09'],
    ['the state funeral of 19 September 2022', '2022-09-01', NATIONS, '2022-09-30'],
    ['Easter: Good Friday and Monday', '2025-04-01', ENGLAND, '2025-05-01'],
    ['Easter in Scotland: Good Friday only', '2025-04-01', SCOTLAND, '2025-04-30'],
  ])('%s', (_why, from, nations, date) => {
    expect(workingDayAfter(day(from), 20, nations).date).toBe(date);
  });

  test('a Saturday, a Sunday and the Friday before give the same day (ICO line to take LTT47)', () => {
    const ends = ['2025-09-05', '2025-09-06', '2025-09-07'].map((from) => workingDayAfter(day(from), 20, NATIONS).date);
    expect(new Set(ends)).toEqual(new Set(['2025-10-03']));
  });

  test('a receipt on Scotland’s holiday of 1 December 2014 is a receipt all the same', () => {
    expect(workingDayAfter(day('2014-12-01'), 20, NATIONS).date).toBe('2014-12-31');
  });

  test('lists every holiday passed over with its name and nations, and no weekend', () => {
    const { leftOut } = workingDayAfter(day('2025-12-01'), 25, NATIONS);
    expect(leftOut.map(({ date, name, nations }) => [date, name, nations])).toEqual([
      ['2025-12-25', 'Christmas Day', NATIONS],
      ['2025-12-26', 'Boxing Day', NATIONS],
      ['2026-01-01', 'New Year’s Day', NATIONS],
      ['2026-01-02', '2nd January', SCOTLAND],
    ]);
  });

  test('neither the first day nor a holiday after the last is left out', () => {
    expect(workingDayAfter(day('2025-12-26'), 3, ENGLAND)).toEqual({ date: '2025-12-31', leftOut: [] });
  });

  test('a holiday that the count runs on to is left out too, into the next year', () => {
    const { date, leftOut } = workingDayAfter(day('2025-12-30'), 2, NATIONS);
    expect(date).toBe('2026-01-05');
    expect(leftOut.map((holiday) => holiday.date)).toEqual(['2026-01-01', '2026-01-02']);
  });
});

describe('is a working day', () => {
  test.each<[why: string, date: string, nations: readonly Nation[], is: boolean]>([
    ['an ordinary Monday', '2025-09-01', NATIONS, true],
    ['a Saturday', '2025-09-06', NATIONS, false],
    ['a Sunday', '2025-09-07', NATIONS, false],
    ['a holiday of one nation, for all', '2025-03-17', NATIONS, false],
    ['the same for another nation', '2025-03-17', ENGLAND, true],
    ['an ordinary Friday', '2025-09-05', NATIONS, true],
  ])('%s', (_why, date, nations, is) => {
    expect(isWorkingDay(day(date), nations)).toBe(is);
  });
});

describe('moves back, never on', () => {
  test.each<[why: string, date: string, nations: readonly Nation[], to: string]>([
    ['a working day stays', '2025-09-05', ENGLAND, '2025-09-05'],
    ['Sunday to Friday', '2025-09-07', ENGLAND, '2025-09-05'],
    ['Easter Monday to Maundy Thursday', '2025-04-21', ENGLAND, '2025-04-17'],
    ['Easter Monday stays in Scotland', '2025-04-21', SCOTLAND, '2025-04-21'],
    ['New Year’s Day over the year’s end', '2026-01-01', ENGLAND, '2025-12-31'],
  ])('%s', (_why, date, nations, to) => {
    expect(workingDayOnOrBefore(day(date), nations)).toBe(to);
  });
});

describe('working days between', () => {
  test.each<[why: string, from: string, to: string, nations: readonly Nation[], days: number]>([
    ['the sample letter was answered on the nineteenth', '2018-07-27', '2018-08-24', NATIONS, 19],
    ['on the twentieth, as England alone counts', '2018-07-27', '2018-08-24', ENGLAND, 20],
    ['the weekend after gives the same', '2018-07-27', '2018-08-26', NATIONS, 19],
    ['the holiday after gives the same', '2018-07-27', '2018-08-27', NATIONS, 19],
    ['the next gives one more', '2018-07-27', '2018-08-28', NATIONS, 20],
    ['over a year’s end', '2025-12-31', '2026-01-05', NATIONS, 1],
    ['the same day', '2025-09-01', '2025-09-01', NATIONS, 0],
    ['the day before', '2025-09-02', '2025-09-01', NATIONS, 0],
    ['a holiday as the first day is not counted off', '2025-12-26', '2025-12-29', ENGLAND, 1],
  ])('%s', (_why, from, to, nations, days) => {
    expect(workingDaysBetween(day(from), day(to), nations)).toBe(days);
  });
});

/** Every day from 2012 to 2035, so listed years and worked-out ones. */
const START = fc.integer({ min: 15_340, max: 24_105 }).map(fromDayNumber);
const AMOUNT = fc.integer({ min: 1, max: 130 });
const ANY_NATIONS = fc.subarray([...NATIONS], { minLength: 1 });

describe('for every start and every set of nations', () => {
  test('agrees with a walk from day to day', () => {
    fc.assert(
      fc.property(START, AMOUNT, ANY_NATIONS, (from, amount, nations) => {
        let walked = from;
        const passed: CalendarDate[] = [];
        for (let left = amount; left > 0; ) {
          walked = addDays(walked, 1);
          if (dayOfWeek(walked) > 5) continue;
          if (isBankHoliday(walked, nations)) passed.push(walked);
          else left -= 1;
        }
        const { date, leftOut } = workingDayAfter(from, amount, nations);
        expect(date).toBe(walked);
        expect(leftOut.map((holiday) => holiday.date)).toEqual(passed);
      }),
      { numRuns: 500 },
    );
  });

  test('a later start never ends sooner', () => {
    fc.assert(
      fc.property(START, AMOUNT, ANY_NATIONS, (from, amount, nations) => {
        const next = workingDayAfter(addDays(from, 1), amount, nations).date;
        expect(next >= workingDayAfter(from, amount, nations).date).toBe(true);
      }),
    );
  });

  test('one more working day ends on the very next working day', () => {
    fc.assert(
      fc.property(START, AMOUNT, ANY_NATIONS, (from, amount, nations) => {
        const last = workingDayAfter(from, amount, nations).date;
        expect(workingDayAfter(from, amount + 1, nations).date).toBe(workingDayAfter(last, 1, nations).date);
      }),
    );
  });

  test('never ends on a day off, and counting back gives the amount', () => {
    fc.assert(
      fc.property(START, AMOUNT, ANY_NATIONS, (from, amount, nations) => {
        const { date } = workingDayAfter(from, amount, nations);
        expect(isWorkingDay(date, nations)).toBe(true);
        expect(workingDayOnOrBefore(date, nations)).toBe(date);
        expect(workingDaysBetween(from, date, nations)).toBe(amount);
      }),
    );
  });

  test('more holidays, by more nations, never make the day earlier', () => {
    fc.assert(
      fc.property(START, AMOUNT, ANY_NATIONS, fc.constantFrom(...NATIONS), (from, amount, nations, another) => {
        const more = NATIONS.filter((nation) => nation === another || nations.includes(nation));
        expect(workingDayAfter(from, amount, more).date >= workingDayAfter(from, amount, nations).date).toBe(true);
      }),
    );
  });

  test('twenty working days from every single day of 2012 to 2035 take 26 to 35 calendar days', () => {
    const lengths = new Set<number>();
    for (let number = 15_340; number < 24_106; number += 1) {
      const from = fromDayNumber(number);
      const { date } = workingDayAfter(from, 20, NATIONS);
      if (!isWorkingDay(date, NATIONS)) expect(date).toBe('a working day');
      lengths.add(Math.round((Date.parse(date) - Date.parse(from)) / 86_400_000));
    }
    expect(Math.min(...lengths)).toBe(26);
    expect(Math.max(...lengths)).toBe(35);
  });
});
