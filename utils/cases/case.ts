import type { CalendarDate } from '../dates/calendar-date.ts';
import { type Fact, factValue } from '../facts/fact.ts';
import type { LetterSource } from '../letter/letter.ts';
import { type Changed, later, type Moment, untouched } from './changed.ts';
import { applyCorrections, type Corrections } from './corrections.ts';
import type { HandStep } from './hand-step.ts';
import type { ReminderAnswer } from './reminder-answer.ts';
import type { ReminderSettings } from './reminder-settings.ts';

export type CaseId = string & { readonly __brand: 'CaseId' };

/** One letter as a case keeps it: where it was found and its facts with their quotes, never its whole text. */
export interface CaseLetter {
  /** The same for the same letter however often it is read. */
  readonly key: string;
  readonly source: LetterSource;
  readonly added: Moment;
  /** The day on which the person added it. */
  readonly addedOn: CalendarDate;
  /** As last read out of the letter, without the person's corrections. */
  readonly read: Changed<readonly Fact[]>;
  readonly corrections: Corrections;
  /** Split off into a case of its own. */
  readonly gone: Changed<boolean>;
}

/** A letter with its facts as they hold: as read, with the person's corrections on top. */
export interface LetterInCase extends CaseLetter {
  readonly facts: readonly Fact[];
}

/** Why a case is no longer shown. It is kept for undoing, and so that no other device brings it back. */
export type Removal = { readonly why: 'deleted' } | { readonly why: 'merged'; readonly into: CaseId };

/** The life of one request: its letters, and what the person told about it. */
export interface Case {
  readonly id: CaseId;
  readonly openedOn: CalendarDate;
  /** At least one, those split off included, in the order in which they were added. See `lettersOf`. */
  readonly letters: readonly [CaseLetter, ...CaseLetter[]];
  /** Steps entered by hand, removed ones included. See `stepsOf`. */
  readonly steps: readonly HandStep[];
  readonly note: Changed<string>;
  readonly closed: Changed<boolean>;
  readonly removed: Changed<Removal | null>;
  /** How this case's reminders are wanted; null for as everywhere else. */
  readonly reminders: Changed<ReminderSettings | null>;
  /** What the person did about reminders, by the topic of the reminder. */
  readonly answers: Readonly<Record<string, Changed<ReminderAnswer | null>>>;
  /** Reminders that were shown on any device, by their names within the case. */
  readonly shown: Readonly<Record<string, Moment>>;
}

/** A case that holds its letters and nothing else yet. */
export function newCase(id: CaseId, openedOn: CalendarDate, letters: Case['letters']): Case {
  return {
    id,
    openedOn,
    letters,
    steps: [],
    note: untouched(''),
    closed: untouched(false),
    removed: untouched(null),
    reminders: untouched(null),
    answers: {},
    shown: {},
  };
}

/** Whether a case stands among the others: neither deleted nor merged into another. */
export function isKept({ removed }: Case): boolean {
  return removed.value === null;
}

/**
 * The letters of a case with their facts, in the order in which they were added. Never empty: where two devices have
 * split off one letter each so that none is left, the one split off last stays.
 */
export function lettersOf({ letters }: Case): [LetterInCase, ...LetterInCase[]] {
  const [first, ...rest] = letters.filter(({ gone }) => !gone.value).map(withFacts);
  if (first !== undefined) return [first, ...rest];
  return [withFacts(letters.reduce((one, other) => (later(one.gone, other.gone) === one.gone ? one : other)))];
}

function withFacts(letter: CaseLetter): LetterInCase {
  return { ...letter, facts: applyCorrections(letter.read.value, letter.corrections) };
}

/** The letter that decides what runs now: the latest dated; of two on one day, the one added later. */
export function latestLetter(one: Case): LetterInCase {
  return lettersOf(one).reduce((latest, letter) => (dateOf(letter) >= dateOf(latest) ? letter : latest));
}

/** Undated letters count as the oldest, so that they never hide a dated one. */
function dateOf({ facts }: LetterInCase): string {
  return factValue(facts, 'letter-date') ?? '';
}

/** A letter of a case by its key; null where the case does not hold it. */
export function letterOf(one: Case, key: string): LetterInCase | null {
  return lettersOf(one).find((letter) => letter.key === key) ?? null;
}

/** The case with one of its letters, split off or not, changed. */
export function withLetter(one: Case, key: string, change: (letter: CaseLetter) => CaseLetter): Case {
  const [first, ...rest] = one.letters;
  const changedIf = (letter: CaseLetter) => (letter.key === key ? change(letter) : letter);
  return { ...one, letters: [changedIf(first), ...rest.map(changedIf)] };
}
