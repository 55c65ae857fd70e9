import type { FactFor, FactKind } from '../facts/fact.ts';
import { type Case, withLetter } from './case.ts';
import { changed, type When } from './changed.ts';

/**
 * The case with one kind of fact of a letter as the person says it is: its values, none where the letter does not say.
 * A letter that the case does not hold changes nothing.
 */
export function correctFact<Kind extends FactKind>(
  one: Case,
  key: string,
  kind: Kind,
  values: readonly FactFor<Kind>['value'][],
  when: When,
): Case {
  return set(one, key, kind, values, when);
}

/** The fact holds again as it was read. */
export function takeBackCorrection(one: Case, key: string, kind: FactKind, when: When): Case {
  return set(one, key, kind, null, when);
}

function set(one: Case, key: string, kind: FactKind, values: readonly unknown[] | null, when: When): Case {
  return withLetter(one, key, (letter) => ({
    ...letter,
    corrections: { ...letter.corrections, [kind]: changed(values, when) },
  }));
}
