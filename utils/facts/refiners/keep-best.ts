import type { FactKind } from '../fact.ts';
import type { Candidate } from '../rule.ts';
import { bestOf } from './best-of.ts';
import { ofKind, type Refiner } from './refiner.ts';

const SINGLE: readonly FactKind[] = [
  'authority',
  'reference',
  'letter-date',
  'regime',
  'review-by',
  'due-date',
  'outcome',
  'no-review',
];

const DAYS = { months: 30.4, weeks: 7, 'working-days': 1.4, 'calendar-days': 1 } as const;
const lengthOf = (window: Candidate<'review-window'>) => window.value.amount * DAYS[window.value.unit];
// "two months (8 weeks)": readings this near in weight are two readings of one time.
const NEAR = 15;

function bestWindow(windows: readonly Candidate<'review-window'>[]): Candidate<'review-window'> | null {
  const best = bestOf(windows);
  if (best === null) return null;
  const rivals = windows.filter((window) => window.weight >= best.weight - NEAR && besideEachOther(window, best));
  return rivals.reduce((shortest, window) => (lengthOf(window) < lengthOf(shortest) ? window : shortest), best);
}

function besideEachOther(a: Candidate, b: Candidate): boolean {
  return a.quote.in === 'letter' && b.quote.in === 'letter' && Math.abs(a.quote.start - b.quote.start) < 60;
}

/** The day of receipt before the day it was made; of each the likeliest. */
function bestRequestDate(dates: readonly Candidate<'request-date'>[]): Candidate<'request-date'> | null {
  return bestOf(dates.filter((date) => date.value.is === 'received')) ?? bestOf(dates);
}

/** At most one fact of each kind that a letter can have only once. */
export const keepBest: Refiner = {
  name: 'keep-best',
  refine(candidates) {
    const kept = [
      ...SINGLE.map((kind) => bestOf(ofKind(candidates, kind)) as Candidate | null),
      bestWindow(ofKind(candidates, 'review-window')),
      bestRequestDate(ofKind(candidates, 'request-date')),
    ];
    return [...kept.filter((candidate) => candidate !== null), ...ofKind(candidates, 'exemption')];
  },
};
