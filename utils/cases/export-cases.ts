import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Case } from './case.ts';
import type { Damaged } from './keep-cases.ts';
import type { ReminderSettings } from './reminder-settings.ts';
import { toStored } from './stored-case.ts';

/** The name and version of the file's form. */
export const EXPORT = { format: 'foi-clock', version: 1 } as const;

/** Everything that a person has here, as a text to keep or to take to another browser. */
export interface Everything {
  /** Those deleted too, so that taking the file in elsewhere deletes them there. */
  readonly cases: readonly Case[];
  readonly reminders: ReminderSettings;
  /** As they are, so that nothing is lost that somebody may still read. */
  readonly damaged: readonly Damaged[];
}

export function exportCases({ cases, reminders, damaged }: Everything, today: CalendarDate): string {
  const records = cases.map(toStored);
  return JSON.stringify({ ...EXPORT, exportedOn: today, reminders, cases: records, damaged }, null, 1);
}
