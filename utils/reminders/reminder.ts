import type { CaseId } from '../cases/case.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { DeadlineKind } from '../deadlines/deadline.ts';

/** One nudge that should be shown once, on a day, about one deadline of one case. */
export interface Reminder {
  /** Case, deadline and day: a repeat has the same name and replaces itself. */
  readonly id: string;
  readonly caseId: CaseId;
  readonly deadline: DeadlineKind;
  /** The day to act by; for what the authority owes, the day it was due. */
  readonly by: CalendarDate;
  /** The day on which to show it. */
  readonly on: CalendarDate;
}
