import type { CalendarDate } from '../dates/calendar-date.ts';
import type { WindowUnit } from '../facts/fact.ts';

export const DEADLINE_KINDS = ['review-request', 'review-due', 'complaint', 'response-due', 'tribunal-appeal'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** What the day rests on: the authority's own words, a statute, the section 45 code, or the regulator's practice. */
export type Basis = 'stated' | 'statute' | 'code' | 'practice';

export const NATIONS = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof NATIONS)[number];

/** Where the rule stands, for the person to read: 'FOIA section 10(1)' and its address. */
export interface Provision {
  readonly name: string;
  readonly address: string;
}

/** A bank holiday that the count passed over. */
export interface LeftOut {
  readonly date: CalendarDate;
  readonly name: string;
  readonly nations: readonly Nation[];
}

/** What happened on the day that the count starts from. */
export type StartEvent =
  | 'receipt-of-request'
  | 'request-made'
  | 'letter-date'
  /** The letter counts from its receipt, of which nobody tells; its date is never later. */
  | 'letter-date-for-receipt'
  | 'review-asked'
  | 'review-outcome'
  | 'decision-sent'
  | 'clarification-received'
  | 'fee-paid'
  /** Nobody answered: the time for the reply, or for the review, ran out. */
  | 'reply-time-ended'
  | 'review-time-ended';

export interface Period {
  readonly amount: number;
  readonly unit: WindowUnit;
  readonly firstDay: 'same' | 'next';
}

/** How `due` came about. */
export type Count =
  | {
      readonly how: 'counted';
      readonly from: CalendarDate;
      readonly event: StartEvent;
      readonly period: Period;
      /** The nations whose bank holidays are left out; empty for periods that leave none out. */
      readonly holidaysOf: readonly Nation[];
      /** Every bank holiday passed over (weekends are not listed). */
      readonly leftOut: readonly LeftOut[];
    }
  /** The letter names the day itself. */
  | { readonly how: 'named'; readonly date: CalendarDate };

/** Why `safe` is earlier than `due`, or than a later day that some read in the law. */
export type SafeReason =
  /** The authority's own nation, or one that may be its own, leaves out fewer bank holidays than the United Kingdom. */
  | 'own-holidays'
  /** The last day is a weekend or a holiday of a nation that may be the authority's own: act on the working day before. */
  | 'not-a-working-day'
  /** The letter does not say for certain which law it applies, and the EIR would give an earlier day. */
  | 'may-be-eir'
  /** The same of FOISA, where the authority may be one of Scotland's. */
  | 'may-be-foisa'
  /** The letter gives a day and a time that ends before it. */
  | 'two-times'
  /** The authority states a shorter time than the statute gives. */
  | 'shorter-window'
  /** A reply before its own time was up: Scottish law may give longer, the Commissioner's page does not. */
  | 'counted-from-reply'
  /** A school has 20 school days, which no program can know, and 60 working days at most. */
  | 'school-days'
  /** An archive has longer for records that were transferred to it, 20 working days for the rest. */
  | 'archive-records'
  /** Nobody knows for certain that the authority had a right to more time: counted from its ordinary time. */
  | 'extension-may-not-count'
  /** The code asks for less time in an ordinary case than in the hardest one. */
  | 'normally-sooner';

export type Warning =
  /** The letter states a longer time than the statute allows: do not rely on it. */
  | 'longer-than-statute'
  /** The count leans on bank holidays that are worked out, not published yet. */
  | 'provisional-holidays'
  /** Asking after this day is at the authority's discretion. */
  | 'late-at-discretion';

/** One day that the law, the code, the regulator or the authority gives, and how it was reached. */
export interface Deadline {
  readonly kind: DeadlineKind;
  /** The last day by the unmoved count. For the authority's own deadlines: it is not late on this day. */
  readonly due: CalendarDate;
  /**
   * The earliest day under any honest reading, never after `due`: the one to act by.
   * For the authority's own deadlines: when the answer may be looked for (differs only where the law gives a range).
   */
  readonly safe: CalendarDate;
  readonly basis: Basis;
  readonly provision: Provision;
  readonly count: Count;
  /** The day that the authority's own words give, where `due` goes by something else; else null. */
  readonly stated: CalendarDate | null;
  readonly safeBecause: readonly SafeReason[];
  readonly warnings: readonly Warning[];
}
