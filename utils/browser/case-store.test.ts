import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Case, CaseId } from '../cases/case.ts';
import { NotRestorable } from '../cases/not-restorable.ts';
import { answerFacts, caseOf, letterIn } from '../testing/builders.ts';
import { keeper, loadCases, mergeStoredCases, undoMerge } from './case-store.ts';

const named = (id: string): Case => caseOf([], { id: id as CaseId, letters: [letterIn(answerFacts(), { key: id })] });
const [ONE, OTHER] = [named('a'), named('b')];
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

  test('a case that was not merged is not taken out of anything, and nothing is written', async () => {
    const before = await fakeBrowser.storage.local.get(null);
    await expect(undoMerge(OTHER.id)).rejects.toThrow(NotRestorable);
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });
});
