import { CONNECTORS, HEADS, PREFIXES, STOPS, WELSH_PREFIXES } from '../words/body-words.ts';
import { KEYS, keyAt, keysOf } from './words-of.ts';

/** Stands between the words of a name. */
export const CONNECTOR = 1;
/** Ends a name. */
export const HEAD = 2;
/** Is no part of a name. */
export const STOP = 4;
/** A name can be made out from this word on, or up to it. */
export const TELLING = 8;

// One look-up a word, not one for each list.
const roles = new Map<string, number>();
for (const [role, words] of [
  [CONNECTOR, CONNECTORS],
  [HEAD | TELLING, HEADS],
  [STOP, STOPS],
  [TELLING, PREFIXES],
  [TELLING, WELSH_PREFIXES],
  [TELLING, new Set(['nhs', 'service', 'rescue'])],
] as const) {
  for (const word of words) roles.set(word, (roles.get(word) ?? 0) | role);
}

/** What the word (lower case) can be in a name: a sum of the numbers above; 0 for a word that names can hold like any other. */
export const rolesOf = (word: string) => roles.get(word) ?? 0;

/** The roles that a word with this key can have: most words need not be looked up. */
const rolesOfKey = new Uint8Array(KEYS);
for (const [word, its] of roles) for (const key of keysOf(word)) rolesOfKey[key] = (rolesOfKey[key] ?? 0) | its;
/** Whether the word that begins here may have the role: told by its first letters alone. */
export const canBe = (text: string, at: number, role: number) => ((rolesOfKey[keyAt(text, at)] ?? 0) & role) !== 0;
