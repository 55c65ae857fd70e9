import type { Case, CaseLetter } from './case.ts';
import { later, laterOfEach, type Moment } from './changed.ts';
import { combineCorrections } from './corrections.ts';
import type { HandStep } from './hand-step.ts';
import { NO_LETTER } from './shrink-case.ts';

/**
 * Two versions of one case (two pages, two devices, an import) as one: everything that either holds, of each field
 * the later state. The same whichever comes first and however often; nothing that either knew is lost.
 */
export function combineVersions(one: Case, other: Case): Case {
  return {
    id: one.id,
    openedOn: one.openedOn < other.openedOn ? one.openedOn : other.openedOn,
    letters: combineLetters(one.letters, other.letters),
    steps: combineSteps(one.steps, other.steps),
    note: later(one.note, other.note),
    closed: later(one.closed, other.closed),
    removed: later(one.removed, other.removed),
    reminders: later(one.reminders, other.reminders),
    answers: laterOfEach(one.answers, other.answers),
    shown: combineShown(one.shown, other.shown),
  };
}

function combineLetters(one: Case['letters'], other: Case['letters']): Case['letters'] {
  const found = new Map<string, CaseLetter>(one.map((letter) => [letter.key, letter]));
  for (const letter of other) {
    const mine = found.get(letter.key);
    found.set(letter.key, mine === undefined ? letter : combineLetter(mine, letter));
  }
  // One device may have emptied the case that another still holds.
  if (found.size > 1) found.delete(NO_LETTER);
  const inOrder = [...found.values()].sort((a, b) => a.added - b.added || (a.key < b.key ? -1 : 1));
  const [first, ...rest] = inOrder;
  // Both held at least one.
  return first === undefined ? one : [first, ...rest];
}

function combineLetter(one: CaseLetter, other: CaseLetter): CaseLetter {
  const [first, second] =
    one.added < other.added || (one.added === other.added && one.addedOn <= other.addedOn)
      ? [one, other]
      : [other, one];
  return {
    ...first,
    read: fullerReading(first.read, second.read),
    corrections: combineCorrections(first.corrections, second.corrections),
    gone: later(first.gone, second.gone),
  };
}

/** Of one and the same reading the copy with more words: sync trims quotes to fit. */
function fullerReading(one: CaseLetter['read'], other: CaseLetter['read']): CaseLetter['read'] {
  if (one.at !== other.at) return later(one, other);
  const [mine, theirs] = [quotedLength(one), quotedLength(other)];
  return mine === theirs ? later(one, other) : mine > theirs ? one : other;
}

function quotedLength({ value }: CaseLetter['read']): number {
  return value.reduce((sum, { quote }) => sum + quote.text.length, 0);
}

function combineSteps(one: readonly HandStep[], other: readonly HandStep[]): HandStep[] {
  const found = new Map(one.map((step) => [step.id, step]));
  for (const step of other) {
    const mine = found.get(step.id);
    if (mine === undefined) found.set(step.id, step);
    else {
      const enteredOn = mine.enteredOn < step.enteredOn ? mine.enteredOn : step.enteredOn;
      found.set(step.id, { id: step.id, enteredOn, step: later(mine.step, step.step) });
    }
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function combineShown(one: Case['shown'], other: Case['shown']): Record<string, Moment> {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  const first = (name: string) =>
    Math.min(one[name] ?? Number.POSITIVE_INFINITY, other[name] ?? Number.POSITIVE_INFINITY);
  return Object.fromEntries(names.map((name) => [name, first(name)]));
}
