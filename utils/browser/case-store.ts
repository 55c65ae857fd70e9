import { browser } from 'wxt/browser';
import { type Case, type CaseId, isKept } from '../cases/case.ts';
import { CaseMissing } from '../cases/case-missing.ts';
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

function whenNow(): When {
  return { day: today(), at: now() };
}

/** Every case on this device, and the records that are damaged: one such never takes the others with it. */
export function loadCases(): Promise<StoredCases> {
  return keeper.load();
}

/**
 * The one way to change a case: changes it as it lies in storage now, whatever another page wrote meanwhile, and
 * stores it. Gives the case after it.
 * @throws CaseMissing where it is not there or is damaged
 * @throws NotStorable where it could not be read back; and whatever the browser says where it cannot write
 */
export async function changeCase(id: CaseId, change: (one: Case, when: When) => Case): Promise<Case> {
  const after = await keeper.change(id, change);
  if (after === null) throw new CaseMissing();
  return after;
}

/**
 * Makes one case of two; the first keeps its name. A case and itself are one already.
 * @throws CaseMissing where either is not there, is damaged or was removed: nothing may go into a case that nobody sees
 * @throws NotStorable where their notes do not fit together
 */
export async function mergeStoredCases(id: CaseId, other: CaseId): Promise<void> {
  if (id === other) return;
  const changed = await keeper.changeTogether([id, other], (cases, when) => {
    const [one, two] = cases.filter(isKept);
    if (one === undefined || two === undefined) throw new CaseMissing();
    const { kept, merged } = mergeCases(one, two, when);
    return [kept, merged];
  });
  if (changed.length === 0) throw new CaseMissing();
}

/**
 * Takes a merged case out of the one that it went into, its letters with it.
 * @throws CaseMissing where it is not there or is damaged
 * @throws NotRestorable where that cannot be, as `canUndoMerge` tells beforehand
 */
export async function undoMerge(id: CaseId): Promise<void> {
  const changed = await keeper.changeAll((cases, when) => {
    if (!cases.some((one) => one.id === id)) throw new CaseMissing();
    return unmerged(id, cases, when);
  });
  if (changed === null) throw new NotRestorable();
}

/**
 * Gives one letter of a case a case of its own; gives the name of that.
 * @throws CaseMissing where the case is not there or is damaged, does not hold the letter any more, or holds no other
 */
export async function splitStoredCase(id: CaseId, letterKey: string): Promise<CaseId> {
  const newId = newCaseId();
  const changed = await keeper.changeTogether([id], (cases, when) => {
    const [one] = cases.filter(isKept);
    const parts = one === undefined ? null : splitCase(one, letterKey, newId, when);
    return parts === null ? cases : [parts.rest, parts.split];
  });
  if (!changed.some((one) => one.id === newId)) throw new CaseMissing();
  return newId;
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
