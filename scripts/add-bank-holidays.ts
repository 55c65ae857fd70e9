import { readFileSync, writeFileSync } from 'node:fs';
import { type CalendarDate, calendarDate, isWeekend } from '../utils/dates/calendar-date.ts';
import { NATIONS, type Nation } from '../utils/deadlines/deadline.ts';

interface Holiday {
  readonly date: string;
  readonly title: string;
}

type Event = Holiday & { readonly date: CalendarDate };

export type HolidayList = Readonly<Record<Nation, readonly Holiday[]>>;

const OURS = new URL('../utils/deadlines/bank-holidays.json', import.meta.url);

/**
 * The days of an official list (the shape of https://www.gov.uk/bank-holidays.json) that ours lacks, by nation.
 * Throws an Error that says what is wrong where the official list is not of that shape: then nothing is added at all.
 */
export function missingDays(ours: HolidayList, official: unknown): HolidayList {
  return byNation((nation) => {
    const known = new Set(ours[nation].map(({ date }) => date));
    // A weekend is no working day anyway, and the count relies on the list to hold weekdays only.
    return eventsOf(official, nation).filter(({ date }) => !known.has(date) && !isWeekend(date));
  });
}

/** The fewest bank holidays that a nation has in a year: England and Wales. */
const WHOLE_YEAR = 8;

/**
 * Our list with days added, in date order. None is ever taken away: the official list forgets old years.
 * Throws an Error for a year that would be listed by halves, since a listed year counts as published.
 */
export function withDays(ours: HolidayList, added: HolidayList): HolidayList {
  return byNation((nation) => {
    const days = [...ours[nation], ...added[nation]].sort((a, b) => (a.date < b.date ? -1 : 1));
    for (const { date } of added[nation]) {
      const year = date.slice(0, 4);
      const known = days.filter((day) => day.date.startsWith(year)).length;
      if (known < WHOLE_YEAR)
        throw new Error(`only ${known} bank holidays of ${year} for ${nation}: not published yet`);
    }
    return days;
  });
}

/** The file's text: one day a line, so that a change shows which days came. */
export function written(list: HolidayList): string {
  const divisions = NATIONS.map((nation) => {
    const days = list[nation].map(({ date, title }) => `    {"date": "${date}", "title": ${JSON.stringify(title)}}`);
    return `  "${nation}": [\n${days.join(',\n')}\n  ]`;
  });
  return `{\n${divisions.join(',\n')}\n}\n`;
}

function eventsOf(official: unknown, nation: Nation): Event[] {
  const events = field(field(official, nation), 'events');
  if (!Array.isArray(events)) throw new Error(`the official list has no events for ${nation}`);
  return events.map((event: unknown) => {
    const text = field(event, 'date');
    const date = typeof text === 'string' ? calendarDate(text) : null;
    const title = field(event, 'title');
    if (date === null || typeof title !== 'string' || title === '') {
      throw new Error(`no bank holiday in the official list for ${nation}: ${JSON.stringify(event)}`);
    }
    return { date, title };
  });
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function byNation(days: (nation: Nation) => readonly Holiday[]): HolidayList {
  return {
    'england-and-wales': days('england-and-wales'),
    scotland: days('scotland'),
    'northern-ireland': days('northern-ireland'),
  };
}

if (import.meta.main) {
  const [file] = process.argv.slice(2);
  if (file === undefined) {
    console.error('usage: node scripts/add-bank-holidays.ts FILE  (FILE as https://www.gov.uk/bank-holidays.json)');
    process.exitCode = 2;
  } else {
    const ours = JSON.parse(readFileSync(OURS, 'utf8')) as HolidayList;
    const added = missingDays(ours, JSON.parse(readFileSync(file, 'utf8')));
    for (const nation of NATIONS) {
      for (const { date, title } of added[nation]) console.log(`${nation} ${date} ${title}`);
    }
    if (NATIONS.some((nation) => added[nation].length > 0)) writeFileSync(OURS, written(withDays(ours, added)));
    else console.log('nothing to add');
  }
}
