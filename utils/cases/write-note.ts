import type { Case } from './case.ts';
import { changed, type When } from './changed.ts';
import { MOST_NOTE, NotStorable } from './not-storable.ts';

/**
 * The case with the person's own words about it; '' for none.
 * @throws NotStorable where they are longer than `MOST_NOTE`: never cut, since they are nowhere else
 */
export function writeNote(one: Case, note: string, when: When): Case {
  if (note.length > MOST_NOTE) throw new NotStorable('note-too-long');
  return { ...one, note: changed(note, when) };
}
