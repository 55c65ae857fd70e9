import { expect, test } from 'vitest';
import { answerFacts, caseOf, day, letterIn } from '../testing/builders.ts';
import { addStep } from './add-step.ts';
import { carryMerged } from './carry-merged.ts';
import type { Case, CaseId } from './case.ts';
import { deleteCase } from './delete-case.ts';
import { mergeCases } from './merge-cases.ts';

const WHEN = { day: day('2025-12-01'), at: 5 };
const named = (id: string): Case => caseOf([], { id: id as CaseId, letters: [letterIn(answerFacts(), { key: id })] });
const { kept, merged } = mergeCases(named('a'), named('b'), WHEN);
const late: Case = { ...merged, letters: [...merged.letters, letterIn(answerFacts(), { key: 'late', added: 9 })] };
const keys = (cases: readonly Case[]) => cases.map(({ id, letters }) => [id, ...letters.map(({ key }) => key)]);

test('a letter and a step that came to the merged case late go to the other', () => {
  const [one] = carryMerged([kept, addStep(late, { kind: 'review-asked', on: WHEN.day }, 's', WHEN)]);
  expect(keys(one === undefined ? [] : [one])).toEqual([['a', 'a', 'b', 'late']]);
  expect(one?.steps).toHaveLength(1);
});

test('they go on where that case went on', () => {
  const further = mergeCases(named('c'), kept, WHEN);
  expect(keys(carryMerged([further.kept, further.merged, late]))).toEqual([['c', 'c', 'a', 'b', 'late']]);
});

test.each([
  ['where nothing came late', [kept, merged]],
  ['where the other is not here', [late]],
  ['where the other was deleted', [deleteCase(kept, WHEN), late]],
  ['for a deleted case', [kept, deleteCase(named('b'), WHEN)]],
])('changes nothing %s', (_where, cases) => expect(carryMerged(cases)).toEqual([]));

test('where each was merged into the other, the first of them stays', () => {
  const ring = [mergeCases(named('b'), named('a'), WHEN).merged, mergeCases(named('a'), named('b'), WHEN).merged];
  const [back, ...more] = carryMerged(ring);
  expect(more).toEqual([]);
  expect(back).toMatchObject({ id: 'a', removed: { value: null } });
  // Gone over once more, it has what the other held.
  const again = carryMerged(ring.map((one) => (one.id === back?.id ? back : one)));
  expect(keys(again)).toEqual([['a', 'a', 'b']]);
});
