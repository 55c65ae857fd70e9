import { expect, test } from 'vitest';
import { day } from '../../testing/best-found.ts';
import { refined } from '../../testing/refined.ts';
import type { LetterKind, ReviewWindow } from '../fact.ts';
import type { Candidate } from '../rule.ts';
import { keepBest } from './keep-best.ts';

const quote = (start: number) => ({ in: 'letter', text: 'words', start }) as const;
const asked = (date: string, is: 'received' | 'made', weight: number): Candidate => ({
  kind: 'request-date',
  value: { date: day(date), is },
  quote: quote(0),
  certainty: 'stated',
  weight,
});
const window = (amount: number, unit: ReviewWindow['unit'], weight: number, start: number): Candidate => ({
  kind: 'review-window',
  value: { amount, unit, from: 'letter-date', firstDay: 'next' },
  quote: quote(start),
  certainty: 'stated',
  weight,
});
const kept = (candidates: Candidate[], kind: LetterKind = 'response') =>
  refined(keepBest, candidates, { kind }).map(({ value }) => value);

test('the day of receipt before the day it was made', () => {
  expect(kept([asked('2026-03-01', 'made', 90), asked('2026-03-03', 'received', 60)])).toEqual([
    { date: '2026-03-03', is: 'received' },
  ]);
});
test('on a review the first request’s day, not the record’s own', () => {
  const all = [asked('2026-03-10', 'made', 70), asked('2026-01-05', 'made', 65), asked('2026-01-01', 'received', 100)];
  expect(kept(all, 'review-outcome')).toEqual([{ date: '2026-01-05', is: 'made' }]);
});
test('of two readings side by side the earlier', () => {
  expect(kept([window(2, 'months', 80, 0), window(8, 'weeks', 80, 12)])).toMatchObject([{ amount: 8, unit: 'weeks' }]);
});
test('of two times far apart the likelier, though it is longer', () => {
  expect(kept([window(40, 'working-days', 90, 0), window(20, 'working-days', 60, 500)])).toMatchObject([
    { amount: 40 },
  ]);
});
test('of two times told as plainly, far apart, the shorter', () => {
  expect(kept([window(2, 'months', 100, 0), window(40, 'working-days', 90, 500)])).toMatchObject([{ amount: 40 }]);
});
test('of two last days the earlier, though the other is likelier', () => {
  const by = (date: string, weight: number): Candidate => ({
    kind: 'review-by',
    value: day(date),
    quote: quote(0),
    certainty: 'stated',
    weight,
  });
  expect(kept([by('2026-04-10', 80), by('2026-04-01', 60)])).toEqual(['2026-04-01']);
});
test('all exemptions', () => {
  const ground = (value: string): Candidate => ({
    kind: 'exemption',
    value,
    quote: quote(0),
    certainty: 'stated',
    weight: 2,
  });
  expect(kept([ground('s40(2)'), ground('s43(2)')])).toEqual(['s40(2)', 's43(2)']);
});
