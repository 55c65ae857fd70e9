import { describe, expect, test } from 'vitest';
import { planReminders } from '../reminders/plan-reminders.ts';
import { USUAL_SETTINGS } from '../reminders/settings.ts';
import { answerFacts, caseOf, day, fact, letterIn } from '../testing/builders.ts';
import { addStep, stepsOf } from './add-step.ts';
import { carryMerged } from './carry-merged.ts';
import { type Case, type CaseId, isKept, lettersOf } from './case.ts';
import { correctFact } from './correct-fact.ts';
import { canBeRestored, deleteCase, restoreCase } from './delete-case.ts';
import { markShown } from './mark-shown.ts';
import { mergeCases } from './merge-cases.ts';
import { NotRestorable } from './not-restorable.ts';
import { isShrunk, shrinkCase } from './shrink-case.ts';
import { dismissReminder } from './snooze-reminder.ts';
import { splitCase } from './split-case.ts';
import { canUndoMerge, undoMerge } from './undo-merge.ts';
import { writeNote } from './write-note.ts';

const START = 1_764_579_600_000;
const DAY = 24 * 60 * 60 * 1000;
const at = (moment: number) => ({ day: day('2025-10-02'), at: START + moment });
/** A case of one letter, which has the case's name for its key. */
const named = (id: string, added = 0): Case =>
  caseOf([], {
    id: id as CaseId,
    letters: [letterIn(answerFacts(fact('reference', id)), { key: id, added })],
  });
const ask = { kind: 'review-asked', on: day('2025-10-20') } as const;
const ABOUT = { deadline: 'review-request', by: day('2025-11-25') } as const;
const B = 'b' as CaseId;

function merged(one: Case, other: Case): Case[] {
  const { kept, merged: gone } = mergeCases(one, other, at(10));
  return [kept, gone];
}
function undone(id: CaseId, cases: readonly Case[], moment = 20): Map<string, Case> {
  const changes = undoMerge(id, cases, at(moment));
  if (changes === null) throw new Error('not undone');
  return new Map([...cases, ...changes].map((one) => [one.id, one]));
}
const keys = (one: Case | undefined) => (one?.letters ?? []).filter(({ gone }) => !gone.value).map(({ key }) => key);
const standing = (cases: ReadonlyMap<string, Case>) => [...cases.values()].filter(isKept).flatMap(keys);
const reminders = (cases: Iterable<Case>) => planReminders([...cases], USUAL_SETTINGS, day('2025-10-02'));

