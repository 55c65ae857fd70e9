import type { Case } from '../cases/case.ts';
import { written } from '../cases/changed.ts';
import { exportCases } from '../cases/export-cases.ts';
import {
  effectOfImport,
  type ImportEffect,
  type ImportFault,
  LARGEST_IMPORT,
  readImport,
} from '../cases/import-cases.ts';
import { type ReminderSettings, USUAL_SETTINGS } from '../reminders/settings.ts';
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

/**
 * What becomes of the file's reminder settings: it has none; they are the same as here; they are taken over in place of
 * the usual ones; or they are others and this device keeps its own.
 */
export type RemindersEffect = 'none' | 'same' | 'taken' | 'left';

/** A file that was looked at: what taking it in would do, or why it cannot be. Nothing has changed yet. */
export type LookedAt =
  | {
      readonly ok: true;
      readonly effect: ImportEffect & { readonly reminders: RemindersEffect };
      readonly cases: readonly Case[];
      readonly reminders: ReminderSettings | null;
    }
  | { readonly ok: false; readonly why: ImportFault | { readonly fault: 'no-room' } };

export async function lookAtImport(file: Pick<File, 'size' | 'text'>): Promise<LookedAt> {
  if (file.size > LARGEST_IMPORT) return { ok: false, why: { fault: 'too-large' } };
  const read = readImport(await file.text());
  if (!read.read) return { ok: false, why: read.why };
  const { cases, removed } = await keeper.load();
  const effect = {
    ...effectOfImport(read.cases, [...cases, ...removed]),
    reminders: remindersEffect(read.reminders, await loadReminderSettings()),
  };
  return { ok: true, effect, cases: read.cases, reminders: read.reminders };
}

/**
 * Takes in what was looked at: every case with one write, or nothing where the browser has no room for it.
 * Throws what else may go wrong.
 */
export async function takeIn(looked: Extract<LookedAt, { ok: true }>): Promise<LookedAt> {
  try {
    await keeper.takeIn(looked.cases);
  } catch (fault) {
    if (!isNoRoom(fault)) throw fault;
    return { ok: false, why: { fault: 'no-room' } };
  }
  // The person may have chosen others since the file was looked at.
  const reminders = remindersEffect(looked.reminders, await loadReminderSettings());
  if (reminders === 'taken' && looked.reminders !== null) await saveReminderSettings(looked.reminders);
  return { ...looked, effect: { ...looked.effect, reminders } };
}

/** What somebody chose here stays, and no file ends the reminders of a device without a word. */
function remindersEffect(coming: ReminderSettings | null, here: ReminderSettings): RemindersEffect {
  if (coming === null) return 'none';
  if (written(coming) === written(here)) return 'same';
  return written(here) === written(USUAL_SETTINGS) && coming.ahead.length > 0 ? 'taken' : 'left';
}

/** Chrome names the quota in its message, Firefox in the fault's name; a full disk is told by its own words. */
function isNoRoom(fault: unknown): boolean {
  return /quota|no[ _]space/i.test(fault instanceof Error ? `${fault.name} ${fault.message}` : String(fault));
}
