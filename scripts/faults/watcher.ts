import type { Reminder } from '../../utils/reminders/reminder.ts';
import { readReminderId } from '../../utils/reminders/reminder.ts';
import type { SimulatedDevice } from './device.ts';
import { expectedReminders, type TrueCase } from './expected-days.ts';

/** How the runs went: what a person would have missed, seen twice, or seen late. */
export interface Tally {
  lost: number;
  twice: number;
  /** Shown again because the browser died between showing and marking: the device could not know. */
  inDoubt: number;
  shown: number;
  /** The longest time from when a reminder could have been shown until it was, in milliseconds. */
  latest: number;
}

/** A reminder that is a minute late is a reminder that something went wrong with. */
const LATE = 60_000;

/** Looks at a device from outside and compares what was shown with what the truth asks for. */
export function watchDevice(
  device: () => SimulatedDevice,
  now: () => number,
  truth: () => ReadonlyMap<string, TrueCase>,
  tally: Tally,
) {
  /** Reminders that should be on the screen and are not, with the moment since when they could be. */
  const missing = new Map<string, number>();
  /** How often the device had failed when a reminder was shown last. */
  const shown = new Map<string, number>();
  /** Marks that lay in the storage when the device was last looked at. */
  let marked: ReadonlySet<string> = new Set();
  /** Those that are lost and counted. */
  const lost = new Set<string>();

  function marks(): Set<string> {
    const marked = new Set<string>();
    for (const [key, record] of device().stored) {
      if (!key.startsWith('case:')) continue;
      const { shown } = record as { shown: Record<string, number> };
      for (const name in shown) marked.add(`${key.slice(5)}/${name}`);
    }
    return marked;
  }

  /** Of each matter the latest reminder whose moment has come, unless it or a later one was seen. */
  function wanted(marked: ReadonlySet<string>): Map<string, number> {
    const found = new Map<string, number>();
    const { today, wall, momentOf, ableSince } = device();
    for (const [id, one] of truth()) {
      const due = expectedReminders(one, today()).filter(({ on }) => momentOf(on, '09:00') <= wall());
      const last = due.at(-1);
      if (last === undefined) continue;
      const name = `${id}/${last.topic}/${last.on}`;
      if (marked.has(name) || shown.has(name)) continue;
      const dueSince = momentOf(last.on, '09:00') - (wall() - now());
      found.set(name, Math.max(dueSince, ableSince));
    }
    return found;
  }

  /** How long a reminder has waited that could be shown since then, or since the last fault that kept it back. */
  function late(since: number): number {
    return now() - Math.max(since, device().ableSince);
  }

  function lose(name: string): void {
    if (!lost.has(name)) tally.lost += 1;
    lost.add(name);
  }

  return {
    /** Before and after whatever happens on the device. */
    look(): void {
      if (device().state !== 'on') return;
      marked = marks();
      const found = wanted(marked);
      for (const [name, since] of missing) {
        if (found.has(name)) continue;
        missing.delete(name);
        // Withdrawn, made superfluous or marked elsewhere: too late if it could long have been shown.
        if (!shown.has(name) && late(since) > LATE) lose(name);
      }
      for (const [name, since] of found) if (!missing.has(name)) missing.set(name, since);
    },

    /** The device goes away, or its clock is set: whatever waits begins to wait anew. */
    pause(): void {
      for (const [name, since] of missing) {
        if (late(since) > LATE) lose(name);
        missing.delete(name);
      }
    },

    showed({ caseId, deadline, by, on, id }: Reminder, replaces: boolean): void {
      const name = `${caseId}/${deadline}/${by}/${on}`;
      tally.shown += 1;
      const before = shown.get(name);
      const known = marked.has(name);
      if (known || (before !== undefined && !replaces && before === device().faults)) tally.twice += 1;
      else if (before !== undefined && !replaces) tally.inDoubt += 1;
      shown.set(name, device().faults);
      const since = missing.get(name) ?? wantedSince(name, id);
      if (since !== null) tally.latest = Math.max(tally.latest, late(since));
      missing.delete(name);
    },
  };

  /** Shown in the very moment in which it came due, before anybody looked. */
  function wantedSince(name: string, id: string): number | null {
    const reminder = readReminderId(id);
    return reminder === null ? null : (wanted(new Set()).get(name) ?? null);
  }
}
