import type { Case } from '../cases/case.ts';
import {
  type CalendarEvent,
  type CalendarNudge,
  type CalendarWords,
  calendarEvents,
} from '../next-steps/calendar-events.ts';
import { calendarFile } from '../next-steps/calendar-file.ts';
import { planReminders } from '../reminders/plan-reminders.ts';
import { loadReminderSettings } from './reminder-settings.ts';
import type { FileToSave } from './take-out.ts';
import { now, today } from './today.ts';

/**
 * The days of reminding that are still to come, as events of a calendar; empty where none is. What was snoozed or
 * dismissed here stands there all the same: a calendar is for when nobody looks here.
 */
export async function comingEvents(
  cases: readonly Case[],
  words: (nudge: CalendarNudge, one: Case) => CalendarWords,
): Promise<CalendarEvent[]> {
  const settings = await loadReminderSettings();
  const unanswered = cases.map((one) => ({ ...one, answers: {} }));
  const coming = planReminders(unanswered, settings, today()).filter(({ on }) => on >= today());
  return calendarEvents(coming, (nudge) => {
    const one = cases.find(({ id }) => id === nudge.caseId);
    // Planned from these very cases.
    return one === undefined ? { title: '', text: '' } : words(nudge, one);
  });
}

/** The events as a file that every calendar takes; a later one of the same cases moves the events of an earlier. */
export function calendarToSave(events: readonly CalendarEvent[]): FileToSave {
  return { name: `foi-clock-${today()}.ics`, type: 'text/calendar', text: calendarFile(events, now()) };
}
