import { addDays, type CalendarDate } from '../dates/calendar-date.ts';
import type { Known } from './letter-facts.ts';
import { lawOf, variationFor } from './regimes/index.ts';
import type { Step, StepKind } from './request-step.ts';
import type { ReplyClock } from './response-due.ts';
import { workingDaysBetween } from './working-days.ts';

/** Where the authority's time for its reply stands. */
export type RequestClock =
  /** It waits for the requester, since the day that the authority asked. */
  | { readonly is: 'stopped'; readonly for: 'clarification' | 'fee'; readonly since: CalendarDate }
  /** Another authority has the request, and its time runs from a receipt that nobody told. */
  | { readonly is: 'elsewhere' }
  /** What a fee did to the time is not established under this law. */
  | { readonly is: 'unsettled' }
  | { readonly is: 'running'; readonly reply: ReplyClock };

type Start = NonNullable<ReplyClock['start']>;

/** The clock of a request, from its steps in the order of their days. */
export function requestClock(steps: readonly Step[], known: Known): RequestClock {
  const start = startOf(steps);
  const since = start === null ? steps : steps.filter((step) => step.on >= start.date);
  if (latest(since, 'transferred') !== null) return { is: 'elsewhere' };
  const clarification = latest(since, 'clarification-asked');
  if (clarification !== null && !answers(start, clarification.on)) {
    return { is: 'stopped', for: 'clarification', since: clarification.on };
  }
  const reply = replyClock(start, since, known);
  const fee = latest(since, 'fee-asked');
  if (fee === null) return { is: 'running', reply };
  const paid = latest(since, 'fee-paid');
  if (paid === null || paid.on < fee.on) return { is: 'stopped', for: 'fee', since: fee.on };
  if (start === null || reply.law.feesNotice === null) return { is: 'unsettled' };
  return { is: 'running', reply: pausedForFee(reply, start, fee.on, paid.on) };
}

/** Clarification starts the time anew (FOIA section 1(3)); else it runs from receipt, or from the request if that is all. */
function startOf(steps: readonly Step[]): Start | null {
  const given = latest(steps, 'clarification-given');
  if (given !== null) return { date: given.on, event: 'clarification-received' };
  const received = latest(steps, 'request-received');
  if (received !== null) return { date: received.on, event: 'receipt-of-request' };
  const made = latest(steps, 'request-made');
  return made === null ? null : { date: made.on, event: 'request-made' };
}

/** A clarification given on the day that it was asked for answers it; a request of that day does not. */
function answers(start: Start | null, asked: CalendarDate): boolean {
  return start?.event === 'clarification-received' && asked <= start.date;
}

function replyClock(start: Start | null, since: readonly Step[], known: Known): ReplyClock {
  const extension = latest(since, 'extended');
  return {
    law: lawOf(known.regime),
    variation: variationFor(known.authority, known.regime),
    start,
    used: 0,
    extended: extension === null ? null : { on: extension.undated ? null : extension.on },
    named: (extension ?? latest(since, 'acknowledged'))?.named ?? null,
  };
}

/** The working days from the notice to the payment, both included, are left out (FOIA section 10(2)). */
function pausedForFee(reply: ReplyClock, start: Start, asked: CalendarDate, paid: CalendarDate): ReplyClock {
  const used = workingDaysBetween(start.date, addDays(asked, -1), reply.law.holidaysOf);
  // A notice that came when the time had already run out saves nobody.
  return used >= mostTime(reply) ? reply : { ...reply, start: { date: paid, event: 'fee-paid' }, used };
}

function mostTime({ law, variation, extended }: ReplyClock): number {
  const limit = extended !== null ? law.extendedReply : variation?.reply;
  return (limit ?? law.reply).period.amount;
}

/** The last step of a kind; null where there is none. */
export function latest<Kind extends StepKind>(
  steps: readonly Step[],
  kind: Kind,
): Extract<Step, { kind: Kind }> | null {
  return (steps.findLast((step) => step.kind === kind) as Extract<Step, { kind: Kind }> | undefined) ?? null;
}
