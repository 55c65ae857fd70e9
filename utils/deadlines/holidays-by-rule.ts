import { addDays, type CalendarDate, dayOf, dayOfWeek, daysBetween, isWeekend } from '../dates/calendar-date.ts';
import type { Nation } from './deadline.ts';
import { easterSunday } from './easter-sunday.ts';

export interface NamedDay {
  readonly date: CalendarDate;
  readonly title: string;
}

/**
 * The bank holidays of a nation in a year that no official list covers, in date order, by the standing rules:
 * the Banking and Financial Dealings Act 1971, schedule 1 (https://www.legislation.gov.uk/ukpga/1971/80/schedule/1),
 * and the days proclaimed every year since. One-off days cannot be known, so a count that leans on these is provisional.
 */
export function holidaysByRule(nation: Nation, year: number): readonly NamedDay[] {
  return [...withSubstitutes(fixedDays(nation, year)), ...movingDays(nation, year)].sort((a, b) =>
    daysBetween(b.date, a.date),
  );
}

function fixedDays(nation: Nation, year: number): NamedDay[] {
  const days = [{ date: existing(year, 1, 1), title: 'New Year’s Day' }];
  if (nation === 'scotland') {
    days.push({ date: existing(year, 1, 2), title: '2nd January' });
    // 2007 asp 2, section 1: 30 November, or the Monday after a weekend. https://www.legislation.gov.uk/asp/2007/2/section/1
    if (year >= 2007) days.push({ date: existing(year, 11, 30), title: 'St Andrew’s Day' });
  }
  if (nation === 'northern-ireland') {
    days.push({ date: existing(year, 3, 17), title: 'St Patrick’s Day' });
    days.push({ date: existing(year, 7, 12), title: 'Battle of the Boyne (Orangemen’s Day)' });
  }
  days.push({ date: existing(year, 12, 25), title: 'Christmas Day' });
  days.push({ date: existing(year, 12, 26), title: 'Boxing Day' });
  return days;
}

/** A day at the weekend gives way to the next weekday that is free: 27 December 2022 for Christmas, as 26 was taken. */
function withSubstitutes(days: readonly NamedDay[]): NamedDay[] {
  const kept = days.filter((day) => !isWeekend(day.date));
  for (const day of days.filter((each) => isWeekend(each.date))) {
    let date = day.date;
    while (isWeekend(date) || kept.some((other) => other.date === date)) date = addDays(date, 1);
    kept.push({ ...day, date });
  }
  return kept;
}

function movingDays(nation: Nation, year: number): NamedDay[] {
  const easter = easterSunday(year);
  const days = [
    { date: addDays(easter, -2), title: 'Good Friday' },
    { date: mondayFrom(year, 5, 1), title: 'Early May bank holiday' },
    // The last Monday of a month of 31 days is the first from the 25th on.
    { date: mondayFrom(year, 5, 25), title: 'Spring bank holiday' },
    { date: mondayFrom(year, 8, nation === 'scotland' ? 1 : 25), title: 'Summer bank holiday' },
  ];
  // Easter Monday is no bank holiday in Scotland (1971 Act, schedule 1, paragraph 2).
  if (nation !== 'scotland') days.push({ date: addDays(easter, 1), title: 'Easter Monday' });
  return days;
}

function mondayFrom(year: number, month: number, day: number): CalendarDate {
  const from = existing(year, month, day);
  return addDays(from, (8 - dayOfWeek(from)) % 7);
}

function existing(year: number, month: number, day: number): CalendarDate {
  const date = dayOf(year, month, day);
  if (date === null) throw new RangeError(`no bank holidays in the year ${year}`);
  return date;
}
