import type { CalendarDate } from '../dates/calendar-date.ts';
import { type Fact, factValue } from '../facts/fact.ts';
import type { Letter } from '../letter/letter.ts';
import type { Case, CaseId, CaseLetter } from './case.ts';
import { sameRequest } from './same-request.ts';

/** What became of the cases when a letter came in. */
export interface Added {
  readonly case: Case;
  readonly change: 'opened' | 'joined' | 'unchanged';
}

/** The letter's case: the one that holds it already, the one whose request it answers, or a new one under `newId`. */
export function addLetter(
  cases: readonly Case[],
  letter: Letter,
  facts: readonly Fact[],
  today: CalendarDate,
  newId: CaseId,
): Added {
  const added: CaseLetter = { key: keyOf(letter, facts), source: letter.source, facts };
  const holder = cases.find((one) => one.letters.some(({ key }) => key === added.key));
  if (holder !== undefined) return { case: holder, change: 'unchanged' };
  const own = cases.find((one) => one.letters.some((other) => sameRequest(other, added)));
  if (own !== undefined) return { case: { ...own, letters: [...own.letters, added] }, change: 'joined' };
  return { case: { id: newId, openedOn: today, letters: [added] }, change: 'opened' };
}

/**
 * What makes a letter that letter: the message's own id where the site gives one, else its facts,
 * so that the same letter as a mail and as a file is one. Where the facts say too little, its length joins them.
 */
function keyOf({ source, text }: Letter, facts: readonly Fact[]): string {
  if (source.messageId !== null) return `${source.reader}:${source.messageId}`;
  const reference = factValue(facts, 'reference');
  const date = factValue(facts, 'letter-date');
  const telling = reference !== null && date !== null ? '' : String(text.length);
  return [factValue(facts, 'letter-kind'), factValue(facts, 'authority'), reference, date, telling]
    .join('|')
    .toLowerCase();
}
