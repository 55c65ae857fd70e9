import { browser } from 'wxt/browser';
import { markShown } from '../cases/mark-shown.ts';
import { oneAtATime } from '../reminders/one-at-a-time.ts';
import { type Device, reconcile } from '../reminders/reconcile.ts';
import { readReminderId } from '../reminders/reminder.ts';
import { wakeAt, wakeDailyFrom } from './alarms.ts';
import { showCount } from './badge.ts';
import { keeper, loadCases } from './case-store.ts';
import { showReminder, standingNotifications } from './notifications.ts';
import { loadReminderSettings } from './reminder-settings.ts';
import { momentOf, now, today } from './today.ts';

const device: Device = {
  today,
  now,
  momentOf,
  loadCases,
  ifUnchanged: keeper.ifUnchanged,
  loadSettings: loadReminderSettings,
  standing: standingNotifications,
  show: showReminder,
  takeAway: async (id) => void (await browser.notifications.clear(id)),
  markShown: async (id, names) => void (await keeper.change(id, (one, { at }) => markShown(one, names, at))),
  wakeAt,
  wakeDailyFrom,
  showCount,
  shownHere: new Set(),
};

/**
 * Makes true what should be: shows what is due and was not shown, and sets the alarms for what comes next.
 * Called at every start of the background, since a browser keeps no alarm for sure, and whenever a case changes.
 * One after another, so that an alarm and a change of a case never show the same reminder twice.
 */
export const remind = oneAtATime(() => reconcile(device));

/** A notification that the person has pressed or closed was shown, whatever came between. */
export async function rememberShown(notification: string): Promise<void> {
  const reminder = readReminderId(notification);
  if (reminder !== null) await device.markShown(reminder.caseId, [reminder.name]);
}
