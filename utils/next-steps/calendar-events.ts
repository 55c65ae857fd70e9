import type { CaseId } from '../cases/case.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { DeadlineKind } from '../deadlines/deadline.ts';

/** A day on which a person wants to be reminded of a deadline, as reminders are planned. */
export interface CalendarNudge {
  readonly caseId: CaseId;
  readonly deadline: DeadlineKind;
  /** The day to act by. */
  readonly by: CalendarDate;
  readonly on: CalendarDate;
  /** 'HH:MM' */
  readonly time: string;
}

/** What an event says, in the person's language. */
export interface CalendarWords {
  readonly title: string;
  readonly text: string;
}

/** One day in a calendar. */
export interface CalendarEvent extends CalendarWords {
  /** The same for the same nudge of the same case, whatever its day is: so that a second import moves it. */
  readonly uid: string;
  readonly on: CalendarDate;
  /** The time of that day at which a calendar that keeps alarms should ring. */
  readonly time: string;
}

/**
 * An event for each day of reminding, not one with alarms: Google's import drops alarms, Outlook's keeps one.
 * Their names count from the last day back, so that those that stand do not change when earlier ones have passed.
 */
export function calendarEvents(
  nudges: readonly CalendarNudge[],
  words: (nudge: CalendarNudge) => CalendarWords,
): CalendarEvent[] {
  return nudges.map((nudge) => {
    const sameKind = nudges.filter(({ caseId, deadline }) => caseId === nudge.caseId && deadline === nudge.deadline);
    const matter = placeFromLast(
      sameKind.map(({ by }) => by),
      nudge.by,
    );
    const step = placeFromLast(
      sameKind.filter(({ by }) => by === nudge.by).map(({ on }) => on),
      nudge.on,
    );
    const uid = `${nudge.caseId}.${nudge.deadline}.${matter}.${step}@foi-clock.example`;
    return { uid, on: nudge.on, time: nudge.time, ...words(nudge) };
  });
}

/** 0 for the last of the days. */
function placeFromLast(days: readonly CalendarDate[], day: CalendarDate): number {
  return new Set(days.filter((other) => other > day)).size;
}
