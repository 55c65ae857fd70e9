import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Deadline } from './deadline.ts';

/** One thing that the requester may do today. `late`: the day for it has passed, so it is at the other side's discretion. */
export type NextAction =
  /** Nothing to do before that day; null where nothing tells the day. */
  | { readonly do: 'wait'; readonly until: CalendarDate | null }
  /** Its clock waits for the requester: a question to answer, or a fee to pay. `since`: the day that it asked. */
  | { readonly do: 'answer-authority'; readonly about: 'clarification' | 'fee'; readonly since: CalendarDate }
  /** The answer is late: chase it. The ICO wants to see that before it takes a complaint of silence. */
  | { readonly do: 'remind-authority'; readonly lateSince: CalendarDate }
  /** `deadline`: null where no last day is known. */
  | { readonly do: 'ask-review'; readonly deadline: Deadline | null; readonly late: boolean }
  | {
      readonly do: 'complain';
      readonly to: 'ico' | 'sic';
      readonly because: 'review-outcome' | 'no-review' | 'no-reply' | 'no-review-reply';
      /** Null where the regulator names no last day: as soon as possible. */
      readonly deadline: Deadline | null;
      readonly late: boolean;
    }
  | { readonly do: 'appeal'; readonly to: 'tribunal'; readonly deadline: Deadline; readonly late: boolean }
  /** On a point of law; the decision's own words say by when, since no source settles it. */
  | { readonly do: 'appeal'; readonly to: 'court-of-session' }
  /** The time is over: the same information may be asked for again. */
  | { readonly do: 'ask-anew' };

/** Whether the way to the regulator or the tribunal is open now, without a review before it. */
export function mayComplain(actions: readonly NextAction[]): boolean {
  return actions.some((action) => action.do === 'complain' || action.do === 'appeal');
}
