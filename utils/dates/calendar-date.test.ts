import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  compareDays,
  dayNumber,
  dayOf,
  dayOfWeek,
  daysBetween,
  fromDayNumber,
  isWeekend,
  weekdayOf,
  yearOf,
} from './calendar-date.ts';

const day = (text: string): CalendarDate => {
  const date = calendarDate(text);
  if (date === null) throw new Error(`${text} is no day`);
  return date;
};

describe('takes a day that exists', () => {
  test.each([
    ['an ordinary day', '2018-08-24'],
    ['the leap day', '2024-02-29'],
    ['the leap day of a century that has one', '2000-02-29'],
    ['the first day there is', '0000-01-01'],
    ['the last day there is', '9999-12-31'],
    ['the last of a short month', '2026-04-30'],
  ])('%s', (_how, text) => {
    expect(calendarDate(text)).toBe(text);
  });
});

describe('takes nothing else', () => {
  test.each([
    ['a day past the month’s end', '2026-04-31'],
    ['another', '2026-06-31'],
    ['another', '2026-09-31'],
    ['another', '2026-11-31'],
    ['a 32nd', '2026-01-32'],
    ['a day nought', '2026-01-00'],
    ['a month nought', '2026-00-10'],
    ['a 13th month', '2026-13-01'],
    ['29 February of a common year', '2026-02-29'],
    ['29 February of a century without it', '1900-02-29'],
    ['30 February of a leap year', '2024-02-30'],
    ['a time behind it', '2026-03-03T00:00'],
    ['a word before it', 'on 2026-03-03'],
    ['a line end behind it', '2026-03-03\n'],
    ['single figures', '2026-3-3'],
    ['the British order', '03-03-2026'],
    ['nothing', ''],
  ])('%s', (_why, text) => {
    expect(calendarDate(text)).toBeNull();
  });

  test.each([
    ['a year before 0', -1, 1, 1],
    ['a year of five figures', 10_000, 1, 1],
    ['half a day', 2026, 1, 1.5],
    ['half a month', 2026, 1.5, 1],
    ['half a year', 2026.5, 1, 1],
    ['no number', 2026, 1, Number.NaN],
  ])('%s', (_why, year, month, dayOfMonth) => {
    expect(dayOf(year, month, dayOfMonth)).toBeNull();
  });
});

test('writes every part with its noughts', () => {
  expect(dayOf(987, 3, 4)).toBe('0987-03-04');
});

describe('months go by the corresponding date, or the month’s last day (Dodds v Walker)', () => {
  test.each([
    ['the sample letter', '2018-08-24', 2, '2018-10-24'],
    ['no 31 January in Dodds v Walker: 30 September + 4', '1978-09-30', 4, '1979-01-30'],
    ['Riley v Eurostile: 23 March + 2', '1979-03-23', 2, '1979-05-23'],
    ['no 31 February', '2026-12-31', 2, '2027-02-28'],
    ['no 30 February', '2025-12-30', 2, '2026-02-28'],
    ['29 February where there is one', '2023-12-31', 2, '2024-02-29'],
    ['to December of the same year', '2026-10-31', 2, '2026-12-31'],
    ['a year on from a leap day', '2024-02-29', 12, '2025-02-28'],
    ['backwards over New Year', '2026-01-31', -2, '2025-11-30'],
    ['none', '2026-01-31', 0, '2026-01-31'],
  ])('%s', (_why, from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });
});

describe('agrees with the platform’s own calendar', () => {
  const anyDay = fc.integer({ min: -719_528, max: 2_932_896 });
  const platform = (number: number) => Temporal.PlainDate.from('1970-01-01').add({ days: number });

  test('on every day from 1890 to 2110', () => {
    for (let number = -29_220; number < 51_136; number += 1) {
      const theirs = platform(number);
      const ours = fromDayNumber(number);
      if (ours !== theirs.toString()) expect(ours).toBe(theirs.toString());
      if (dayNumber(ours) !== number) expect(dayNumber(ours)).toBe(number);
      if (dayOfWeek(ours) !== theirs.dayOfWeek) expect([ours, dayOfWeek(ours)]).toEqual([ours, theirs.dayOfWeek]);
    }
  });

  test('on any day of the years 0 to 9999', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const theirs = platform(number);
        const ours = fromDayNumber(number);
        expect(ours).toBe(theirs.toString());
        expect(dayNumber(ours)).toBe(number);
        expect(weekdayOf(number)).toBe(theirs.dayOfWeek);
        expect(yearOf(ours)).toBe(theirs.year);
        expect(calendarDate(ours)).toBe(ours);
      }),
    );
  });

  test('on days and months added', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: -5000, max: 5000 }),
        fc.integer({ min: -60, max: 60 }),
        (number, days, months) => {
          const from = fromDayNumber(number);
          expect(addDays(from, days)).toBe(platform(number).add({ days }).toString());
          expect(addMonths(from, months)).toBe(platform(number).add({ months }).toString());
          expect(daysBetween(from, addDays(from, days))).toBe(days);
        },
      ),
    );
  });
});

describe('knows weekends', () => {
  test.each([
    ['2018-08-24', 5, false],
    ['2018-08-25', 6, true],
    ['2018-08-26', 7, true],
    ['2018-08-27', 1, false],
  ])('%s', (text, weekday, weekend) => {
    expect(dayOfWeek(day(text))).toBe(weekday);
    expect(isWeekend(day(text))).toBe(weekend);
  });
});

describe('is loud beyond the calendar', () => {
  test.each([
    ['a day after the last', () => addDays(day('9999-12-31'), 1), 'day 2932897 is beyond the years 0 to 9999'],
    ['a day before the first', () => addDays(day('0000-01-01'), -1), 'day -719529 is beyond'],
    ['a month after the last', () => addMonths(day('9999-12-01'), 1), '1 months from 9999-12-01 is beyond'],
  ])('%s', (_why, act, message) => {
    expect(act).toThrow(RangeError);
    expect(act).toThrow(message);
  });
});

test.each([
  ['earlier', '2025-12-31', '2026-01-01', -1],
  ['later', '2026-10-02', '2026-09-30', 1],
  ['the same', '2026-03-02', '2026-03-02', 0],
])('%s comes so in a sorted list', (_what, a, b, order) => {
  expect(compareDays(a as CalendarDate, b as CalendarDate)).toBe(order);
});
