import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Case, CaseId } from '../cases/case.ts';
import { CaseMissing } from '../cases/case-missing.ts';
import { closeCase } from '../cases/close-case.ts';
import { deleteCase } from '../cases/delete-case.ts';
import { NotRestorable } from '../cases/not-restorable.ts';
import { answerFacts, caseOf, letterIn } from '../testing/builders.ts';
import { changeCase, keeper, loadCases, mergeStoredCases, splitStoredCase, undoMerge } from './case-store.ts';

const named = (id: string): Case => caseOf([], { id: id as CaseId, letters: [letterIn(answerFacts(), { key: id })] });
const [ONE, OTHER] = [named('a'), named('b')];
const TWO = [letterIn(answerFacts(), { key: 'b' }), letterIn(answerFacts(), { key: 'c', added: 1 })] as const;
const NOBODY = 'nobody' as CaseId;
const lettersHere = async () =>
  (await loadCases()).cases.map(({ id, letters }) => [
    id,
    ...letters.filter(({ gone }) => !gone.value).map(({ key }) => key),
  ]);

beforeEach(async () => {
  fakeBrowser.reset();
  await keeper.takeIn([ONE, OTHER]);
});

describe('two cases made one', () => {
  test('and two again: each letter stands once, and leads to its own case', async () => {
    await mergeStoredCases(ONE.id, OTHER.id);
    expect(await lettersHere()).toEqual([['a', 'a', 'b']]);
    await undoMerge(OTHER.id);
    expect(await lettersHere()).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ]);
    expect((await keeper.holding('b'))?.id).toBe('b');
  });

  test('not with a case that is gone or was removed: nothing goes where nobody sees it', async () => {
    await changeCase(OTHER.id, deleteCase);
    const before = await fakeBrowser.storage.local.get(null);
    for (const [one, two] of [
      [ONE.id, NOBODY],
      [NOBODY, ONE.id],
      [ONE.id, OTHER.id],
      [OTHER.id, ONE.id],
    ] as const) {
      await expect(mergeStoredCases(one, two)).rejects.toThrow(CaseMissing);
    }
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });

  test('a case with itself stays as it is', async () => {
    await mergeStoredCases(ONE.id, ONE.id);
    expect(await lettersHere()).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ]);
  });

  test('a case that was not merged is not taken out of anything, and nothing is written', async () => {
    const before = await fakeBrowser.storage.local.get(null);
    await expect(undoMerge(OTHER.id)).rejects.toThrow(NotRestorable);
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });
});

describe('a case that is not there says so, whatever was to be done with it', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['changed', () => changeCase(NOBODY, closeCase)],
    ['changed, where it is damaged', () => changeCase('damaged' as CaseId, closeCase)],
    ['split', () => splitStoredCase(NOBODY, 'a')],
    ['split, where its letter is gone', () => splitStoredCase(ONE.id, 'gone')],
    ['taken out of another', () => undoMerge(NOBODY)],
    ['split, where it was merged into another', () => splitStoredCase('was-merged' as CaseId, 'b')],
  ])('%s', async (_what, work) => {
    await keeper.takeIn([
      { ...named('was-merged'), letters: TWO, removed: { value: { why: 'merged', into: ONE.id }, at: 1 } },
    ]);
    await fakeBrowser.storage.local.set({ 'case:damaged': {} });
    await expect(work()).rejects.toThrow(CaseMissing);
  });
});

test('a change gives the case after it', async () => {
  expect((await changeCase(ONE.id, closeCase)).closed.value).toBe(true);
});
