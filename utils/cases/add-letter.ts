import { type Fact, factValue } from '../facts/fact.ts';
import type { Letter } from '../letter/letter.ts';
import { type Case, type CaseId, type CaseLetter, isKept, lettersOf, newCase, withLetter } from './case.ts';
import { changed, untouched, type When, written } from './changed.ts';
import { storableFacts, storableSource } from './cut-to-fit.ts';
import { MOST_TEXT } from './not-storable.ts';
import { plain, plainReference, sameAuthority, sameRequest, type Told } from './same-request.ts';

/** What became of the cases when a letter came in. */
export interface Added {
  readonly case: Case;
  /** `reread`: the letter was known, and more or other facts were read in it. */
  readonly change: 'opened' | 'joined' | 'reread' | 'unchanged';
}

/** The letter's case: the one that holds it already, the one whose request it answers, or a new one under `newId`. */
export function addLetter(
  cases: readonly Case[],
  letter: Letter,
  facts: readonly Fact[],
  newId: CaseId,
  when: When,
): Added {
  const key = keyOf(letter, facts);
  const source = storableSource(letter.source);
  const added: CaseLetter = {
    key,
    source,
    added: when.at,
    addedOn: when.day,
    read: changed(storableFacts(facts), when),
    corrections: {},
    gone: untouched(false),
  };
  const kept = cases.filter(isKept);
  const holder = kept.find((one) => lettersOf(one).some((other) => other.key === key));
  if (holder !== undefined) return rereadIn(holder, added);
  const own = kept.find((one) => isOf(one, letter, facts));
  if (own !== undefined) return { case: joined(own, added), change: 'joined' };
  return { case: newCase(newId, when.day, [added]), change: 'opened' };
}

/** The same letter twice changes nothing; a reader that has learnt more since changes what was read. */
function rereadIn(holder: Case, { key, read }: CaseLetter): Added {
  const before = holder.letters.find((letter) => letter.key === key);
  if (before === undefined || written(before.read.value) === written(read.value)) {
    return { case: holder, change: 'unchanged' };
  }
  return { case: withLetter(holder, key, (letter) => ({ ...letter, read })), change: 'reread' };
}

/** A letter that was split off and is added by hand again comes back to where it belongs. */
function joined(one: Case, added: CaseLetter): Case {
  if (!one.letters.some(({ key }) => key === added.key)) return { ...one, letters: [...one.letters, added] };
  return withLetter(one, added.key, () => ({ ...added, gone: { value: false, at: added.added } }));
}

function isOf(one: Case, letter: Letter, facts: readonly Fact[]): boolean {
  const told = { source: letter.source, facts };
  const letters = lettersOf(one);
  return (
    letters.some((other) => sameRequest(other, told)) || letters.some((other) => namesReference(letter, told, other))
  );
}

/** A review, or the Commissioner's notice, has a reference of its own and names the request's in its text. */
function namesReference({ text }: Letter, told: Told, other: Told): boolean {
  const reference = plainReference(other);
  // A short one ("12/3") would be found in many a text.
  if (reference.length < 5 || !/\d{3}/.test(reference) || !sameAuthority(told, other)) return false;
  const later = ['review-outcome', 'decision-notice'].includes(factValue(told.facts, 'letter-kind') ?? '');
  return later && standsIn(plain(text), reference);
}

/** Not as the beginning or end of a longer number. */
function standsIn(text: string, reference: string): boolean {
  const at = text.indexOf(reference);
  return (
    at >= 0 &&
    !/^\d/.test(text.slice(at + reference.length)) &&
    !/\d\d$/.test(text.slice(0, at) + reference.slice(0, 1))
  );
}

/** So much of a fact goes into the key that all five together are no longer than a record's text. */
const MOST_OF_PART = MOST_TEXT / 5 - 1;

/**
 * What makes a letter that letter: the message's own id where the site gives one, else its facts,
 * so that the same letter as a mail and as a file is one. Where the facts say too little, its length joins them.
 */
export function keyOf({ source, text }: Letter, facts: readonly Fact[]): string {
  if (source.messageId !== null) return `${source.reader}:${source.messageId}`.slice(0, MOST_TEXT);
  const reference = factValue(facts, 'reference');
  const date = factValue(facts, 'letter-date');
  const telling = reference !== null && date !== null ? '' : String(text.length);
  return [factValue(facts, 'letter-kind'), factValue(facts, 'authority'), reference, date, telling]
    .map((part) => (part ?? '').toLowerCase().slice(0, MOST_OF_PART))
    .join('|');
}
