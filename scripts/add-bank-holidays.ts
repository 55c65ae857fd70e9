import { readFileSync, writeFileSync } from 'node:fs';
import { calendarDate } from '../utils/dates/calendar-date.ts';
import { NATIONS, type Nation } from '../utils/deadlines/deadline.ts';

interface Holiday {
  readonly date: string;
  readonly title: string;
}

export type HolidayList = Readonly<Record<Nation, readonly Holiday[]>>;

const OURS = new URL('../utils/deadlines/bank-holidays.json', import.meta.url);

/**
 * The days of an official list (the shape of https://www.gov.uk/bank-holidays.json) that ours lacks, by nation.
 * Throws an Error that says what is wrong where the official list is not of that shape: then nothing is added at all.
 */
export function missingDays(ours: HolidayList, official: unknown): HolidayList {
  return byNation((nation) => {
    const known = new Set(ours[nation].map(({ date }) => date));
    return eventsOf(official, nation).filter(({ date }) => !known.has(date));
  });
}

/** Our list with days added, in date order. None is ever taken away: the official list forgets old years. */
export function withDays(ours: HolidayList, added: HolidayList): HolidayList {
  return byNation((nation) => [...ours[nation], ...added[nation]].sort((a, b) => (a.date < b.date ? -1 : 1)));
}

/** The file's text: one day a line, so that a change shows which days came. */
export function written(list: HolidayList): string {
  const divisions = NATIONS.map((nation) => {
    const days = list[nation].map(({ date, title }) => `    {"date": "${date}", "title": ${JSON.stringify(title)}}`);
    return `  "${nation}": [\n${days.join(',\n')}\n  ]`;
  });
  return `{\n${divisions.join(',\n')}\n}\n`;
}

function eventsOf(official: unknown, nation: Nation): Holiday[] {
  const events = field(field(official, nation), 'events');
  if (!Array.isArray(events)) throw new Error(`the official list has no events for ${nation}`);
  return events.map((event: unknown) => {
    const date = field(event, 'date');
    const title = field(event, 'title');
    if (typeof date !== 'string' || calendarDate(date) === null || typeof title !== 'string' || title === '') {
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
