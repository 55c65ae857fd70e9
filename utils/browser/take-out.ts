import type { Case } from '../cases/case.ts';
import { exportCases } from '../cases/export-cases.ts';
import {
  effectOfImport,
  type ImportEffect,
  type ImportFault,
  LARGEST_IMPORT,
  readImport,
} from '../cases/import-cases.ts';
import type { ReminderSettings } from '../reminders/settings.ts';
import { keeper } from './case-store.ts';
import { loadReminderSettings, saveReminderSettings } from './reminder-settings.ts';
import { today } from './today.ts';

/** A file for the person to save. */
export interface FileToSave {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Everything that is kept here, damaged records too. */
export async function takeOut(): Promise<FileToSave> {
  const [{ cases, removed, damaged }, reminders] = await Promise.all([keeper.load(), loadReminderSettings()]);
  const text = exportCases({ cases: [...cases, ...removed], reminders, damaged }, today());
  return { name: `foi-clock-${today()}.json`, type: 'application/json', text };
}

/** A file that was looked at: what taking it in would do, or why it cannot be. Nothing has changed yet. */
export type LookedAt =
  | {
      readonly ok: true;
      readonly effect: ImportEffect;
      readonly cases: readonly Case[];
      readonly reminders: ReminderSettings | null;
    }
  | { readonly ok: false; readonly why: ImportFault | { readonly fault: 'no-room' } };

export async function lookAtImport(file: Pick<File, 'size' | 'text'>): Promise<LookedAt> {
  if (file.size > LARGEST_IMPORT) return { ok: false, why: { fault: 'too-large' } };
  const read = readImport(await file.text());
  if (!read.read) return { ok: false, why: read.why };
  const { cases, removed } = await keeper.load();
  const effect = effectOfImport(read.cases, [...cases, ...removed]);
  return { ok: true, effect, cases: read.cases, reminders: read.reminders };
}

/** Takes in what was looked at, with one write: all of it, or nothing where the browser has no room for it. */
export async function takeIn(looked: Extract<LookedAt, { ok: true }>): Promise<LookedAt> {
  try {
    await keeper.takeIn(looked.cases);
    if (looked.reminders !== null) await saveReminderSettings(looked.reminders);
    return looked;
  } catch {
    // The one fault of a write that a person can do something about; nothing of it was stored.
    return { ok: false, why: { fault: 'no-room' } };
  }
}
