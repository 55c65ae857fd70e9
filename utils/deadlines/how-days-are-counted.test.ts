import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { countDeadlines } from './count-deadlines.ts';
import type { Deadline, Nation } from './deadline.ts';
import { lifeOfRequest } from './life-of-request.ts';
import { day, type LetterInBrief, letterFacts } from './testing/build-facts.ts';

const PAGE = readFileSync(new URL('../../docs/how-days-are-counted.md', import.meta.url), 'utf8');

/** The rows of the table under a heading, without its empty head. */
function rowsOf(heading: string): string[][] {
  const [, section = ''] = PAGE.split(`### ${heading}\n`);
  const table = section.trimStart().split('\n\n')[0] ?? '';
  return table
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** 'Friday 24 August 2018'. */
function inWords(date: CalendarDate): string {
  const words = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const [weekday, number, month, year] = ['weekday', 'day', 'month', 'year'].map(
    (type) =>
      new Intl.DateTimeFormat('en-GB', words).formatToParts(Date.parse(date)).find((part) => part.type === type)?.value,
  );
  return `${weekday} ${number} ${month} ${year}`;
}

const NATION: Readonly<Record<Nation, string>> = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};
const BASIS = { stated: "the letter's own words", code: 'code of practice', statute: 'statute', practice: 'practice' };

function only(of: LetterInBrief): Deadline {
  const [deadline] = countDeadlines(letterFacts(of));
  if (deadline === undefined) throw new Error('no deadline');
  return deadline;
}

function counted({ count, basis }: Deadline, from: string): string[][] {
  if (count.how !== 'counted') throw new Error('not counted');
  const leftOut = count.leftOut.map(
    ({ date, name, nations }) => `${inWords(date)} (${name}: ${nations.map((nation) => NATION[nation]).join(', ')})`,
  );
  return [
    ['Law', 'Freedom of Information Act'],
    [from, inWords(count.from)],
    ['Time', `${count.period.amount} ${count.period.unit.replace('-', ' ')}, ${BASIS[basis]}`],
    ...(leftOut.length === 0 ? ['nothing'] : leftOut).map((what) => ['Left out', what]),
  ];
}

test.each<[string, LetterInBrief]>([
  ['The letter gives two months', { regime: 'foia', dated: '2018-08-24', window: { amount: 2, unit: 'months' } }],
  ['The letter gives no time', { regime: 'foia', dated: '2025-11-17' }],
])('%s', (heading, letter) => {
  const deadline = only(letter);
  expect(rowsOf(heading)).toEqual([
    ...counted(deadline, 'Date of the letter'),
    ['At the very latest', inWords(deadline.due)],
    ['Act by', inWords(deadline.safe)],
  ]);
});

test('Was the answer in time?', () => {
  const acknowledgement: LetterInBrief = {
    kind: 'acknowledgement',
    regime: 'foia',
    received: '2018-07-27',
    dated: '2018-07-30',
  };
  const letters = [acknowledgement, { regime: 'foia', dated: '2018-08-24' } as const].map(letterFacts);
  const { answer } = lifeOfRequest({ regime: null, authority: null, letters, steps: [] }, day('2018-08-24'));
  const deadline = only(acknowledgement);
  expect(answer?.verdict).toBe('in-time');
  expect(rowsOf('Was the answer in time?')).toEqual([
    ...counted(deadline, 'Request received'),
    ['Answer due', inWords(deadline.due)],
    ['Answered', `${inWords(day('2018-08-24'))}, on working day ${answer?.workingDay}`],
  ]);
});
