import type { Fact } from '../facts/fact.ts';
import { type Case, isKept } from './case.ts';
import { lastChange } from './last-change.ts';
import { shrinkCase } from './shrink-case.ts';
import { toStored } from './stored-case.ts';

/** What the browsers' own sync takes (chrome.storage.sync; Firefox holds to the same). */
export const SYNC_LIMITS = { itemBytes: 8192, allBytes: 102_400, items: 512 } as const;

/** Left for settings and for what the browser counts besides. */
const SPARE_BYTES = 4096;
const SPARE_ITEMS = 12;

/** To which length quotes are cut until a case fits, in letters. The days do not rest on them, only their proof. */
const QUOTE_LENGTHS = [Number.POSITIVE_INFINITY, 160, 60, 20, 0];

export interface SyncChoice {
  /** What the browser's sync should hold, by key. */
  readonly records: ReadonlyMap<string, unknown>;
  /** Cases for which there is no room: they stay on this device only. */
  readonly left: readonly Case[];
}

/**
 * Chooses what goes into the browser's sync: first that cases are gone, so that no device brings them back, then the
 * open cases, those changed last before the others, then the closed ones.
 */
export function chooseForSync(cases: readonly Case[], keyOf: (one: Case) => string): SyncChoice {
  const records = new Map<string, unknown>();
  const left: Case[] = [];
  let bytes = 0;
  for (const one of [...cases].sort((a, b) => rank(a) - rank(b) || lastChange(b) - lastChange(a))) {
    const key = keyOf(one);
    const record = fitForSync(one, key);
    const size = record === null ? Number.POSITIVE_INFINITY : sizeOf(key, record);
    if (bytes + size > SYNC_LIMITS.allBytes - SPARE_BYTES || records.size >= SYNC_LIMITS.items - SPARE_ITEMS) {
      if (isKept(one)) left.push(one);
      continue;
    }
    bytes += size;
    records.set(key, record);
  }
  return { records, left };
}

function rank(one: Case): number {
  return isKept(one) ? (one.closed.value ? 2 : 1) : 0;
}

/** A case as one item of the browser's sync, its quotes cut as far as needed; null where it does not fit even so. */
export function fitForSync(one: Case, key: string): unknown {
  const whole = isKept(one) ? one : shrinkCase(one);
  const fitting = QUOTE_LENGTHS.map((length) => toStored(withQuotes(whole, length)));
  return fitting.find((record) => sizeOf(key, record) <= SYNC_LIMITS.itemBytes) ?? null;
}

function withQuotes(one: Case, length: number): Case {
  const cut = (fact: Fact): Fact => ({ ...fact, quote: { ...fact.quote, text: shortened(fact.quote.text, length) } });
  const [first, ...rest] = one.letters.map((letter) => ({
    ...letter,
    read: { ...letter.read, value: letter.read.value.map(cut) },
  }));
  return first === undefined ? one : { ...one, letters: [first, ...rest] };
}

/** Cut once, it stays as it is when it is cut again, so that two devices never write against each other. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  return length === 0 ? '' : `${text.slice(0, length - 1)}…`;
}

/** As the browsers count: the key and the value as JSON, in UTF-8. */
function sizeOf(key: string, record: unknown): number {
  return utf8Length(key) + utf8Length(JSON.stringify(record));
}

/** Bytes of a text in UTF-8; a half of a pair counts for the two bytes of its half. */
function utf8Length(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xd800 && code <= 0xdfff ? 2 : 3;
  }
  return bytes;
}
