import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { reminderSettings } from '../cases/stored-case.ts';
import { type ReminderSettings, USUAL_SETTINGS } from '../reminders/settings.ts';

const KEY = 'reminder-settings';

/** What the person chose; the usual where nothing was chosen, or where the record is damaged. */
export async function loadReminderSettings(): Promise<ReminderSettings> {
  const read = v.safeParse(reminderSettings, (await browser.storage.local.get(KEY))[KEY]);
  return read.success ? read.output : USUAL_SETTINGS;
}

/** The background hears of the change and plans anew. */
export async function saveReminderSettings(settings: ReminderSettings): Promise<void> {
  await browser.storage.local.set({ [KEY]: v.parse(reminderSettings, settings) });
}
