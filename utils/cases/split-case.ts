import { type Case, type CaseId, letterOf, lettersOf, newCase, withLetter } from './case.ts';
import { changed, untouched, type When } from './changed.ts';

/**
 * Gives one letter a case of its own, with its corrections. The person's note and steps stay where they are.
 * Null where the case does not hold the letter, or holds no other.
 */
export function splitCase(
  one: Case,
  key: string,
  newId: CaseId,
  when: When,
): { readonly rest: Case; readonly split: Case } | null {
  const letter = letterOf(one, key);
  if (letter === null || lettersOf(one).length < 2) return null;
  const { facts: _, ...kept } = letter;
  return {
    rest: withLetter(one, key, (other) => ({ ...other, gone: changed(true, when) })),
    split: newCase(newId, when.day, [{ ...kept, addedOn: when.day, gone: untouched(false) }]),
  };
}
