import { type CalendarDate, dayNumber, yearOf } from '../dates/calendar-date.ts';
import list from './bank-holidays.json' with { type: 'json' };
import type { LeftOut, Nation } from './deadline.ts';
import { holidaysByRule, type NamedDay } from './holidays-by-rule.ts';

/** A bank holiday that is no weekend day, with its day number for counting. */
export interface Holiday extends LeftOut {
  readonly number: number;
}

const LISTED: Readonly<Record<Nation, ReadonlyMap<number, readonly NamedDay[]>>> = {
  'england-and-wales': byYear(list['england-and-wales']),
  scotland: byYear(list.scotland),
  'northern-ireland': byYear(list['northern-ireland']),
};

const CACHE = new Map<string, readonly Holiday[]>();

/**
 * The bank holidays of any of the nations in a year, in date order, one entry a day.
 * From the official list (law: https://www.gov.uk/bank-holidays.json), by rule for a year that it does not cover.
 */
export function holidaysOfYear(nations: readonly Nation[], year: number): readonly Holiday[] {
  const key = `${nations.join()} ${year}`;
  let holidays = CACHE.get(key);
  if (holidays === undefined) {
    holidays = together(nations, year);
    CACHE.set(key, holidays);
  }
  return holidays;
}

/** Whether a day is a bank holiday of any of the nations. */
export function isBankHoliday(date: CalendarDate, nations: readonly Nation[]): boolean {
  return holidaysOfYear(nations, yearOf(date)).some((holiday) => holiday.date === date);
}

/** Whether the bank holidays of a year are only worked out by rule, not published. */
export function isProvisional(year: number): boolean {
  return !LISTED['england-and-wales'].has(year);
}

function together(nations: readonly Nation[], year: number): readonly Holiday[] {
  const found = new Map<CalendarDate, { titles: Set<string>; nations: Nation[] }>();
  for (const nation of nations) {
    for (const { date, title } of LISTED[nation].get(year) ?? holidaysByRule(nation, year)) {
      const day = found.get(date) ?? { titles: new Set(), nations: [] };
      day.titles.add(title);
      day.nations.push(nation);
      found.set(date, day);
    }
  }
  return [...found]
    .map(([date, day]) => ({
      date,
      // 2 January 2017 was New Year's Day in London and 2nd January in Edinburgh.
      name: [...day.titles].join(' / '),
      nations: day.nations,
      number: dayNumber(date),
    }))
    .sort((a, b) => a.number - b.number);
}

/** A test holds every day of the list to be one and no weekend day, and every year of it to be whole. */
function byYear(days: readonly { readonly date: string; readonly title: string }[]): Map<number, NamedDay[]> {
  return Map.groupBy(days as readonly NamedDay[], ({ date }) => yearOf(date));
}
