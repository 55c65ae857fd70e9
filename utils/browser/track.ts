import { addLetter } from '../cases/add-letter.ts';
import type { Case } from '../cases/case.ts';
import type { ReadLetter } from '../choose-letter.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { trackLetter } from '../handle-letter.ts';
import { planReminders } from '../reminders/plan-reminders.ts';
import { loadCases, newCaseId, saveCase } from './case-store.ts';
import { caseAddress } from './open-case.ts';
import { loadReminderSettings } from './reminder-settings.ts';
import { today } from './today.ts';

/** A letter that stands in a case: the case's page, and the days on which a reminder is still to come. */
export interface TrackedLetter {
  readonly address: string;
  readonly reminderDays: readonly CalendarDate[];
}

/** Keeps the letter in its case. The background hears of the change and plans the reminders. */
export async function track(letter: ReadLetter): Promise<TrackedLetter> {
  const [{ cases }, settings] = await Promise.all([loadCases(), loadReminderSettings()]);
  const tracked = trackLetter(letter, cases, today(), newCaseId(), settings);
  if (tracked.change !== 'unchanged') await saveCase(tracked.case);
  return { address: caseAddress(tracked.case.id), reminderDays: daysAhead(tracked.reminders) };
}

/** The case that the letter stands in already; null where the person has not asked to be reminded of it. */
export async function trackedAlready({ letter, facts }: ReadLetter): Promise<TrackedLetter | null> {
  const { cases } = await loadCases();
  const { case: one, change } = addLetter(cases, letter, facts, today(), newCaseId());
  return change === 'unchanged' ? { address: caseAddress(one.id), reminderDays: await reminderDaysOf(one) } : null;
}

/** The days from today on that have a reminder of the case. */
export async function reminderDaysOf(one: Case): Promise<CalendarDate[]> {
  return daysAhead(planReminders([one], await loadReminderSettings()));
}

function daysAhead(reminders: readonly { on: CalendarDate }[]): CalendarDate[] {
  return [...new Set(reminders.map(({ on }) => on))].filter((on) => on >= today());
}
