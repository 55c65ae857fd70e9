import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { isCaseKey } from '../cases/keep-cases.ts';
import { syncCases } from '../cases/sync-cases.ts';
import { oneAtATime } from '../reminders/one-at-a-time.ts';
import { keeper } from './case-store.ts';
import { reportTrouble } from './trouble.ts';

const KEY = 'sync';

/** Whether the cases go into the browser's own sync, and how it went last. */
export type SyncState =
  | { readonly on: false }
  | {
      readonly on: true;
      readonly synced: number;
      /** Cases for which the sync has no room: they are on this device only. */
      readonly left: number;
      /** The browser refused the last writing; it is tried again with the next change, and every day. */
      readonly failed: boolean;
    };

const state = v.variant('on', [
  v.object({ on: v.literal(false) }),
  v.object({ on: v.literal(true), synced: v.number(), left: v.number(), failed: v.boolean() }),
]);

/** Off until the person switches it on. */
export async function loadSyncState(): Promise<SyncState> {
  const read = v.safeParse(state, (await browser.storage.local.get(KEY))[KEY]);
  return read.success ? read.output : { on: false };
}

export async function switchSyncOn(): Promise<void> {
  await browser.storage.local.set({ [KEY]: { on: true, synced: 0, left: 0, failed: false } satisfies SyncState });
  await sync();
}

/** This device leaves; what lies in the sync stays for the others. */
export async function switchSyncOff(): Promise<void> {
  await browser.storage.local.set({ [KEY]: { on: false } satisfies SyncState });
}

/** Takes every case out of the browser's sync; each device keeps what it has. */
export async function emptySync(): Promise<void> {
  await switchSyncOff();
  const keys = Object.keys(await browser.storage.sync.get(null)).filter(isCaseKey);
  if (keys.length > 0) await browser.storage.sync.remove(keys);
}

/** Goes over the cases here and in the browser's sync, where it is switched on. */
export const sync = oneAtATime(async () => {
  const before = await loadSyncState();
  if (!before.on) return;
  const area = {
    get: (keys: readonly string[] | null) => browser.storage.sync.get(keys === null ? null : [...keys]),
    set: (records: Record<string, unknown>) => browser.storage.sync.set(records),
    remove: (keys: readonly string[]) => browser.storage.sync.remove([...keys]),
  };
  let after: SyncState;
  try {
    after = { on: true, ...(await syncCases(keeper, area)), failed: false };
  } catch (fault) {
    reportTrouble(fault);
    after = { ...before, failed: true };
  }
  // Switched off meanwhile, it stays off.
  const told = await loadSyncState();
  if (told.on && JSON.stringify(told) !== JSON.stringify(after)) await browser.storage.local.set({ [KEY]: after });
});

/** Whether a change in one of the browser's storages calls for going over the sync. */
export function concernsSync(changedKeys: readonly string[]): boolean {
  return changedKeys.some(isCaseKey);
}
