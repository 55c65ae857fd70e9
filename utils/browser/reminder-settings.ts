import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type ReminderSettings, USUAL_SETTINGS } from '../reminders/settings.ts';

const KEY = 'reminder-settings';
const settings = v.object({
  ahead: v.array(
    v.object({
      amount: v.pipe(v.number(), v.integer(), v.minValue(0)),
      unit: v.picklist(['working-days', 'calendar-days']),
    }),
  ),
  time: v.pipe(v.string(), v.regex(/^[0-2]\d:[0-5]\d(?::[0-5]\d)?$/)),
});

/** What the person chose; the usual where nothing was chosen, or where the record is damaged. */
export async function loadReminderSettings(): Promise<ReminderSettings> {
  const read = v.safeParse(settings, (await browser.storage.local.get(KEY))[KEY]);
  return read.success ? read.output : USUAL_SETTINGS;
}
