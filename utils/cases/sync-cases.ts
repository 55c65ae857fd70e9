import { written } from './changed.ts';
import { chooseForSync } from './fit-for-sync.ts';
import { type CaseKeeper, caseKey, isCaseKey, type Shelf } from './keep-cases.ts';
import { fromStored } from './stored-case.ts';

/** How the last going over of this device's cases and the browser's sync ended. */
export interface SyncOutcome {
  /** Cases in the sync. */
  readonly synced: number;
  /** Cases for which there is no room there: kept on this device only. */
  readonly left: number;
}

/**
 * Puts this device's cases and those in the browser's sync together, a field at a time, and writes to either what it
 * lacks; that a case is gone is taken out of the sync once it need not be known any more. Needs no order: whoever comes later finds what the others wrote. Throws where the sync cannot be written;
 * what came in from it stays.
 */
export async function syncCases(keeper: CaseKeeper, sync: Pick<Shelf, 'get' | 'set' | 'remove'>): Promise<SyncOutcome> {
  const there = Object.entries(await sync.get(null)).filter(([key]) => isCaseKey(key));
  const read = there.flatMap(([, record]) => fromStored(record) ?? []);
  const forgotten = read.filter(keeper.isForgotten);
  // A device that was away for so long still learns that what stands here was deleted elsewhere.
  const here = new Set(forgotten.length === 0 ? [] : (await keeper.load()).cases.map(({ id }) => id));
  await keeper.takeIn(read.filter((one) => !forgotten.includes(one) || here.has(one.id)));
  await keeper.carryMerged();
  const { cases, removed } = await keeper.load();
  const remembered = [...cases, ...removed.filter((one) => !keeper.isForgotten(one))];
  const { records, left } = chooseForSync(remembered, ({ id }) => caseKey(id));
  const before = new Map(there);
  // What a later version wrote there is not ours to remove or to write over.
  const readable = (key: string) => !before.has(key) || fromStored(before.get(key)) !== null;
  const known = new Set([...cases, ...removed, ...forgotten].map(({ id }) => caseKey(id)));
  const gone = [...before.keys()].filter((key) => readable(key) && known.has(key) && !records.has(key));
  if (gone.length > 0) await sync.remove(gone);
  const fresh = [...records].filter(([key, record]) => readable(key) && !same(before.get(key), record));
  if (fresh.length > 0) await sync.set(Object.fromEntries(fresh));
  return { synced: cases.length - left.length, left: left.length };
}

function same(before: unknown, record: unknown): boolean {
  return before !== undefined && written(before) === written(record);
}
