import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import list from '../utils/deadlines/bank-holidays.json' with { type: 'json' };
import { type HolidayList, missingDays, withDays, written } from './add-bank-holidays.ts';

const OURS: HolidayList = {
  'england-and-wales': [
    { date: '2028-12-25', title: 'Christmas Day' },
    { date: '2028-12-26', title: 'Boxing Day' },
  ],
  scotland: [{ date: '2028-11-30', title: 'St Andrew’s Day' }],
  'northern-ireland': [{ date: '2028-03-17', title: 'St Patrick’s Day' }],
};

const official = (days: Partial<Record<keyof HolidayList, string[]>>) => {
  const division = (nation: keyof HolidayList) => ({
    division: nation,
    events: (days[nation] ?? []).map((date) => ({ title: 'A holiday', date, notes: '', bunting: true })),
  });
  return {
    'england-and-wales': division('england-and-wales'),
    scotland: division('scotland'),
    'northern-ireland': division('northern-ireland'),
  };
};

const YEAR_2029 = [
  '2029-01-01',
  '2029-03-30',
  '2029-04-02',
  '2029-05-07',
  '2029-05-28',
  '2029-08-27',
  '2029-12-25',
  '2029-12-26',
];

test('adds a new year, in order', () => {
  const added = missingDays(OURS, official({ 'england-and-wales': [...YEAR_2029.toReversed(), '2028-12-25'] }));
  expect(withDays(OURS, added)['england-and-wales'].map(({ date }) => date)).toEqual([
    '2028-12-25',
    '2028-12-26',
    ...YEAR_2029,
  ]);
});

test('adds a day that was proclaimed late to a year that is listed', () => {
  const added = missingDays(list, official({ scotland: ['2028-06-05', '2028-11-30'] }));
  expect(added.scotland.map(({ date }) => date)).toEqual(['2028-06-05']);
  expect(withDays(list, added).scotland).toHaveLength(list.scotland.length + 1);
});

test('adds no year by halves', () => {
  const added = missingDays(OURS, official({ 'england-and-wales': YEAR_2029.slice(1) }));
  expect(() => withDays(OURS, added)).toThrow('only 7 bank holidays of 2029 for england-and-wales: not published yet');
});

test('adds no weekend day, which is no working day anyway', () => {
  expect(missingDays(OURS, official({ scotland: ['2028-01-01', '2028-01-02'] })).scotland).toEqual([]);
});

test('keeps every day that the official list has lost, and its own titles', () => {
  const added = missingDays(OURS, official({ scotland: ['2028-11-30'] }));
  expect(withDays(OURS, added)).toEqual(OURS);
});

test('writes the bundled list just as it stands', () => {
  expect(written(list)).toBe(readFileSync('utils/deadlines/bank-holidays.json', 'utf8'));
});

test('what it writes can be read again', () => {
  const odd: HolidayList = { ...OURS, scotland: [{ date: '2028-11-30', title: 'A "quoted" \\ day' }] };
  expect(JSON.parse(written(odd))).toEqual(odd);
});

describe('adds nothing at all from a list of another shape', () => {
  test.each<[why: string, list: unknown, message: string]>([
    ['no list', null, 'no events for england-and-wales'],
    ['a page in place of it', 'Service unavailable', 'no events for england-and-wales'],
    ['a nation missing', { ...official({}), scotland: undefined }, 'no events for scotland'],
    ['events that are none', { ...official({}), scotland: { events: {} } }, 'no events for scotland'],
    ['a day that is none', official({ scotland: ['2029-02-30'] }), 'no bank holiday in the official list for scotland'],
    ['a day of another form', official({ scotland: ['1 January'] }), 'no bank holiday'],
    ['an event without a day', { ...official({}), scotland: { events: [null] } }, 'for scotland: null'],
    [
      'an event without a title',
      { ...official({}), scotland: { events: [{ date: '2029-01-01', title: '' }] } },
      'no bank holiday',
    ],
    [
      'a title that is none',
      { ...official({}), scotland: { events: [{ date: '2029-01-01', title: 3 }] } },
      'no bank holiday',
    ],
  ])('%s', (_why, given, message) => {
    expect(() => missingDays(OURS, given)).toThrow(message);
  });
});
