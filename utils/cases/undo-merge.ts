import { stepsOf } from './add-step.ts';
import { wayOf } from './carry-merged.ts';
import type { Case, CaseId, CaseLetter } from './case.ts';
import { changed, later, type Moment, type When, written } from './changed.ts';
import { combineCorrections } from './corrections.ts';
import { canBeRestored, restored } from './delete-case.ts';
import { isShrunk, NO_LETTER } from './shrink-case.ts';

/**
 * Takes a case that was merged into another out of it again, with its letters, steps and what was corrected in them
 * since; gives the cases that this changes. Afterwards no letter stands in two cases that are kept, so that no reminder
 * comes twice. The other's note stays as it is: it may have been written on.
 * Null where it cannot be: not merged, too long ago, or one of the two would be left without a letter.
 */
export function undoMerge(id: CaseId, cases: readonly Case[], when: Pick<When, 'at'>): readonly Case[] | null {
  const one = cases.find((other) => other.id === id);
  if (one === undefined || !wasMerged(one) || !canBeRestored(one, when.at)) return null;
  const byId = new Map(cases.map((other) => [other.id, other]));
  const way = wayOf(one, byId).filter((other) => other !== one);
  const back = one.letters.filter((letter) => !gone(letter) && !standsElsewhere(letter, one, way, cases));
  const rests = way.map((other) => withoutWhatCame(other, one, back, when));
  if (back.length === 0 || rests.some((other) => !wasMerged(other) && !isShrunk(other) && other.letters.every(gone))) {
    return null;
  }
  const changes = rests.filter((other, place) => written(other) !== written(way[place]));
  return [broughtBack(one, back, way, when), ...changes];
}

/** Whether a page may offer to take a merged case out again. */
export function canUndoMerge(id: CaseId, cases: readonly Case[], now: Moment): boolean {
  return undoMerge(id, cases, { at: now }) !== null;
}

function wasMerged({ removed }: Case): boolean {
  return removed.value?.why === 'merged';
}

/**
 * Whether a letter has a place of its own in another case: split off since, or added there before the two were made
 * one. A deleted case counts, since it may be brought back.
 */
function standsElsewhere(letter: CaseLetter, one: Case, way: readonly Case[], cases: readonly Case[]): boolean {
  return cases.some(
    (other) =>
      other !== one &&
      !wasMerged(other) &&
      other.letters.some(
        (held) => held.key === letter.key && !gone(held) && !(way.includes(other) && cameWith(held, letter)),
      ),
  );
}

/** A letter keeps the moment at which it was first added wherever it goes; the same one added twice has two. */
function cameWith(held: CaseLetter, letter: CaseLetter): boolean {
  return held.key === letter.key && held.added === letter.added;
}

function gone(letter: CaseLetter): boolean {
  return letter.gone.value || letter.key === NO_LETTER;
}

function withoutWhatCame(other: Case, one: Case, back: readonly CaseLetter[], when: Pick<When, 'at'>): Case {
  const goes = (letter: CaseLetter) => !letter.gone.value && back.some((mine) => cameWith(letter, mine));
  const leave = (letter: CaseLetter) => (goes(letter) ? { ...letter, gone: changed(true, when) } : letter);
  const [first, ...rest] = other.letters;
  const steps = new Set(stepsOf(one).map(({ id }) => id));
  const answers = Object.entries(other.answers).map(([topic, answer]) => {
    const same = answer.value !== null && written(answer) === written(one.answers[topic]);
    return [topic, same ? changed(null, when) : answer] as const;
  });
  return {
    ...other,
    letters: [leave(first), ...rest.map(leave)],
    steps: other.steps.map((step) => (steps.has(step.id) ? { ...step, step: changed(null, when) } : step)),
    answers: Object.fromEntries(answers),
  };
}

function broughtBack(one: Case, back: readonly CaseLetter[], way: readonly Case[], when: Pick<When, 'at'>): Case {
  const asItIsNow = (letter: CaseLetter): CaseLetter => {
    if (!back.includes(letter)) return gone(letter) ? letter : { ...letter, gone: changed(true, when) };
    let { read, corrections } = letter;
    for (const held of way.flatMap(({ letters }) => letters).filter((other) => cameWith(other, letter))) {
      read = later(read, held.read);
      corrections = combineCorrections(corrections, held.corrections);
    }
    return { ...letter, read, corrections };
  };
  const [first, ...rest] = one.letters;
  const steps = one.steps.map(({ step, ...kept }) => {
    const since = way.flatMap((other) => other.steps).filter(({ id }) => id === kept.id);
    return { ...kept, step: since.reduce((last, other) => later(last, other.step), step) };
  });
  // What was shown while they were one is not shown again.
  const shown = Object.fromEntries([...way, one].flatMap((other) => Object.entries(other.shown)));
  return { ...restored(one, when), letters: [asItIsNow(first), ...rest.map(asItIsNow)], steps, shown };
}
