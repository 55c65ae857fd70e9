import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Deadline } from './deadline.ts';
import { owedBy } from './has-passed.ts';

/** The day that a person goes by: the requester's own errs early, what the authority owes is looked for late. */
export function dayToActBy({ kind, safe, due }: Pick<Deadline, 'kind' | 'safe' | 'due'>): CalendarDate {
  return owedBy(kind) === 'requester' ? safe : due;
}

export function isOwedByAuthority({ kind }: Pick<Deadline, 'kind'>): boolean {
  return owedBy(kind) === 'authority';
}
