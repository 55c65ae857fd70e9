import { keyOf } from '../cases/add-letter.ts';
import type { Case } from '../cases/case.ts';
import type { ReadLetter } from '../choose-letter.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { trackLetter } from '../handle-letter.ts';
import { planReminders } from '../reminders/plan-reminders.ts';
import { keeper, newCaseId } from './case-store.ts';
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
  const settings = await loadReminderSettings();
  const tracked = await keeper.changeAmongAll((cases, when) => trackLetter(letter, cases, newCaseId(), when, settings));
  return { address: caseAddress(tracked.case.id), reminderDays: daysAhead(tracked.reminders) };
}

/** The case that the letter stands in already; null where the person has not asked to be reminded of it. */
export async function trackedAlready({ letter, facts }: ReadLetter): Promise<TrackedLetter | null> {
  const one = await keeper.holding(keyOf(letter, facts));
  return one === null ? null : { address: caseAddress(one.id), reminderDays: await reminderDaysOf(one) };
}

/** The days from today on that have a reminder of the case. */
export async function reminderDaysOf(one: Case): Promise<CalendarDate[]> {
  return daysAhead(planReminders([one], await loadReminderSettings(), today()));
}

function daysAhead(reminders: readonly { on: CalendarDate }[]): CalendarDate[] {
  return [...new Set(reminders.map(({ on }) => on))].filter((on) => on >= today());
}
