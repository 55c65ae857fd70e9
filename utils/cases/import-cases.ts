import * as v from 'valibot';
import { type Case, isKept } from './case.ts';
import { written } from './changed.ts';
import { combineVersions } from './combine-versions.ts';
import { EXPORT } from './export-cases.ts';
import { VERSION } from './migrate-case.ts';
import type { ReminderSettings } from './reminder-settings.ts';
import { fromStored, reminderSettings } from './stored-case.ts';

/** What a file to be taken in holds, or why it cannot be taken in. Nothing is changed by reading it. */
export type ReadImport =
  | { readonly read: true; readonly cases: readonly Case[]; readonly reminders: ReminderSettings | null }
  | { readonly read: false; readonly why: ImportFault };

export type ImportFault =
  | { readonly fault: 'too-large' }
  /** No JSON at all: cut off, or another kind of file. */
  | { readonly fault: 'not-json' }
  /** JSON of somebody else's. */
  | { readonly fault: 'not-ours' }
  /** A later FOI Clock wrote it. */
  | { readonly fault: 'newer' }
  /** The record of this place (from 1) cannot be read. */
  | { readonly fault: 'damaged'; readonly record: number };

/** Larger than any real collection of cases; a browser would choke on more. */
export const LARGEST_IMPORT = 50_000_000;
const MOST_CASES = 20_000;

const file = v.object({
  format: v.literal(EXPORT.format),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  cases: v.pipe(v.array(v.unknown()), v.maxLength(MOST_CASES)),
  reminders: v.optional(v.unknown()),
});

/** All of it or none: a file of which one record is damaged is refused, with the place of the record. */
export function readImport(text: string): ReadImport {
  const refused = (why: ImportFault): ReadImport => ({ read: false, why });
  if (text.length > LARGEST_IMPORT) return refused({ fault: 'too-large' });
  let json: unknown;
  try {
    // A mark at the beginning comes from editors that save as UTF-8 with one.
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused({ fault: 'not-json' });
  }
  const whole = v.safeParse(file, json);
  if (!whole.success) return refused({ fault: 'not-ours' });
  const { version, cases: records, reminders } = whole.output;
  if (version > EXPORT.version || records.some(isLater)) return refused({ fault: 'newer' });
  const cases = new Map<string, Case>();
  for (const [place, record] of records.entries()) {
    const one = fromStored(record);
    if (one === null) return refused({ fault: 'damaged', record: place + 1 });
    const same = cases.get(one.id);
    cases.set(one.id, same === undefined ? one : combineVersions(same, one));
  }
  const settings = v.safeParse(reminderSettings, reminders);
  return { read: true, cases: [...cases.values()], reminders: settings.success ? settings.output : null };
}

function isLater(record: unknown): boolean {
  const version = typeof record === 'object' && record !== null && 'version' in record ? record.version : null;
  return typeof version === 'number' && version > VERSION;
}

/** What taking the cases in would do, so that a person can be asked first. */
export interface ImportEffect {
  readonly added: number;
  readonly changed: number;
  /** Cases that stand here and would be deleted. */
  readonly deleted: number;
  readonly unchanged: number;
}

export function effectOfImport(coming: readonly Case[], here: readonly Case[]): ImportEffect {
  const byId = new Map(here.map((one) => [one.id, one]));
  const effect = { added: 0, changed: 0, deleted: 0, unchanged: 0 };
  for (const one of coming) {
    const mine = byId.get(one.id);
    const both = mine === undefined ? one : combineVersions(mine, one);
    if (mine === undefined) effect[isKept(one) ? 'added' : 'unchanged'] += 1;
    else if (isKept(mine) && !isKept(both)) effect.deleted += 1;
    else effect[written(both) === written(mine) ? 'unchanged' : 'changed'] += 1;
  }
  return effect;
}
