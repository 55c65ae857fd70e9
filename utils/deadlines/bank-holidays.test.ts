import Oracle from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { dayOfWeek, isWeekend, yearOf } from '../dates/calendar-date.ts';
import list from './bank-holidays.json' with { type: 'json' };
import { holidaysOfYear, isBankHoliday, isProvisional } from './bank-holidays.ts';
import { NATIONS, type Nation } from './deadline.ts';
import { holidaysByRule } from './holidays-by-rule.ts';
import { day } from './testing/build-facts.ts';

const years = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
const datesOf = (nation: Nation, year: number) => holidaysOfYear([nation], year).map(({ date }) => date as string);

describe('the official list', () => {
  test.each(NATIONS)('covers every year from 2012 to 2028 for %s', (nation) => {
    for (const year of years(2012, 2028)) {
      expect(isProvisional(year)).toBe(false);
      expect(datesOf(nation, year)).toEqual(
        list[nation].map(({ date }) => date).filter((date) => date.startsWith(`${year}`)),
      );
    }
  });

  // A newer official list may only add days.
  test('has lost no day', () => {
    expect(NATIONS.map((nation) => list[nation].length)).toEqual([
      expect.toSatisfy((days: number) => days >= 140),
      expect.toSatisfy((days: number) => days >= 158),
      expect.toSatisfy((days: number) => days >= 174),
    ]);
  });

  test.each(NATIONS)('has only days that exist, no weekend and no day twice for %s', (nation) => {
    const days = list[nation].map(({ date }) => day(date));
    expect(days.filter(isWeekend)).toEqual([]);
    expect(days).toEqual([...new Set(days)].toSorted());
  });

  // A year counts as published as soon as one day of it is listed. England and Wales have the fewest: eight.
  test.each(NATIONS)('has no year by halves for %s', (nation) => {
    const listed = [...Map.groupBy(list[nation], ({ date }) => date.slice(0, 4))];
    expect(listed.filter(([, days]) => days.length < 8)).toEqual([]);
    expect(listed.map(([year]) => year)).toEqual([...new Set(list.scotland.map(({ date }) => date.slice(0, 4)))]);
  });

  test('every other year is worked out, and says so', () => {
    expect([2011, 2029, 2035].map(isProvisional)).toEqual([true, true, true]);
    expect(datesOf('scotland', 2029)).toEqual(holidaysByRule('scotland', 2029).map(({ date }) => date));
  });
});

describe('the rules agree with the list', () => {
  /** What no rule can know: days moved or given once. */
  const ONCE: Readonly<Record<number, { readonly gone: string[]; readonly come: string[] }>> = {
    2012: { gone: ['2012-05-28'], come: ['2012-06-04', '2012-06-05'] },
    2020: { gone: ['2020-05-04'], come: ['2020-05-08'] },
    2022: { gone: ['2022-05-30'], come: ['2022-06-02', '2022-06-03', '2022-09-19'] },
    2023: { gone: [], come: ['2023-05-08'] },
    2026: { gone: [], come: ['2026-06-15'] },
  };

  test.each(NATIONS)('on every other day of %s', (nation) => {
    for (const year of years(2012, 2028)) {
      const { gone, come } = ONCE[year] ?? { gone: [], come: [] };
      const here = nation === 'scotland' ? come : come.filter((date) => date !== '2026-06-15');
      const ruled = holidaysByRule(nation, year).map(({ date }) => date as string);
      expect([year, ...[...ruled.filter((date) => !gone.includes(date)), ...here].toSorted()]).toEqual([
        year,
        ...datesOf(nation, year),
      ]);
    }
  });
});

describe('agrees with date-holidays, a list that others keep', () => {
  const CODES: Readonly<Record<Nation, string>> = {
    'england-and-wales': 'ENG',
    scotland: 'SCT',
    'northern-ireland': 'NIR',
  };
  /** Weekdays on which the two differ, each with who is right. */
  const KNOWN: Readonly<Record<Nation, readonly string[]>> = {
    // It leaves the spring holiday of 2012 on 28 May; it was moved to 4 June for the Diamond Jubilee.
    'england-and-wales': ['2012-05-28 theirs', '2012-06-04 ours'],
    // It lists St Andrew's Day before the Act of 2007 and does not know the World Cup holiday, proclaimed in 2026.
    scotland: ['2005-11-30 theirs', '2006-11-30 theirs', '2012-05-28 theirs', '2012-06-04 ours', '2026-06-15 ours'],
    'northern-ireland': ['2012-05-28 theirs', '2012-06-04 ours'],
  };

  test.each(NATIONS)('for %s from 2005 to 2045, but for known days', (nation) => {
    const oracle = new Oracle('GB', CODES[nation]);
    const differences = years(2005, 2045).flatMap((year) => {
      const theirs = oracle
        .getHolidays(year)
        .filter(({ type }) => type === 'public' || type === 'bank')
        .map(({ date }) => day(date.slice(0, 10)))
        .filter((date) => dayOfWeek(date) <= 5);
      const ours = datesOf(nation, year);
      return [
        ...theirs.filter((date) => !ours.includes(date)).map((date) => `${date} theirs`),
        ...ours.filter((date) => !theirs.some((each) => each === date)).map((date) => `${date} ours`),
      ];
    });
    expect(differences.toSorted()).toEqual(KNOWN[nation]);
  });
});

describe('several nations together', () => {
  test('one entry a day, with everybody who keeps it', () => {
    const day2 = holidaysOfYear(NATIONS, 2017).filter(({ date }) => date === '2017-01-02');
    expect(day2).toEqual([
      { date: '2017-01-02', name: 'New Year’s Day / 2nd January', nations: NATIONS, number: 17_168 },
    ]);
  });

  test('in the order of their days', () => {
    for (const year of years(2012, 2035)) {
      const days = holidaysOfYear(NATIONS, year).map(({ date }) => date);
      expect(days).toEqual(days.toSorted());
      expect(new Set(days).size).toBe(days.length);
      expect(days.every((date) => yearOf(date) === year)).toBe(true);
    }
  });

  test.each<[string, string, readonly Nation[], boolean]>([
    ['17 March for Northern Ireland', '2025-03-17', ['northern-ireland'], true],
    ['17 March for anybody', '2025-03-17', NATIONS, true],
    ['17 March for England and Wales', '2025-03-17', ['england-and-wales'], false],
    ['an ordinary day', '2025-03-18', NATIONS, false],
  ])('%s', (_which, date, nations, is) => {
    expect(isBankHoliday(day(date), nations)).toBe(is);
  });
});
