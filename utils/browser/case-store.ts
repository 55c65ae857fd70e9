import { browser } from 'wxt/browser';
import type { Case, CaseId } from '../cases/case.ts';
import type { When } from '../cases/changed.ts';
import { isCaseKey, keepCases, type Shelf, type StoredCases } from '../cases/keep-cases.ts';
import { mergeCases } from '../cases/merge-cases.ts';
import { NotRestorable } from '../cases/not-restorable.ts';
import { splitCase } from '../cases/split-case.ts';
import { undoMerge as unmerged } from '../cases/undo-merge.ts';
import { wakeSoon } from './alarms.ts';
import { now, today } from './today.ts';

export type { StoredCases } from '../cases/keep-cases.ts';

/** This device's storage; one writer at a time among all pages of the extension and the background. */
const device: Shelf = {
  get: (keys) => browser.storage.local.get(keys === null ? null : [...keys]),
  set: (records) => browser.storage.local.set(records),
  remove: (keys) => browser.storage.local.remove([...keys]),
  alone: async <Result>(work: () => Promise<Result>) => (await navigator.locks.request('cases', work)) as Result,
};

/** Reads and writes the cases of this device. */
export const keeper = keepCases(device, whenNow, wakeSoon);

export function whenNow(): When {
  return { day: today(), at: now() };
}

/** Every case on this device, and the records that are damaged: one such never takes the others with it. */
export function loadCases(): Promise<StoredCases> {
  return keeper.load();
}

/** One case; null where it is not there, or damaged. */
export function loadCase(id: CaseId): Promise<Case | null> {
  return keeper.one(id);
}

/**
 * The one way to change a case: changes it as it lies in storage now, whatever another page wrote meanwhile, and
 * stores it. Gives the case after it; null where it is not there or is damaged. Throws where nothing can be written.
 */
export function changeCase(id: CaseId, change: (one: Case, when: When) => Case): Promise<Case | null> {
  return keeper.change(id, change);
}

/** Makes one case of two; the first keeps its name. False where either is not there. */
export async function mergeStoredCases(id: CaseId, other: CaseId): Promise<boolean> {
  const changed = await keeper.changeTogether([id, other], (cases, when) => {
    const [one, two] = cases;
    if (one === undefined || two === undefined || one === two) return cases;
    const { kept, merged } = mergeCases(one, two, when);
    return [kept, merged];
  });
  return changed.length > 0;
}

/**
 * Takes a merged case out of the one that it went into, its letters with it.
 * @throws NotRestorable where that cannot be, as `canUndoMerge` tells beforehand
 */
export async function undoMerge(id: CaseId): Promise<void> {
  const changed = await keeper.changeAll((cases, when) => unmerged(id, cases, when));
  if (changed === null) throw new NotRestorable();
}

/** Gives one letter of a case a case of its own; null where the case does not hold it or holds no other. */
export async function splitStoredCase(id: CaseId, letterKey: string): Promise<CaseId | null> {
  const newId = newCaseId();
  const changed = await keeper.changeTogether([id], (cases, when) => {
    const [one] = cases;
    const parts = one === undefined ? null : splitCase(one, letterKey, newId, when);
    return parts === null ? cases : [parts.rest, parts.split];
  });
  return changed.some((one) => one.id === newId) ? newId : null;
}

/** What is to be done about the store itself once a day and after every update. */
export async function tidyCases(): Promise<void> {
  await keeper.carryMerged();
  await keeper.pointLetters();
  await keeper.sweep();
}

/** Calls whenever any page, the background or another device has changed a case. Gives the way to stop it. */
export function watchCases(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some(isCaseKey)) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

export function newCaseId(): CaseId {
  return crypto.randomUUID() as CaseId;
}

/** A name for a step that the person enters. */
export function newStepId(): string {
  return crypto.randomUUID();
}

/** Whether a change in storage touched a case or how reminders are wanted. */
export function concernsReminders(changedKeys: readonly string[]): boolean {
  return changedKeys.some((key) => isCaseKey(key) || key === 'reminder-settings');
}
