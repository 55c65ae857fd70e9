import type { CaseId } from '../cases/case.ts';
import { type CalendarDate, calendarDate } from '../dates/calendar-date.ts';
import { DEADLINE_KINDS, type DeadlineKind } from '../deadlines/deadline.ts';

/** One nudge that should be shown once, on a day, about one deadline of one case. */
export interface Reminder {
  /** Case, deadline and day: a repeat has the same name and replaces itself. */
  readonly id: string;
  readonly caseId: CaseId;
  /** Its name within the case: the end of its id. */
  readonly name: string;
  readonly deadline: DeadlineKind;
  /** The day to act by; for what the authority owes, the day it was due. */
  readonly by: CalendarDate;
  /** The day on which to show it, and the time of that day ('09:00'). */
  readonly on: CalendarDate;
  readonly time: string;
}

/** What the id of a reminder says; null for an id that is none of ours. */
export function readReminderId(id: string): Pick<Reminder, 'caseId' | 'name' | 'deadline' | 'by'> | null {
  const [caseId, kind, by = '', on] = id.split('/');
  const deadline = DEADLINE_KINDS.find((one) => one === kind);
  const day = calendarDate(by);
  if (caseId === undefined || deadline === undefined || day === null || on === undefined) return null;
  return { caseId: caseId as CaseId, name: `${deadline}/${by}/${on}`, deadline, by: day };
}
