import type { CalendarDate } from '../dates/calendar-date.ts';
import { type Fact, factValue } from '../facts/fact.ts';
import type { LetterSource } from '../letter/letter.ts';

export type CaseId = string & { readonly __brand: 'CaseId' };

/** One letter as a case keeps it: where it was found and its facts with their quotes, never its whole text. */
export interface CaseLetter {
  /** The same for the same letter however often it is read. */
  readonly key: string;
  readonly source: LetterSource;
  readonly facts: readonly Fact[];
}

/** The life of one request: the letters that the person wants to be reminded about. */
export interface Case {
  readonly id: CaseId;
  readonly openedOn: CalendarDate;
  /** At least one, in the order in which they were added. */
  readonly letters: readonly [CaseLetter, ...CaseLetter[]];
}

/** The letter that decides what runs now: the latest dated; of two on one day, the one added later. */
export function latestLetter({ letters }: Case): CaseLetter {
  return letters.reduce((latest, letter) => (dateOf(letter) >= dateOf(latest) ? letter : latest));
}

/** Undated letters count as the oldest, so that they never hide a dated one. */
function dateOf({ facts }: CaseLetter): string {
  return factValue(facts, 'letter-date') ?? '';
}
