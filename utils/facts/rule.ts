import type { CalendarDate } from '../dates/calendar-date.ts';
import type { FactFor, FactKind } from './fact.ts';
import type { Reading } from './reading.ts';

/** A fact that a rule proposes, and how strongly: about 100 for a labelled field, 50 for a fair sign, 10 for a last resort. */
export type Candidate<Kind extends FactKind = FactKind> = Kind extends FactKind
  ? FactFor<Kind> & { readonly weight: number }
  : never;

/** Finds one kind of fact, widely: what is doubtful gets little weight, and the refiners choose. */
export interface Rule<Kind extends FactKind = FactKind> {
  readonly name: string;
  readonly kind: Kind;
  /** `anchor` is the letter's own date: days written without a year are taken near it. */
  find(reading: Reading, anchor: CalendarDate | null): Candidate<Kind>[];
}
