import type { Case } from './case.ts';
import { changed, type When } from './changed.ts';
import type { ReminderSettings } from './reminder-settings.ts';

/** How this one case's reminders are wanted; null for as everywhere else. */
export function setCaseReminders(one: Case, settings: ReminderSettings | null, when: When): Case {
  return { ...one, reminders: changed(settings, when) };
}
