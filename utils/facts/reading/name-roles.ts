import { CONNECTORS, GENERIC, HEADS, PREFIXES, STOPS, WELSH_PREFIXES } from '../words/body-words.ts';
import { pattern } from '../words/pattern.ts';
import { phrase } from './phrases.ts';

/** Stands between the words of a name. */
export const CONNECTOR = 1;
/** Ends a name. */
export const HEAD = 2;
/** Is no part of a name. */
export const STOP = 4;
/** A name can be made out from this word on, or up to it. */
export const TELLING = 8;
/** Begins a name that goes on with "of" or "for". */
export const PREFIX = 16;
/** Begins a Welsh name. */
export const WELSH_PREFIX = 32;
/** Says only what kind of body it is. */
export const KIND = 64;

const TELLING_WORDS = [...new Set([...HEADS, ...PREFIXES, ...WELSH_PREFIXES, 'nhs', 'service', 'rescue'])];

// One look-up a word, not one for each list.
const roles = new Map<string, number>();
for (const [role, words] of [
  [CONNECTOR, CONNECTORS],
  [HEAD, HEADS],
  [STOP, STOPS],
  [TELLING, TELLING_WORDS],
  [PREFIX, PREFIXES],
  [WELSH_PREFIX, WELSH_PREFIXES],
  [KIND, GENERIC],
] as const) {
  for (const word of words) roles.set(word, (roles.get(word) ?? 0) | role);
}

/** What the word (lower case) can be in a name: a sum of the numbers above; 0 for a word that names can hold like any other. */
export const rolesOf = (word: string) => roles.get(word) ?? 0;

const telling = pattern(`\\b(?:${TELLING_WORDS.join('|')})\\b`, 'gi');
/** One of the words without which there is no name. */
export const TELLING_WORD = phrase(telling, 'prose');

/** Where a text by itself has such words. */
export const tellingPlaces = (text: string): number[] => Array.from(text.matchAll(telling), (match) => match.index);
