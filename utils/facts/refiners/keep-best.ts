import type { Candidates } from '../candidates.ts';
import type { FactKind, LetterKind } from '../fact.ts';
import type { Candidate } from '../rule.ts';
import { bestOf } from './best-of.ts';
import type { Refiner } from './refiner.ts';

const SINGLE = ['authority', 'reference', 'letter-date', 'regime', 'due-date', 'outcome', 'no-review'] as const;

/** Of several last days the earliest: whoever keeps that keeps all. */
function earliestDay(days: readonly Candidate<'review-by'>[]): Candidate<'review-by'> | null {
  return days.reduce<Candidate<'review-by'> | null>(
    (first, day) => (first === null || day.value < first.value ? day : first),
    null,
  );
}

const DAYS = { months: 30.4, weeks: 7, 'working-days': 1.4, 'calendar-days': 1 } as const;
const lengthOf = (window: Candidate<'review-window'>) => window.value.amount * DAYS[window.value.unit];
const FIELD = 100;
// "two months (8 weeks)", or "within two months" and further on "not considered after 40 working days": times this near
// in weight both stand, and whoever keeps the shorter keeps both.
const NEAR = 15;

function bestWindow(windows: readonly Candidate<'review-window'>[]): Candidate<'review-window'> | null {
  const best = bestOf(windows);
  if (best === null) return null;
  const rivals = windows.filter((window) => window.weight >= best.weight - NEAR);
  return rivals.reduce((shortest, window) => (lengthOf(window) < lengthOf(shortest) ? window : shortest), best);
}

/** The day of receipt before the day it was made; of each the likeliest. A review tells of later requests too: there the first day. */
function bestRequestDate(
  dates: readonly Candidate<'request-date'>[],
  kind: LetterKind,
): Candidate<'request-date'> | null {
  if (kind === 'review-outcome') {
    // A record's field tells when the review was asked for.
    return dates
      .filter((date) => date.weight < FIELD)
      .reduce<Candidate<'request-date'> | null>(
        (first, date) => (first === null || date.value.date < first.value.date ? date : first),
        null,
      );
  }
  return bestOf(dates.filter((date) => date.value.is === 'received')) ?? bestOf(dates);
}

function keep<Kind extends FactKind>(candidates: Candidates, kind: Kind, one: Candidate<Kind> | null): void {
  const all: Record<FactKind, readonly Candidate[]> = candidates;
  all[kind] = one === null ? [] : [one];
}

/** At most one fact of each kind that a letter can have only once. */
export const keepBest: Refiner = {
  name: 'keep-best',
  refine(candidates, { kind }) {
    for (const single of SINGLE) {
      if (candidates[single].length > 1) keep(candidates, single, bestOf<FactKind>(candidates[single]));
    }
    keep(candidates, 'review-by', earliestDay(candidates['review-by']));
    keep(candidates, 'review-window', bestWindow(candidates['review-window']));
    keep(candidates, 'request-date', bestRequestDate(candidates['request-date'], kind));
  },
};
