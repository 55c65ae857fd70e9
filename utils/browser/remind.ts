import { browser } from 'wxt/browser';
import { latestLetter } from '../cases/case.ts';
import { dueReminders } from '../reminders/due-reminders.ts';
import { planReminders } from '../reminders/plan-reminders.ts';
import { loadCases } from './case-store.ts';
import { showReminder } from './notifications.ts';
import { loadReminderSettings } from './reminder-settings.ts';
import { momentOf, now } from './today.ts';

const ALARM = 'next-reminder';
const DAILY = 'daily-check';
const SHOWN = 'shown-reminders';

let running: Promise<void> = Promise.resolve();

/**
 * Makes true what should be: shows what is due and was not shown, and sets one alarm for what comes next.
 * Called at every start of the worker, since a browser keeps no alarm for sure, and whenever a case changes.
 * One after another, so that an alarm and a change of a case never show the same reminder twice.
 */
export function remind(): Promise<void> {
  running = running.catch(() => undefined).then(makeTrue);
  return running;
}

async function makeTrue(): Promise<void> {
  const [{ cases }, settings, shown] = await Promise.all([loadCases(), loadReminderSettings(), loadShown()]);
  const plan = planReminders(cases, settings);
  const due = dueReminders(plan, ({ on }) => momentOf(on, settings.time), now(), new Set(shown));
  // First, so that a notification that fails takes no alarm with it.
  await setAlarms(due.next);
  for (const reminder of due.show) {
    const one = cases.find(({ id }) => id === reminder.caseId);
    if (one !== undefined) await showReminder(reminder, latestLetter(one).facts);
  }
  // Marked after showing: in doubt a reminder comes twice, and its id then replaces the first; it is never lost.
  await markShown(shown, due.mark, new Set(plan.map(({ id }) => id)));
}

async function setAlarms(next: number | null): Promise<void> {
  if (next === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: next });
  // Catches what an alarm cannot: a clock that was set, a time zone that changed, an alarm that the browser lost.
  if ((await browser.alarms.get(DAILY)) == null) await browser.alarms.create(DAILY, { periodInMinutes: 24 * 60 });
}

async function loadShown(): Promise<readonly string[]> {
  const stored: unknown = (await browser.storage.local.get(SHOWN))[SHOWN];
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
}

/** Keeps the marks of reminders that still stand in the plan; the others can never come again. */
async function markShown(
  shown: readonly string[],
  ids: readonly string[],
  planned: ReadonlySet<string>,
): Promise<void> {
  if (ids.length === 0) return;
  await browser.storage.local.set({ [SHOWN]: [...shown.filter((id) => planned.has(id)), ...ids] });
}
