import type { CalendarDate } from '../dates/calendar-date.ts';
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
  /** The soonest day that runs, the one to act by and the last by the unmoved count. */
  readonly deadline: { readonly kind: DeadlineKind; readonly safe: CalendarDate; readonly due: CalendarDate } | null;
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
    deadline: deadline === null ? null : { kind: deadline.kind, safe: deadline.safe, due: deadline.due },
    letterDate: factValue(facts, 'letter-date'),
    openedOn: one.openedOn,
    closed: one.closed.value,
    note: one.note.value,
    address: source.address,
  };
}
