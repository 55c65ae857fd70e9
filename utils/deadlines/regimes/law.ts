import type { Regime } from '../../facts/fact.ts';
import type { Basis, Nation, Period, Provision } from '../deadline.ts';

/** One time limit: how long, on what it rests, where it stands. */
export interface Limit {
  readonly period: Period;
  readonly basis: Basis;
  readonly provision: Provision;
}

/** What a request's clock does while the authority waits for the requester. */
export interface Pause {
  /** The whole time runs anew from the requester's answer, or only the days of waiting are left out. */
  readonly effect: 'starts-again' | 'days-left-out';
  readonly provision: Provision;
}

/** Everything that a regime says about time, as data. Null where it says nothing, or where it is not established. */
export interface RegimeLaw {
  readonly regime: Regime;
  readonly regulator: 'ico' | 'sic';
  /** The nations whose bank holidays are no working days under this law. */
  readonly holidaysOf: readonly Nation[];
  /** The section that says what a working day is. */
  readonly workingDay: Provision;
  readonly reply: Limit;
  /** The longest time for a reply that was properly extended. */
  readonly extendedReply: Limit | null;
  /** Whether an extension counts only if the requester was told of it within the ordinary time. */
  readonly extensionWithinReply: boolean;
  readonly clarification: Pause;
  readonly feesNotice: Pause | null;
  readonly reviewRequest: Limit;
  /** Where the authority may take a late request for a review if it will; else null. */
  readonly lateReview: Provision | null;
  /** `usual` is what is asked of the authority in an ordinary case, `atMost` the time that it never may exceed. */
  readonly reviewOutcome: { readonly usual: Limit; readonly atMost: Limit };
  /** To the regulator, after the outcome of the review. */
  readonly complaint: Limit;
  /** The regulator may be asked at once where no reply came at all; else a review must be asked for first. */
  readonly silence: 'complaint' | 'review-request';
  /** Against the regulator's decision. */
  readonly appeal: Limit | null;
}

/** Some authorities have longer under a regulation made for them: a range, since the program cannot know what it turns on. */
export interface Variation {
  readonly reply: Limit;
  readonly because: 'school-days' | 'archive-records';
}

export const workingDays = (amount: number): Period => ({ amount, unit: 'working-days', firstDay: 'next' });
export const calendarDays = (amount: number): Period => ({ amount, unit: 'calendar-days', firstDay: 'next' });
export const weeks = (amount: number): Period => ({ amount, unit: 'weeks', firstDay: 'next' });
export const months = (amount: number): Period => ({ amount, unit: 'months', firstDay: 'next' });
