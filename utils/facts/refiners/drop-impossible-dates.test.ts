import { expect, test } from 'vitest';
import { day } from '../../testing/best-found.ts';
import { refined } from '../../testing/refined.ts';
import type { Candidate } from '../rule.ts';
import { dropImpossibleDates } from './drop-impossible-dates.ts';

const at = { quote: { in: 'page', text: '' }, certainty: 'stated', weight: 50 } as const;
const letter = (value: string): Candidate => ({ kind: 'letter-date', value: day(value), ...at });
const request = (value: string): Candidate => ({
  kind: 'request-date',
  value: { date: day(value), is: 'made' },
  ...at,
});
const due = (value: string): Candidate => ({ kind: 'due-date', value: day(value), ...at });
const left = (...candidates: Candidate[]) => refined(dropImpossibleDates, candidates).map(({ kind }) => kind);

test('a letter dated before its request has no date', () => {
  expect(left(letter('2017-04-09'), request('2018-03-07'))).toEqual(['request-date']);
});
test('a letter dated on the request’s day keeps it', () => {
  expect(left(letter('2018-03-07'), request('2018-03-07'))).toEqual(['letter-date', 'request-date']);
});
test('days from before the Acts are none of these', () => {
  expect(left(letter('1998-07-16'), request('1997-01-01'))).toEqual([]);
});
test('an answer is not due before the letter that names the day', () => {
  expect(left(letter('2018-03-07'), due('2018-02-07'))).toEqual(['letter-date']);
});
