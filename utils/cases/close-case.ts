import type { Case } from './case.ts';
import { changed, type When } from './changed.ts';

/** A closed case stays in the list and reminds of nothing. */
export function closeCase(one: Case, when: When): Case {
  return { ...one, closed: changed(true, when) };
}

export function reopenCase(one: Case, when: When): Case {
  return { ...one, closed: changed(false, when) };
}
