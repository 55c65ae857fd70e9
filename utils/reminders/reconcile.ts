import type { Case, CaseId } from '../cases/case.ts';
import type { Moment } from '../cases/changed.ts';
import { addDays, type CalendarDate } from '../dates/calendar-date.ts';
import { countDue } from './count-due.ts';
import { dueReminders } from './due-reminders.ts';
import { planReminders } from './plan-reminders.ts';
import { type Reminder, readReminderId } from './reminder.ts';
import type { ReminderSettings } from './settings.ts';

/** What reminding needs of the device that it runs on. */
export interface Device {
  today(): CalendarDate;
  now(): Moment;
  /** The moment of a day at a time of that day ('09:00'), where the person is now. */
  momentOf(day: CalendarDate, time: string): Moment;
  loadCases(): Promise<{ readonly cases: readonly Case[]; readonly revision: unknown }>;
  /** Does the work where no case was written since that revision was loaded, and while none is; else gives false. */
  ifUnchanged(revision: unknown, work: () => Promise<void>): Promise<boolean>;
  loadSettings(): Promise<ReminderSettings>;
  /** Ids of the notifications that stand on the screen or in the system's list. */
  standing(): Promise<readonly string[]>;
  show(reminder: Reminder, one: Case): Promise<void>;
  takeAway(id: string): Promise<void>;
  markShown(id: CaseId, names: readonly string[]): Promise<void>;
  /** Wakes at the moment and then every half minute, until called again; null: no more. */
  wakeAt(moment: Moment | null): Promise<void>;
  /** Wakes at the moment and then every day. */
  wakeDailyFrom(moment: Moment): Promise<void>;
  showCount(due: number): Promise<void>;
  /** Ids that this run of the background has shown; it forgets them when it stops. */
  readonly shownHere: Set<string>;
}

/** As often as browsers let an alarm ring. */
export const AGAIN_AFTER = 30_000;
const MINUTE = 60_000;
/** Showing writes marks, so that a second time is usual; more only where others write all the while. */
const MOST_TIMES = 3;
const DAY = 24 * 60 * MINUTE;

/**
 * Makes true what should be: shows what is due and was not shown, marks it, and sets the alarms for what comes.
 * May be stopped at any point: an alarm that rings again and again is set first and stays until all is done.
 */
export async function reconcile(device: Device, plan = planReminders): Promise<void> {
  for (let times = MOST_TIMES; times > 0; times -= 1) if (await reconcileOnce(device, plan)) return;
}

/** False where a case was written meanwhile: the alarm that rings again stays. */
async function reconcileOnce(device: Device, plan: typeof planReminders): Promise<boolean> {
  const faults: unknown[] = [];
  const tried = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (fault) {
      faults.push(fault);
    }
  };
  await tried(() => device.wakeAt(device.now() + AGAIN_AFTER));
  const [{ cases, revision }, settings, standing] = await Promise.all([
    device.loadCases(),
    device.loadSettings(),
    device.standing(),
  ]);
  const today = device.today();
  const planned = plan(cases, settings, today);
  const marked = new Set(cases.flatMap(({ id, shown }) => Object.keys(shown).map((name) => `${id}/${name}`)));
  const seen = new Set([...marked, ...standing, ...device.shownHere]);
  const due = dueReminders(planned, ({ on, time }) => device.momentOf(on, time), device.now(), seen);
  const byId = new Map<string, Case>(cases.map((one) => [one.id, one]));

  // Shown before the background was stopped, or before a write failed: the mark is made good.
  const unmarked = [...seen].filter((id) => !marked.has(id)).flatMap((id) => readReminderId(id) ?? []);
  for (const { caseId, name } of unmarked) if (byId.has(caseId)) await tried(() => device.markShown(caseId, [name]));
  for (const { show, mark } of due.matters) {
    const one = byId.get(show.caseId);
    if (one === undefined) continue;
    await tried(async () => {
      await device.show(show, one);
      device.shownHere.add(show.id);
      // Marked after showing: in doubt a reminder comes twice, and its id then replaces the first; it is never lost.
      await device.markShown(
        show.caseId,
        mark.map(({ name }) => name),
      );
    });
  }
  const wanted = new Set(planned.map(({ id }) => id));
  for (const id of standing) if (!wanted.has(id)) await tried(() => device.takeAway(id));
  await tried(() => device.showCount(countDue(cases, today)));
  await tried(() => device.wakeDailyFrom(device.momentOf(addDays(today, 1), '00:00')));
  if (faults.length > 0) throw faults[0];
  // Whoever writes sets the alarm first; here it must not be taken away between their alarm and their writing.
  return device.ifUnchanged(revision, () => device.wakeAt(wakingFor(due.next, device.now())));
}

/**
 * From a day before a reminder on the alarm rings every minute: a browser's timer may stand still while the machine
 * sleeps, and knows nothing of a clock that was set.
 */
function wakingFor(next: Moment | null, now: Moment): Moment | null {
  if (next === null) return null;
  return next - now > DAY ? next - DAY : Math.min(next, now + MINUTE);
}
