import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Deadline, StartEvent } from './deadline.ts';
import { earlier, limitFrom, withWarning } from './limit-from.ts';
import type { Limit, RegimeLaw, Variation } from './regimes/law.ts';

export interface ReplyClock {
  readonly law: RegimeLaw;
  readonly variation: Variation | null;
  /** Where the time runs from; null where the letter does not say. */
  readonly start: { readonly date: CalendarDate; readonly event: StartEvent } | null;
  /** Working days that had run before the clock stood still for a fee; 0 where it never did. */
  readonly used: number;
  /** That the authority has said that it needs longer, and when (null: nothing tells the day); null where it has not. */
  readonly extended: { readonly on: CalendarDate | null } | null;
  /** The day that the authority named for its answer. */
  readonly named: CalendarDate | null;
}

/**
 * The last day for the authority's answer; null where nothing tells it. Of the law's day and the day that the authority
 * named, the later: nobody loses a right by waiting for it, and the authority is not called late a day too soon.
 */
export function responseDue(clock: ReplyClock): Deadline | null {
  const { named, start } = clock;
  if (start === null) return named === null ? null : namedReply(named, clock.law);
  const ordinary = ordinaryReply(clock, start);
  if (cameTooLate(clock, ordinary.due)) {
    const stated = named !== null && named > ordinary.due;
    return stated ? withWarning({ ...ordinary, stated: named }, 'longer-than-statute') : ordinary;
  }
  const longer = longerReply(clock, start);
  // A school that extends for the public interest has its 60 working days all the same.
  const limit = longer !== null && longer.due > ordinary.due ? longer : ordinary;
  if (named === null) return limit;
  if (named <= ordinary.due) return named === ordinary.due ? ordinary : { ...ordinary, stated: named };
  const deadline = namedReply(named, clock.law);
  // Past the time for an extension only a statute is overstepped: FOIA gives "such time as is reasonable".
  return limit.basis === 'statute' && named > limit.due ? withWarning(deadline, 'longer-than-statute') : deadline;
}

/** An extension that the law does not know, since it was said after the ordinary time; of an unknown day: perhaps not. */
function cameTooLate({ extended, law }: ReplyClock, due: CalendarDate): boolean {
  return law.extensionWithinReply && (extended?.on ?? due) > due;
}

type Start = NonNullable<ReplyClock['start']>;

function ordinaryReply(clock: ReplyClock, start: Start): Deadline {
  const { variation, law } = clock;
  const reply = replyWithin(law.reply, clock, start);
  // A school or an archive: at the latest by the longer time, perhaps as soon as everybody else.
  return variation === null ? reply : earlier(replyWithin(variation.reply, clock, start), reply.due, variation.because);
}

function longerReply(clock: ReplyClock, start: Start): Deadline | null {
  const { extended, law } = clock;
  return extended !== null && law.extendedReply !== null ? replyWithin(law.extendedReply, clock, start) : null;
}

function replyWithin(limit: Limit, { used, law }: ReplyClock, start: Start): Deadline {
  return limitFrom('response-due', whatIsLeft(limit, used), start.date, start.event, law.holidaysOf);
}

/** FOIA section 10(2): the days of waiting for a fee are left out, so what had not run yet runs from the payment. */
function whatIsLeft(limit: Limit, used: number): Limit {
  return { ...limit, period: { ...limit.period, amount: Math.max(limit.period.amount - used, 1) } };
}

function namedReply(named: CalendarDate, law: RegimeLaw): Deadline {
  return {
    kind: 'response-due',
    due: named,
    safe: named,
    basis: 'stated',
    provision: law.reply.provision,
    count: { how: 'named', date: named },
    stated: null,
    safeBecause: [],
    warnings: [],
  };
}
