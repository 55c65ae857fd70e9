import { type Added, addLetter } from './cases/add-letter.ts';
import type { Case, CaseId } from './cases/case.ts';
import type { When } from './cases/changed.ts';
import { chooseLetter, type ReadLetter } from './choose-letter.ts';
import { countDeadlines } from './deadlines/count-deadlines.ts';
import type { Deadline } from './deadlines/deadline.ts';
import { readFacts } from './facts/read-facts.ts';
import type { Letter } from './letter/letter.ts';
import { planReminders } from './reminders/plan-reminders.ts';
import type { Reminder } from './reminders/reminder.ts';
import type { ReminderSettings } from './reminders/settings.ts';

/** A letter as a person sees it: the facts in it and the days that follow from them. */
export interface LetterInView extends ReadLetter {
  readonly deadlines: readonly Deadline[];
}

/** letter -> facts -> deadlines: the letter that a page is about. Null where no authority's letter stands on it. */
export function showLetter(letters: readonly Letter[], address: string | null): LetterInView | null {
  const read = letters.map((letter) => ({ letter, facts: readFacts(letter) }));
  const chosen = chooseLetter(read, address);
  return chosen === null ? null : { ...chosen, deadlines: countDeadlines(chosen.facts) };
}

/** letter -> case -> reminders: what is to be stored and planned when the person wants to be reminded of it. */
export function trackLetter(
  { letter, facts }: ReadLetter,
  cases: readonly Case[],
  newId: CaseId,
  when: When,
  settings: ReminderSettings,
): Added & { readonly reminders: readonly Reminder[] } {
  const added = addLetter(cases, letter, facts, newId, when);
  return { ...added, reminders: planReminders([added.case], settings, when.day) };
}
