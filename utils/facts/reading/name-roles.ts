import {
  CONNECTORS,
  GENERIC,
  HEADS,
  PREFIXES,
  SERVICE_BEFORE,
  STOPS,
  WEAK_HEADS,
  WELSH_PREFIXES,
} from '../words/body-words.ts';
import { pattern } from '../words/pattern.ts';
import { phrase } from './phrases.ts';
import { WordTable } from './word-table.ts';

const roles = new Map<string, number>();
let next = 1;

/** A part that words can have in a name: a number of its own, of which sums can be made. */
function role(...words: readonly string[]): number {
  const number = next;
  next *= 2;
  for (const word of words) roles.set(word, (roles.get(word) ?? 0) | number);
  return number;
}

const TELLING_WORDS = [...new Set([...HEADS, ...PREFIXES, ...WELSH_PREFIXES, 'nhs', 'service', 'rescue'])];

/** Stands between the words of a name. */
export const CONNECTOR = role(...CONNECTORS);
/** Ends a name. */
export const HEAD = role(...HEADS);
/** Is no part of a name. */
export const STOP = role(...STOPS);
/** A name can be made out from this word on, or up to it. */
export const TELLING = role(...TELLING_WORDS);
/** Begins a name that goes on with "of" or "for". */
export const PREFIX = role(...PREFIXES);
/** Begins a Welsh name. */
export const WELSH_PREFIX = role(...WELSH_PREFIXES);
/** Says only what kind of body it is. */
export const KIND = role(...GENERIC);
const ANY_PART = next - 1;

// What single words do in some names only.
export const WEAK_HEAD = role(...WEAK_HEADS);
export const BEFORE_SERVICE = role(...SERVICE_BEFORE);
export const NHS = role('nhs');
export const SIR = role('sir');
export const THE = role('the');
export const FOR = role('for');
export const OF_OR_FOR = role('of', 'for');
export const AND = role('and', '&');
export const OFFICE = role('office');
export const COMMISSIONER = role('commissioner');
export const SERVICE = role('service');
export const FIRE = role('fire');
export const RESCUE = role('rescue');
export const RESCUE_OR_CRIME = role('rescue', 'crime');
export const GROUP = role('group');
export const BEFORE_GROUP = role('commissioning', 'housing');
export const COMPANY = role('limited', 'ltd', 'plc');
/** "Peterlee Police Office", "the University Secretary": a place or a person of the body's. */
export const HAS_OFFICES = role('police', 'university');
export const OFFICE_OF_IT = role('office', 'offices', 'station', 'officer', 'secretary', 'registrar', 'librarian');
/** "Environment Executive Director": a person. */
export const EXECUTIVE = role('executive');
export const DIRECTOR = role('director');
/** "Royal Borough of", "Police and Crime Commissioner for", "London Borough of" */
export const BEFORE_PREFIX = role('royal', 'london', 'police', 'crime', 'and', 'metropolitan', 'open', "queen's");

const table = new WordTable(roles);

/** What the word between two places can be in a name: a sum of the numbers above. */
export const rolesAt = (text: string, start: number, end: number): number => table.at(text, start, end);
/** Whether names can hold the word like any other. */
export const hasNoRole = (roles: number) => (roles & ANY_PART) === 0;

const telling = pattern(`\\b(?:${TELLING_WORDS.join('|')})\\b`, 'gi');
/** One of the words without which there is no name. */
export const TELLING_WORD = phrase(telling, 'prose');

/** Where a text by itself has such words. */
export const tellingPlaces = (text: string): number[] => Array.from(text.matchAll(telling), (match) => match.index);
