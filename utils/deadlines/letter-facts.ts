import type { CalendarDate } from '../dates/calendar-date.ts';
import { type Fact, factOf, factValue, type LetterKind, type Regime, type ReviewWindow } from '../facts/fact.ts';
import { nationsOf } from './authority-nation.ts';
import { isCountable } from './count-period.ts';
import type { Nation } from './deadline.ts';
import { lawOf, variationFor } from './regimes/index.ts';
import type { RegimeLaw, Variation } from './regimes/law.ts';

/** What of a letter's facts bears on its deadlines; null where the letter does not say or what it says cannot be. */
export interface LetterFacts {
  readonly kind: LetterKind | null;
  readonly regime: Regime | null;
  /** Whether a letter states the regime in so many words, or the person told it; false where it is null. */
  readonly regimeStated: boolean;
  readonly law: RegimeLaw;
  readonly variation: Variation | null;
  /** Those whose bank holidays may be the authority's own; never empty. */
  readonly ownNations: readonly Nation[];
  readonly letterDate: CalendarDate | null;
  readonly requestDate: { readonly date: CalendarDate; readonly is: 'received' | 'made' } | null;
  readonly window: ReviewWindow | null;
  readonly reviewBy: CalendarDate | null;
  readonly dueDate: CalendarDate | null;
  readonly noReview: boolean;
}

/** What is known of a request from elsewhere, for a letter that does not say. */
export interface Known {
  readonly regime: Regime | null;
  readonly regimeStated: boolean;
  readonly authority: string | null;
}

export const NOTHING_KNOWN: Known = { regime: null, regimeStated: false, authority: null };

/** Gathers a letter's facts. A day that cannot be (a receipt after the letter that confirms it) counts as not said. */
export function readFacts(facts: readonly Fact[], known: Known): LetterFacts {
  const letterDate = factValue(facts, 'letter-date');
  const requestDate = factValue(facts, 'request-date');
  const window = factValue(facts, 'review-window');
  const reviewBy = factValue(facts, 'review-by');
  const dueDate = factValue(facts, 'due-date');
  const before = (date: CalendarDate) => date < (letterDate ?? date);
  const after = (date: CalendarDate) => date > (letterDate ?? date);
  return {
    kind: factValue(facts, 'letter-kind'),
    ...under({
      ...regimeOf(facts, known),
      authority: factValue(facts, 'authority') ?? known.authority,
    }),
    letterDate,
    requestDate: unless(requestDate, ({ date }) => after(date)),
    window: unless(window, (stated) => !isCountable(stated)),
    reviewBy: unless(reviewBy, before),
    dueDate: unless(dueDate, before),
    noReview: factValue(facts, 'no-review') === true,
  };
}

/** The letter's own regime, save where it is only inferred and another letter, or the person, states one. */
function regimeOf(facts: readonly Fact[], known: Known): Pick<Known, 'regime' | 'regimeStated'> {
  const own = factOf(facts, 'regime');
  const stated = own?.certainty === 'stated';
  return own === null || (known.regimeStated && !stated) ? known : { regime: own.value, regimeStated: stated };
}

function unless<Value>(value: Value | null, cannotBe: (value: Value) => boolean): Value | null {
  return value === null || cannotBe(value) ? null : value;
}

/** A letter of which the person told only what it was and when. */
export function handEntered(kind: LetterKind, letterDate: CalendarDate, known: Known): LetterFacts {
  return {
    kind,
    ...under(known),
    letterDate,
    requestDate: null,
    window: null,
    reviewBy: null,
    dueDate: null,
    noReview: false,
  };
}

function under({
  regime,
  regimeStated,
  authority,
}: Known): Pick<LetterFacts, 'regime' | 'regimeStated' | 'law' | 'variation' | 'ownNations'> {
  return {
    regime,
    regimeStated,
    law: lawOf(regime),
    variation: variationFor(authority, regime),
    ownNations: nationsOf(authority, regime, regimeStated),
  };
}
