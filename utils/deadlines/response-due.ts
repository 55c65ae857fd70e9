import type { CalendarDate } from '../dates/calendar-date.ts';
import { countPeriod } from './count-period.ts';
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
  /** Whether the authority has said that it needs longer. */
  readonly extended: boolean;
  /** The day that the authority named for its answer. */
  readonly named: CalendarDate | null;
}

/**
 * The last day for the authority's answer; null where nothing tells it. Of the law's day and the day that the authority
 * named, the later: nobody loses a right by waiting for it, and the authority is not called late a day too soon.
 */
export function responseDue(clock: ReplyClock): Deadline | null {
  const lawful = lawfulReply(clock);
  const { named } = clock;
  if (named === null) return lawful;
  if (lawful === null) return namedReply(named);
  if (clock.extended && clock.law.extendedReply !== null) return extendedTo(named, lawful, clock);
  if (named > lawful.due) return withWarning(namedReply(named), 'longer-than-statute');
  return named < lawful.due ? { ...lawful, stated: named } : lawful;
}

function lawfulReply({ law, variation, start, used, extended }: ReplyClock): Deadline | null {
  if (start === null) return null;
  const from = (limit: Limit) =>
    limitFrom('response-due', whatIsLeft(limit, used), start.date, start.event, law.holidaysOf);
  if (extended && law.extendedReply !== null) return from(law.extendedReply);
  if (variation === null) return from(law.reply);
  // A school or an archive: at the latest by the longer time, perhaps as soon as everybody else.
  return earlier(from(variation.reply), from(law.reply).due, variation.because);
}

/** An extension to a named day runs to that day, but never ends before the time that the authority had anyway. */
function extendedTo(named: CalendarDate, lawful: Deadline, clock: ReplyClock): Deadline {
  if (clock.start === null) return namedReply(named);
  const { period } = whatIsLeft(clock.law.reply, clock.used);
  const ordinary = countPeriod(clock.start.date, period, clock.law.holidaysOf).last;
  const deadline = namedReply(named < ordinary ? ordinary : named);
  // Only a statute can be overstepped: FOIA gives "such time as is reasonable" for the public interest.
  return lawful.basis === 'statute' && named > lawful.due ? withWarning(deadline, 'longer-than-statute') : deadline;
}

/** FOIA section 10(2): the days of waiting for a fee are left out, so what had not run yet runs from the payment. */
function whatIsLeft(limit: Limit, used: number): Limit {
  return { ...limit, period: { ...limit.period, amount: Math.max(limit.period.amount - used, 1) } };
}

function namedReply(named: CalendarDate): Deadline {
  return {
    kind: 'response-due',
    due: named,
    safe: named,
    basis: 'stated',
    provision: {
      name: 'the authority’s own words',
      address: 'https://www.legislation.gov.uk/ukpga/2000/36/section/10',
    },
    count: { how: 'named', date: named },
    stated: null,
    safeBecause: [],
    warnings: [],
  };
}
