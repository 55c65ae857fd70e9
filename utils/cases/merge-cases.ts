import type { Case, CaseLetter } from './case.ts';
import { changed, type When } from './changed.ts';
import { MOST_NOTE, NotStorable } from './not-storable.ts';

/**
 * Two cases that are one request after all: the first with all that both hold, the second as a mark that leads to it.
 * A letter that both hold stands once; the second's note follows the first's.
 * @throws NotStorable where the two notes together are longer than `MOST_NOTE`
 */
export function mergeCases(one: Case, other: Case, when: When): { readonly kept: Case; readonly merged: Case } {
  const held = new Map(one.letters.map((letter) => [letter.key, letter]));
  const back = (letter: CaseLetter) => ({ ...letter, gone: changed(false, when) });
  const coming = other.letters.filter(({ gone }) => !gone.value).map(({ key }) => key);
  const [first, ...rest] = one.letters;
  const returned = (letter: CaseLetter) => (letter.gone.value && coming.includes(letter.key) ? back(letter) : letter);
  const added = other.letters.filter(({ key, gone }) => !gone.value && !held.has(key)).map(back);
  const notes = [one.note.value, other.note.value].filter((note) => note !== '');
  const note = notes.join('\n\n');
  if (notes.length > 1 && note.length > MOST_NOTE) throw new NotStorable('notes-too-long');
  const kept: Case = {
    ...one,
    openedOn: one.openedOn < other.openedOn ? one.openedOn : other.openedOn,
    letters: [returned(first), ...rest.map(returned), ...added],
    steps: [...one.steps, ...other.steps.filter(({ id }) => !one.steps.some((step) => step.id === id))],
    note: notes.length < 2 && one.note.value !== '' ? one.note : changed(note, when),
    closed: one.closed.value && !other.closed.value ? changed(false, when) : one.closed,
    answers: { ...other.answers, ...one.answers },
    // What was shown for either is shown for both.
    shown: { ...other.shown, ...one.shown },
  };
  return { kept, merged: { ...other, removed: changed({ why: 'merged', into: one.id }, when) } };
}
