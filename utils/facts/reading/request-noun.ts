import { BLANK } from '../../dates/char-codes.ts';
import { DETERMINERS, type Determiner, NOUN, TWO_WAYS, YOU } from '../words/request-day.ts';

/** What a day is said of: a request, or something else that has its day in such letters. */
export interface Noun {
  readonly request: boolean;
  readonly word: string;
  /** Where it stands in the words before the day. */
  readonly at: number;
}

const MOST_WORDS = 6;

/** The last noun of the words before a day; null where they have none. */
export function lastNoun(before: string): Noun | null {
  let last: Noun | null = null;
  for (let match = NOUN.exec(before); match !== null; match = NOUN.exec(before))
    last = { request: match[1] !== undefined, word: match[0], at: match.index };
  return last;
}

/** The determiner nearest before a noun, at most six words back; null where none stands there. */
function determinerBefore(before: string, noun: number): Determiner | null {
  let end = noun;
  for (let word = 0; word < MOST_WORDS && end > 0; word++) {
    while (end > 0 && before.charCodeAt(end - 1) === BLANK) end--;
    const start = before.lastIndexOf(' ', end - 1) + 1;
    const found = before.slice(start, end).toLowerCase();
    const determiner = DETERMINERS.get(found) ?? (found.length > 2 && found.endsWith("'s") ? 'others' : null);
    if (determiner !== null) return determiner;
    end = start;
  }
  return null;
}

/** Whether the noun is the requester's: by the determiner nearest before it. */
export function isRequesters(before: string, noun: Noun): boolean {
  const determiner = determinerBefore(before, noun.at);
  if (determiner === 'yours') return true;
  if (determiner === 'others') return false;
  return !TWO_WAYS.test(noun.word) && (determiner === 'open' || YOU.test(before) || noun.at < 12);
}
