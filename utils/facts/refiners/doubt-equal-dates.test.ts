import { expect, test } from 'vitest';
import { day } from '../../testing/best-found.ts';
import { refined } from '../../testing/refined.ts';
import type { Candidate } from '../rule.ts';
import { doubtEqualDates } from './doubt-equal-dates.ts';

const date = (value: string, weight: number, start: number): Candidate<'letter-date'> => ({
  kind: 'letter-date',
  value: day(value),
  quote: { in: 'letter', text: value, start },
  certainty: 'stated',
  weight,
});
const left = (...candidates: Candidate[]) =>
  refined(doubtEqualDates, candidates, { text: 'Dear Mr Grey' }).map(({ value }) => value);

test('two days as good as each other: neither', () => {
  expect(left(date('2024-05-16', 90, 0), date('2024-05-17', 90, 20))).toEqual([]);
});
test('the same day twice, as in two languages: both stay', () => {
  expect(left(date('2024-05-16', 90, 0), date('2024-05-16', 90, 20))).toHaveLength(2);
});
test('one better than the other: both stay for the better to be kept', () => {
  expect(left(date('2024-05-16', 100, 0), date('2024-05-17', 90, 20))).toHaveLength(2);
});
test('a second letter far below has its own day: the first letter’s stands', () => {
  expect(left(date('2024-05-16', 90, 0), date('2024-04-17', 90, 2000))).toEqual(['2024-05-16']);
});
