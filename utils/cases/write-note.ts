import type { Case } from './case.ts';
import { changed, type When } from './changed.ts';

/** The case with the person's own words about it; '' for none. */
export function writeNote(one: Case, note: string, when: When): Case {
  return { ...one, note: changed(note, when) };
}
