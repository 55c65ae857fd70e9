import { describe, expect, test } from 'vitest';
import { isWeekend } from '../dates/calendar-date.ts';
import { NATIONS, type Nation } from './deadline.ts';
import { holidaysByRule } from './holidays-by-rule.ts';

const dates = (nation: Nation, year: number) =>
  holidaysByRule(nation, year).map(({ date, title }) => `${date} ${title}`);

test('England and Wales have eight', () => {
  expect(dates('england-and-wales', 2029)).toEqual([
    '2029-01-01 New Year’s Day',
    '2029-03-30 Good Friday',
    '2029-04-02 Easter Monday',
    '2029-05-07 Early May bank holiday',
    '2029-05-28 Spring bank holiday',
    '2029-08-27 Summer bank holiday',
    '2029-12-25 Christmas Day',
    '2029-12-26 Boxing Day',
  ]);
});

test('Scotland has 2 January, its own summer day and St Andrew’s, and no Easter Monday', () => {
  expect(dates('scotland', 2029)).toEqual([
    '2029-01-01 New Year’s Day',
    '2029-01-02 2nd January',
    '2029-03-30 Good Friday',
    '2029-05-07 Early May bank holiday',
    '2029-05-28 Spring bank holiday',
    '2029-08-06 Summer bank holiday',
    '2029-11-30 St Andrew’s Day',
    '2029-12-25 Christmas Day',
    '2029-12-26 Boxing Day',
  ]);
});

test('Northern Ireland has St Patrick’s and the Twelfth besides', () => {
  expect(dates('northern-ireland', 2029)).toEqual([
    '2029-01-01 New Year’s Day',
    '2029-03-19 St Patrick’s Day',
    '2029-03-30 Good Friday',
    '2029-04-02 Easter Monday',
    '2029-05-07 Early May bank holiday',
    '2029-05-28 Spring bank holiday',
    '2029-07-12 Battle of the Boyne (Orangemen’s Day)',
    '2029-08-27 Summer bank holiday',
    '2029-12-25 Christmas Day',
    '2029-12-26 Boxing Day',
  ]);
});

describe('a holiday at the weekend gives way to the next free weekday', () => {
  test.each<[why: string, nation: Nation, day: string]>([
    ['Christmas on Saturday, Boxing Day on Sunday: Monday', 'england-and-wales', '2032-12-27 Christmas Day'],
    ['… and Tuesday', 'england-and-wales', '2032-12-28 Boxing Day'],
    ['Christmas on Sunday: Boxing Day keeps its Monday', 'england-and-wales', '2033-12-26 Boxing Day'],
    ['… and Christmas takes Tuesday', 'england-and-wales', '2033-12-27 Christmas Day'],
    ['Boxing Day on Saturday', 'england-and-wales', '2037-12-28 Boxing Day'],
    ['New Year on Saturday, in Scotland Monday', 'scotland', '2033-01-03 New Year’s Day'],
    ['… and its second day Tuesday', 'scotland', '2033-01-04 2nd January'],
    ['2 January on Saturday', 'scotland', '2038-01-04 2nd January'],
    ['St Andrew’s on Saturday', 'scotland', '2030-12-02 St Andrew’s Day'],
    ['the Twelfth on Saturday', 'northern-ireland', '2031-07-14 Battle of the Boyne (Orangemen’s Day)'],
    ['St Patrick’s on Sunday', 'northern-ireland', '2030-03-18 St Patrick’s Day'],
  ])('%s', (_why, nation, expected) => {
    expect(dates(nation, Number(expected.slice(0, 4)))).toContain(expected);
  });
});

test('a first of the month that is a Monday is the first Monday', () => {
  expect(dates('england-and-wales', 2034)).toContain('2034-05-01 Early May bank holiday');
});

test('St Andrew’s Day came with an Act of 2007', () => {
  expect(dates('scotland', 2006).filter((day) => day.includes('Andrew'))).toEqual([]);
  expect(dates('scotland', 2007)).toContain('2007-11-30 St Andrew’s Day');
});

test.each(NATIONS)('the days of %s come in order', (nation) => {
  for (let year = 1990; year < 2060; year += 1) {
    const days = dates(nation, year);
    expect(days).toEqual(days.toSorted());
    expect(
      holidaysByRule(nation, year)
        .map(({ date }) => date)
        .filter(isWeekend),
    ).toEqual([]);
  }
});

test('is loud beyond the calendar', () => {
  expect(() => holidaysByRule('scotland', 10_000)).toThrow('no bank holidays in the year 10000');
});
