import { browser } from 'wxt/browser';
import type { Case, CaseId } from '../cases/case.ts';
import { fromStored, toStored } from '../cases/stored-case.ts';

const PREFIX = 'case:';

export interface StoredCases {
  readonly cases: readonly Case[];
  /** Keys of records that could not be read; they stay where they are. */
  readonly damaged: readonly string[];
}

/** Every case on this device, and the records that are damaged: one such never takes the others with it. */
export async function loadCases(): Promise<StoredCases> {
  const records = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(PREFIX));
  const read = records.map(([key, record]) => ({ key, case: fromStored(record) }));
  return {
    cases: read.flatMap((one) => (one.case === null ? [] : [one.case])),
    damaged: read.flatMap((one) => (one.case === null ? [one.key] : [])),
  };
}

export async function saveCase(one: Case): Promise<void> {
  await browser.storage.local.set({ [PREFIX + one.id]: toStored(one) });
}

export function newCaseId(): CaseId {
  return crypto.randomUUID() as CaseId;
}

/** Whether a change in storage touched a case or how reminders are wanted. */
export function concernsReminders(changedKeys: readonly string[]): boolean {
  return changedKeys.some((key) => key.startsWith(PREFIX) || key === 'reminder-settings');
}