describe('a merged case taken out again', () => {
  const after = undone(B, merged(named('a'), named('b')));

  test('has its letter, and the other has it no more', () => {
    expect([keys(after.get('a')), keys(after.get('b'))]).toEqual([['a'], ['b']]);
  });
  test('reminds of each letter as often as before, not twice', () => {
    const facts = answerFacts(fact('reference', 'b'), fact('letter-date', day('2025-09-29')));
    const later = caseOf([], { id: B, letters: [letterIn(facts, { key: 'b' })] });
    const ids = (cases: Iterable<Case>) => reminders(cases).map(({ id }) => id);
    const before = ids([named('a'), later]);
    expect(before).toHaveLength(6);
    expect(ids(undone(B, merged(named('a'), later)).values())).toEqual(before);
  });
  test('has nothing carried back to where it went', () => expect(carryMerged([...after.values()])).toEqual([]));
  test('can be merged again', () => {
    const [a = named('x'), b = named('x')] = [after.get('a'), after.get('b')];
    expect(keys(mergeCases(a, b, at(30)).kept)).toEqual(['a', 'b']);
  });

  test('has what was corrected in its letter since', () => {
    const [a = named('x'), b = named('x')] = merged(named('a'), named('b'));
    const corrected = correctFact(a, 'b', 'reference', ['R/1'], at(11));
    expect(undone(B, [corrected, b]).get('b')?.letters[0].corrections.reference?.value).toEqual(['R/1']);
  });
  test('has its steps, and the other, which would else wait for a review, has them no more', () => {
    const stepped = undone(B, merged(named('a'), addStep(named('b'), ask, 's', at(1))));
    expect([stepped.get('a'), stepped.get('b')].map((one) => one && stepsOf(one).length)).toEqual([0, 1]);
  });
  test('leaves the other what was entered there', () => {
    const own = addStep(named('a'), ask, 's', at(1));
    expect(stepsOf(undone(B, merged(own, named('b'))).get('a') ?? named('x'))).toHaveLength(1);
  });
  test('takes its dismissal along, which would else silence the other', () => {
    const quiet = undone(B, merged(named('a'), dismissReminder(named('b'), ABOUT, at(1))));
    expect(new Set(reminders(quiet.values()).map(({ caseId }) => caseId))).toEqual(new Set(['a']));
  });
  test('shows nothing again that was shown while they were one', () => {
    const [a = named('x'), b = named('x')] = merged(named('a'), named('b'));
    const shown = markShown(a, ['review-request/2025-11-25/2025-11-11'], START + 12);
    expect(Object.keys(undone(B, [shown, b]).get('b')?.shown ?? {})).toHaveLength(1);
  });
  test('leaves the other both notes', () => {
    const noted = undone(B, merged(writeNote(named('a'), 'A.', at(1)), writeNote(named('b'), 'B.', at(1))));
    expect(noted.get('a')?.note.value).toBe('A.\n\nB.');
  });

  test('from a case that was merged on itself', () => {
    const [a = named('x'), b = named('x')] = merged(named('a'), named('b'));
    const further = mergeCases(named('c'), a, at(11));
    const all = undone(B, [further.kept, further.merged, b]);
    expect(standing(all).sort()).toEqual(['a', 'b', 'c']);
    // And that one in its turn, without the letter that is back in its own case.
    expect(standing(undone('a' as CaseId, [...all.values()], 30)).sort()).toEqual(['a', 'b', 'c']);
  });
  test('from a case that was deleted since, which may be brought back too', () => {
    const [a = named('x'), b = named('x')] = merged(named('a'), named('b'));
    const all = undone(B, [deleteCase(a, at(11)), b]);
    expect(standing(all)).toEqual(['b']);
    expect(keys(restoreCase(all.get('a') ?? named('x'), at(30)))).toEqual(['a']);
  });
  test('from two that were merged into each other', () => {
    const ring = [mergeCases(named('a'), named('c'), at(11)).merged, mergeCases(named('c'), named('a'), at(11)).merged];
    const [, b = named('x')] = merged(named('a'), named('b'));
    expect(standing(undone(B, [...ring, b]))).toEqual(['b']);
  });
  test('without a letter that was split off since', () => {
    const two = { ...named('b'), letters: [...named('b').letters, ...named('late', 5).letters] } as Case;
    const [a = named('x'), b = named('x')] = merged(named('a'), two);
    const parts = splitCase(a, 'late', 'c' as CaseId, at(11));
    if (parts === null) throw new Error('not split');
    expect(standing(undone(B, [parts.rest, b, parts.split])).sort()).toEqual(['a', 'b', 'late']);
  });
});

describe('cannot be taken out', () => {
  const [a = named('x'), b = named('x')] = merged(named('a'), named('b'));
  const parts = splitCase(a, 'a', 'c' as CaseId, at(11));
  const same = named('b', 7);
  test.each<[string, CaseId, readonly Case[]]>([
    ['a case that is not here', 'z' as CaseId, [a, b]],
    ['one that stands', 'a' as CaseId, [a, b]],
    ['one that was deleted', B, [named('a'), deleteCase(named('b'), at(1))]],
    ['one that was emptied', B, [a, shrinkCase(b)]],
    ['one whose letter the other held on its own', B, merged({ ...same, id: 'a' as CaseId }, named('b'))],
    ['one without which the other would hold no letter', B, parts === null ? [] : [parts.rest, b, parts.split]],
  ])('%s', (_what, id, cases) => {
    expect(undoMerge(id, cases, at(20))).toBeNull();
    expect(canUndoMerge(id, cases, START + 20)).toBe(false);
  });
  test('one that was merged long ago', () => {
    expect(canUndoMerge(B, [a, b], START + 29 * DAY)).toBe(true);
    expect(canUndoMerge(B, [a, b], START + 31 * DAY)).toBe(false);
  });
});

describe('bringing back', () => {
  const gone = deleteCase(named('a'), at(0));
  const [, b = named('x')] = merged(named('a'), named('b'));

  test('is offered while it can be done', () => {
    expect([29, 31].map((days) => canBeRestored(gone, START + days * DAY))).toEqual([true, false]);
  });
  test.each([
    ['of a case that stands', named('a')],
    ['of one that was emptied', shrinkCase(gone)],
  ])('is not offered %s', (_what, one) => expect(canBeRestored(one, START + 1)).toBe(false));

  test('is refused for an emptied case: it would remind of nothing', () => {
    expect(isShrunk(shrinkCase(gone))).toBe(true);
    expect(() => restoreCase(shrinkCase(gone), at(1))).toThrow(NotRestorable);
  });
  test('is refused for a merged case, whose letters stand in another', () => {
    expect(() => restoreCase(b, at(20))).toThrow(NotRestorable);
  });
  test('gives a deleted case back as it was', () => {
    expect(lettersOf(restoreCase(gone, at(1)))).toEqual(lettersOf(named('a')));
  });
});
