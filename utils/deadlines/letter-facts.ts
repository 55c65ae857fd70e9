import type { CalendarDate } from '../dates/calendar-date.ts';
import { type Fact, factValue, type LetterKind, type Regime, type ReviewWindow } from '../facts/fact.ts';
import { nationOf } from './authority-nation.ts';
import { isCountable } from './count-period.ts';
import type { Nation } from './deadline.ts';
import { lawOf, variationFor } from './regimes/index.ts';
import type { RegimeLaw, Variation } from './regimes/law.ts';

/** What of a letter's facts bears on its deadlines; null where the letter does not say or what it says cannot be. */
export interface LetterFacts {
  readonly kind: LetterKind | null;
  readonly regime: Regime | null;
  readonly law: RegimeLaw;
  readonly variation: Variation | null;
  readonly ownNation: Nation;
  readonly letterDate: CalendarDate | null;
  readonly requestDate: { readonly date: CalendarDate; readonly is: 'received' | 'made' } | null;
  readonly window: ReviewWindow | null;
  readonly reviewBy: CalendarDate | null;
  readonly dueDate: CalendarDate | null;
  readonly noReview: boolean;
}

/** Gathers a letter's facts. A day that cannot be (a receipt after the letter that confirms it) counts as not said. */
export function gatherFacts(facts: readonly Fact[]): LetterFacts {
  const regime = factValue(facts, 'regime');
  const authority = factValue(facts, 'authority');
  const letterDate = factValue(facts, 'letter-date');
  const requestDate = factValue(facts, 'request-date');
  const window = factValue(facts, 'review-window');
  const reviewBy = factValue(facts, 'review-by');
  const dueDate = factValue(facts, 'due-date');
  const before = (date: CalendarDate) => letterDate !== null && date < letterDate;
  const after = (date: CalendarDate) => letterDate !== null && date > letterDate;
  return {
    kind: factValue(facts, 'letter-kind'),
    regime,
    law: lawOf(regime),
    variation: variationFor(authority, regime),
    ownNation: nationOf(authority, regime),
    letterDate,
    requestDate: requestDate === null || after(requestDate.date) ? null : requestDate,
    window: window === null || !isCountable(window) ? null : window,
    reviewBy: reviewBy === null || before(reviewBy) ? null : reviewBy,
    dueDate: dueDate === null || before(dueDate) ? null : dueDate,
    noReview: factValue(facts, 'no-review') === true,
  };
}
