import { browser } from 'wxt/browser';
import { AGAIN_AFTER } from '../reminders/reconcile.ts';
import { now } from './today.ts';
import { reportTrouble } from './trouble.ts';

const NEXT = 'next-reminder';
export const DAILY_CHECK = 'daily-check';

/** Wakes the background at the moment and then every half minute, until called again; null: no more. */
export async function wakeAt(moment: number | null): Promise<void> {
  if (moment === null) await browser.alarms.clear(NEXT);
  else await browser.alarms.create(NEXT, { when: moment, periodInMinutes: AGAIN_AFTER / 60_000 });
}

/** Wakes the background at the moment and then every day. */
export async function wakeDailyFrom(when: number): Promise<void> {
  await browser.alarms.create(DAILY_CHECK, { when, periodInMinutes: 24 * 60 });
}

/** Whoever writes a case calls for the reminders first: the event of the write may find a background that dies. */
export async function wakeSoon(): Promise<void> {
  // A case is stored even where no alarm can be set; the daily check finds it.
  await wakeAt(now() + AGAIN_AFTER).catch(reportTrouble);
}
