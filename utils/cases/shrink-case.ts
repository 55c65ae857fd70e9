import { type Case, newCase } from './case.ts';
import { untouched } from './changed.ts';

/** The key of the letter that stands for none: a case always holds one. */
export const NO_LETTER = '';

/** What is left of a case that was deleted for good: its name and that it is gone, none of what the letters said. */
export function shrinkCase({ id, openedOn, letters: [first], removed }: Case): Case {
  const letter = {
    key: NO_LETTER,
    source: { reader: '', address: null, messageId: null },
    added: 0,
    addedOn: first.addedOn,
    read: untouched([]),
    corrections: {},
    gone: untouched(false),
  };
  return { ...newCase(id, openedOn, [letter]), removed };
}

/** Whether nothing is left of a case but that it is gone. */
export function isShrunk({ letters }: Case): boolean {
  return letters.every(({ key }) => key === NO_LETTER);
}
