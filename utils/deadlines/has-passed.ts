import type { CalendarDate } from '../dates/calendar-date.ts';
import { type Deadline, type DeadlineKind, NATIONS } from './deadline.ts';
import { workingDayAfter } from './working-days.ts';

const OWED_BY: Readonly<Record<DeadlineKind, 'requester' | 'authority'>> = {
  'review-request': 'requester',
  complaint: 'requester',
  'tribunal-appeal': 'requester',
  'response-due': 'authority',
  'review-due': 'authority',
};

/** Whose day it is: the requester's errs early, the authority's late. */
export function owedBy(kind: DeadlineKind): 'requester' | 'authority' {
  return OWED_BY[kind];
}

/** Whether a deadline lies behind. A whole day runs to midnight; an authority is given one working day's grace. */
export function hasPassed(deadline: Pick<Deadline, 'kind' | 'due'>, today: CalendarDate): boolean {
  return today > (owedBy(deadline.kind) === 'requester' ? deadline.due : graceEnds(deadline.due));
}

/**
 * The last day on which an authority must not be called late yet. Some authorities count a receipt on a day off as the
 * next working day (section 45 code, paragraph 4.2); the ICO does not, so `due` stays and only the blame waits.
 */
export function graceEnds(due: CalendarDate): CalendarDate {
  return workingDayAfter(due, 1, NATIONS).date;
}
