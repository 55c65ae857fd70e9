import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, fromDayNumber } from '../dates/calendar-date.ts';
import { WINDOW_UNITS, type WindowUnit } from '../facts/fact.ts';
import { countPeriod, isCountable } from './count-period.ts';
import { NATIONS } from './deadline.ts';
import { day } from './testing/build-facts.ts';
import { isWorkingDay } from './working-days.ts';

describe('the last day of a period', () => {
  test.each<[why: string, from: string, amount: number, unit: WindowUnit, firstDay: 'next' | 'same', last: string]>([
    ['two months', '2018-08-24', 2, 'months', 'next', '2018-10-24'],
    ['two months beginning with the day end a day sooner', '2018-08-24', 2, 'months', 'same', '2018-10-23'],
    ['a month’s end is clamped first', '2026-12-31', 2, 'months', 'same', '2027-02-27'],
    ['28 days', '2016-05-16', 28, 'calendar-days', 'next', '2016-06-13'],
    ['28 days beginning with the day', '2016-05-16', 28, 'calendar-days', 'same', '2016-06-12'],
    ['one day beginning with the day is the day', '2016-05-16', 1, 'calendar-days', 'same', '2016-05-16'],
    ['six weeks', '2026-10-12', 6, 'weeks', 'next', '2026-11-23'],
    ['six weeks beginning with the day', '2026-10-12', 6, 'weeks', 'same', '2026-11-22'],
    ['40 working days', '2018-08-24', 40, 'working-days', 'next', '2018-10-22'],
    ['40 working days beginning with the day', '2018-08-24', 40, 'working-days', 'same', '2018-10-19'],
    ['beginning with a Saturday makes Monday the first', '2025-09-06', 1, 'working-days', 'same', '2025-09-08'],
    ['a thousand', '2025-01-01', 1000, 'calendar-days', 'next', '2027-09-28'],
  ])('%s', (_why, from, amount, unit, firstDay, last) => {
    expect(countPeriod(day(from), { amount, unit, firstDay }, NATIONS).last).toBe(last);
  });
});

describe('leans on holidays that are only worked out', () => {
  test.each<[why: string, from: string, unit: WindowUnit, firstDay: 'next' | 'same', leans: boolean]>([
    ['not within the list', '2028-11-01', 'working-days', 'next', false],
    ['over its end', '2028-12-20', 'working-days', 'next', true],
    ['wholly after it', '2030-06-01', 'working-days', 'next', true],
    ['before it, from the last days of 2011', '2011-12-20', 'working-days', 'next', true],
    ['not from the first day of 2012', '2012-01-01', 'working-days', 'next', false],
    ['not where calendar days are counted', '2028-12-20', 'calendar-days', 'next', false],
    ['nor months', '2028-12-20', 'months', 'same', false],
  ])('%s', (_why, from, unit, firstDay, leans) => {
    expect(countPeriod(day(from), { amount: 20, unit, firstDay }, NATIONS).provisional).toBe(leans);
  });
});

test('only working days leave holidays out', () => {
  const leftOut = (unit: WindowUnit) =>
    countPeriod(day('2025-12-01'), { amount: 3, unit, firstDay: 'next' }, NATIONS).leftOut.length;
  expect(WINDOW_UNITS.map(leftOut)).toEqual([0, 0, 0, 0]);
  expect(countPeriod(day('2025-12-24'), { amount: 3, unit: 'weeks', firstDay: 'next' }, NATIONS).leftOut).toEqual([]);
  expect(
    countPeriod(day('2025-12-24'), { amount: 1, unit: 'working-days', firstDay: 'next' }, NATIONS).leftOut,
  ).toHaveLength(2);
});

describe('cannot be counted', () => {
  test.each([
    ['none', 0],
    ['fewer than none', -1],
    ['a half', 1.5],
    ['more than a thousand', 1001],
    ['no number', Number.NaN],
    ['without end', Number.POSITIVE_INFINITY],
  ])('%s', (_why, amount) => {
    const period = { amount, unit: 'months', firstDay: 'next' } as const;
    expect(isCountable(period)).toBe(false);
    expect(() => countPeriod(day('2025-12-01'), period, NATIONS)).toThrow(`cannot count ${amount} months`);
  });

  test.each([1, 1000])('%i can', (amount) => {
    expect(isCountable({ amount, unit: 'months', firstDay: 'next' })).toBe(true);
  });
});

describe('for every start, length and unit', () => {
  const START = fc.integer({ min: 15_340, max: 24_105 }).map(fromDayNumber);
  const PERIOD = fc.record({
    amount: fc.integer({ min: 1, max: 60 }),
    unit: fc.constantFrom(...WINDOW_UNITS),
    firstDay: fc.constantFrom('next' as const, 'same' as const),
  });

  test('a later start never ends sooner', () => {
    fc.assert(
      fc.property(START, PERIOD, (from, period) => {
        const later = countPeriod(addDays(from, 1), period, NATIONS).last;
        expect(later >= countPeriod(from, period, NATIONS).last).toBe(true);
      }),
    );
  });

  test('beginning with the day never ends later, and by less than the next working day', () => {
    fc.assert(
      fc.property(START, PERIOD, (from, period) => {
        const next = countPeriod(from, { ...period, firstDay: 'next' }, NATIONS).last;
        const same = countPeriod(from, { ...period, firstDay: 'same' }, NATIONS).last;
        if (period.unit === 'working-days') expect(same <= next).toBe(true);
        else expect(same).toBe(addDays(next, -1));
      }),
    );
  });

  test('working days end on a working day, months on the same-numbered day or the month’s last', () => {
    fc.assert(
      fc.property(START, PERIOD, (from, { amount, unit }) => {
        const { last } = countPeriod(from, { amount, unit, firstDay: 'next' }, NATIONS);
        if (unit === 'working-days') expect(isWorkingDay(last, NATIONS)).toBe(true);
        if (unit !== 'months') return;
        const monthsOn =
          addDays(last, 1).slice(8) === '01'
            ? Number(from.slice(8)) >= Number(last.slice(8))
            : from.slice(8) === last.slice(8);
        expect(monthsOn).toBe(true);
        expect(last).toBe(addMonths(from, amount));
      }),
    );
  });
});
