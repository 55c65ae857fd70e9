import type { CalendarDate } from '../dates/calendar-date.ts';
import { dayToActBy } from '../deadlines/day-to-act-by.ts';
import type { DeadlineKind } from '../deadlines/deadline.ts';
import type { Life } from '../deadlines/life-of-request.ts';
import { factValue, type Regime } from '../facts/fact.ts';
import { type Case, latestLetter } from './case.ts';
import { lifeOfCase } from './life-of-case.ts';

/** One case as a line of a list. Null where nothing is known. */
export interface CaseLine {
  readonly authority: string | null;
  readonly reference: string | null;
  readonly regime: Regime | null;
  readonly stage: Life['stage'];
  /** Of what runs the soonest: the day to act by (for what the authority owes the day that it has), and the last day. */
  readonly deadline: { readonly kind: DeadlineKind; readonly by: CalendarDate; readonly due: CalendarDate } | null;
  readonly letterDate: CalendarDate | null;
  readonly openedOn: CalendarDate;
  readonly closed: boolean;
  readonly note: string;
  readonly address: string | null;
}

export function lineOf(one: Case, today: CalendarDate): CaseLine {
  const { facts, source } = latestLetter(one);
  const { regime, stage, running } = lifeOfCase(one, today);
  const [deadline = null] = running;
  return {
    authority: factValue(facts, 'authority'),
    reference: factValue(facts, 'reference'),
    regime,
    stage,
    deadline: deadline === null ? null : { kind: deadline.kind, by: dayToActBy(deadline), due: deadline.due },
    letterDate: factValue(facts, 'letter-date'),
    openedOn: one.openedOn,
    closed: one.closed.value,
    note: one.note.value,
    address: source.address,
  };
}
