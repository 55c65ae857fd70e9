import type { CalendarDate } from '../dates/calendar-date.ts';

/** What a letter of a public authority is. Anything else is no letter of theirs and has no facts at all. */
export const LETTER_KINDS = [
  'response',
  'review-outcome',
  'acknowledgement',
  'extension',
  'clarification',
  'fees-notice',
  'transfer',
  'decision-notice',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

export const REGIMES = ['foia', 'eir', 'foisa', 'eisr'] as const;
export type Regime = (typeof REGIMES)[number];

export const WINDOW_UNITS = ['working-days', 'calendar-days', 'weeks', 'months'] as const;
export type WindowUnit = (typeof WINDOW_UNITS)[number];

/** The time that the authority itself states for asking it to review what this letter decides. */
export interface ReviewWindow {
  readonly amount: number;
  readonly unit: WindowUnit;
  readonly from: 'letter-date' | 'receipt';
  /** 'same' for "beginning with the date of this letter": that day is day one; else 'next'. */
  readonly firstDay: 'same' | 'next';
}

/** The words that a fact rests on: a stretch of the letter's text, or something that the page round it says. */
export type Quote =
  | { readonly in: 'letter'; readonly text: string; readonly start: number }
  | { readonly in: 'page'; readonly text: string };

/** What each kind of fact says. */
interface FactValues {
  'letter-kind': LetterKind;
  authority: string;
  reference: string;
  'letter-date': CalendarDate;
  'request-date': { readonly date: CalendarDate; readonly is: 'received' | 'made' };
  regime: Regime;
  'review-window': ReviewWindow;
  /** An explicit last day for asking for the review ("until 14 November 2025"). */
  'review-by': CalendarDate;
  /** The day that the authority itself names for its answer (acknowledgement, extension). */
  'due-date': CalendarDate;
  /** One exemption or exception relied on: 's40(2)', 'r12(4)(b)'. The only kind that a letter may have many of. */
  exemption: string;
  /** What became of the request. */
  outcome: 'given' | 'part' | 'refused' | 'not-held';
  /** The letter says that there is no internal review and sends the requester to the Commissioner at once. */
  'no-review': true;
}

export type FactKind = keyof FactValues;

export interface FactFor<Kind extends FactKind> {
  readonly kind: Kind;
  readonly value: FactValues[Kind];
  readonly quote: Quote;
  /** Stated in so many words, or inferred from them (a year supplied, a regime from a section number). */
  readonly certainty: 'stated' | 'inferred';
}

export type Fact = { [Kind in FactKind]: FactFor<Kind> }[FactKind];

/** The first fact of a kind; null where there is none. */
export function factOf<Kind extends FactKind>(facts: readonly Fact[], kind: Kind): FactFor<Kind> | null {
  const isWanted = (fact: Fact): fact is Fact & FactFor<Kind> => fact.kind === kind;
  return facts.find(isWanted) ?? null;
}

/** The value of the first fact of a kind; null where the letter does not say. */
export function factValue<Kind extends FactKind>(facts: readonly Fact[], kind: Kind): FactValues[Kind] | null {
  return factOf(facts, kind)?.value ?? null;
}
