import { describe, expect, test } from 'vitest';
import { answerFacts, caseOf, day, fact, letterIn } from '../testing/builders.ts';
import { type Case, type CaseId, isKept } from './case.ts';
import { closeCase } from './close-case.ts';
import { deleteCase, restoreCase } from './delete-case.ts';
import { chooseForSync, fitForSync, SYNC_LIMITS } from './fit-for-sync.ts';
import { caseKey, keepCases } from './keep-cases.ts';
import { fromStored } from './stored-case.ts';
import { syncCases } from './sync-cases.ts';
import { writeNote } from './write-note.ts';

const WHEN = { day: day('2025-12-01'), at: 1_764_579_600_000 };
const named = (id: string, changes: Partial<Case> = {}) => caseOf(answerFacts(), { id: id as CaseId, ...changes });
/** A case with so many letters, each with a quote as long as a paragraph. */
function large(id: string, letters: number, quote = 900): Case {
  const long = {
    ...fact('letter-date', day('2025-09-30')),
    quote: { in: 'letter', text: 'é'.repeat(quote), start: 0 },
  };
  const [first, ...rest] = Array.from({ length: letters }, (_, index) =>
    letterIn([...answerFacts().slice(0, 4), long as ReturnType<typeof fact>], { key: `${index}`, added: index }),
  );
  return named(id, { letters: first === undefined ? [letterIn([])] : [first, ...rest] });
}
const size = (record: unknown) => new TextEncoder().encode(`case:x${JSON.stringify(record)}`).length;

function storage() {
  const records = new Map<string, string>();
  return {
    records,
    get: async (keys: readonly string[] | null) =>
      Object.fromEntries(
        (keys ?? [...records.keys()]).flatMap((key) =>
          records.has(key) ? [[key, JSON.parse(records.get(key) ?? '')]] : [],
        ),
      ),
    set: async (fresh: Record<string, unknown>) => {
      for (const [key, record] of Object.entries(fresh)) records.set(key, JSON.stringify(record));
    },
    remove: async (keys: readonly string[]) => {
      for (const key of keys) records.delete(key);
    },
    alone: <Result>(work: () => Promise<Result>) => work(),
  };
}
const device = (clock = WHEN) =>
  keepCases(
    storage(),
    () => clock,
    async () => undefined,
  );

describe('one case as an item of the browser’s sync', () => {
  test('goes whole where it fits', () => expect(fromStored(fitForSync(named('a'), 'case:a'))).toEqual(named('a')));

  test('has its quotes cut until it fits, and keeps its facts', () => {
    const fitted = fitForSync(large('x', 6), 'case:x');
    expect(size(fitted)).toBeLessThanOrEqual(SYNC_LIMITS.itemBytes);
    const values = (one: Case | null) => one?.letters.map(({ read }) => read.value.map(({ value }) => value));
    expect(values(fromStored(fitted))).toEqual(values(large('x', 6)));
  });

  test('cut once, it is cut the same again', () => {
    const once = fitForSync(large('x', 6), 'case:x');
    expect(fitForSync(fromStored(once) ?? named('none'), 'case:x')).toEqual(once);
  });

  test('is none where it does not fit without any quotes', () => {
    expect(fitForSync(large('x', 40), 'case:x')).toBeNull();
  });

  test('holds nothing of a deleted case but that it is gone', () => {
    const record = JSON.stringify(fitForSync(deleteCase(named('a'), WHEN), 'case:a'));
    expect(record).toContain('deleted');
    expect(record).not.toContain('Harrowdale');
  });
});

describe('what goes into it', () => {
  const many = Array.from({ length: 60 }, (_, index) => large(`case-${index}`, 4));

  test('is no more than it takes', () => {
    const { records, left } = chooseForSync(many, ({ id }) => caseKey(id));
    const bytes = [...records].reduce(
      (sum, [key, record]) => sum + key.length + new TextEncoder().encode(JSON.stringify(record)).length,
      0,
    );
    expect(bytes).toBeLessThanOrEqual(SYNC_LIMITS.allBytes);
    expect(records.size + left.length).toBe(60);
    expect(left.length).toBeGreaterThan(0);
  });

  test.each([
    ['a case changed last before the others', writeNote(many[59] ?? named('x'), 'x', WHEN), true],
    ['a closed case after the open ones', closeCase(many[0] ?? named('x'), { ...WHEN, at: WHEN.at + 9 }), false],
    ['that a case is gone before all', deleteCase(many[59] ?? named('x'), WHEN), true],
  ])('%s', (_what, one, goes) => {
    const all = [...many.filter(({ id }) => id !== one.id), one];
    const { records } = chooseForSync(all, ({ id }) => caseKey(id));
    expect(records.has(caseKey(one.id))).toBe(goes);
  });
});

describe('two devices', () => {
  test('have the same after each has gone over the sync', async () => {
    const [sync, desk, lap] = [storage(), device(), device()];
    await desk.takeIn([named('a')]);
    await lap.takeIn([named('b')]);
    for (const one of [desk, lap, desk]) await syncCases(one, sync);
    await desk.change('a' as CaseId, (one, when) => writeNote(one, 'From the desk.', when));
    await lap.change('a' as CaseId, closeCase);
    for (const one of [desk, lap, desk]) await syncCases(one, sync);
    for (const one of [desk, lap]) {
      expect(await one.one('a' as CaseId)).toMatchObject({
        note: { value: 'From the desk.' },
        closed: { value: true },
      });
      expect(await one.one('b' as CaseId)).not.toBeNull();
    }
  });

  test('one deletes, the other does not bring it back', async () => {
    const [sync, desk, lap] = [storage(), device(), device()];
    await desk.takeIn([named('a')]);
    for (const one of [desk, lap]) await syncCases(one, sync);
    await desk.change('a' as CaseId, deleteCase);
    for (const one of [lap, desk, lap]) await syncCases(one, sync);
    expect((await lap.load()).cases).toEqual([]);
    // Undone there, it has all its letters still.
    const [removed] = (await lap.load()).removed;
    expect(removed?.letters.map(({ key }) => key)).toEqual(['one']);
  });

  test('an older record that comes late takes nothing away', async () => {
    const [sync, desk, lap] = [storage(), device(), device()];
    await desk.takeIn([named('a')]);
    await syncCases(desk, sync);
    const old = new Map(sync.records);
    await desk.change('a' as CaseId, closeCase);
    await syncCases(desk, sync);
    for (const [key, record] of old) sync.records.set(key, record);
    for (const one of [lap, desk, lap]) await syncCases(one, sync);
    expect((await lap.one('a' as CaseId))?.closed.value).toBe(true);
  });

  test('write nothing when nothing is new', async () => {
    const [sync, desk, lap] = [storage(), device(), device()];
    await desk.takeIn([large('a', 6), named('b')]);
    for (const one of [desk, lap, desk]) await syncCases(one, sync);
    const before = new Map(sync.records);
    const refuse = async () => expect.unreachable();
    for (const one of [lap, desk]) await syncCases(one, { ...sync, set: refuse, remove: refuse });
    expect(sync.records).toEqual(before);
  });
});

describe('that a case is gone, long enough ago for every device to know', () => {
  const YEARS = 500 * 24 * 60 * 60 * 1000;
  const clock = { ...WHEN };
  const gone = deleteCase(named('a'), WHEN);
  const longAfter = async (...here: Case[]) => {
    const [sync, desk] = [storage(), device(clock)];
    clock.at = WHEN.at;
    await desk.takeIn(here);
    await sync.set({ 'case:a': fitForSync(gone, 'case:a') });
    clock.at = WHEN.at + YEARS;
    await syncCases(desk, sync);
    return { sync, desk };
  };

  test.each([
    ['that has forgotten it', []],
    ['that still knows it', [gone]],
    ['that was away and holds the case still', [named('a')]],
  ])('leaves the sync, and stays gone on a device %s', async (_which, here) => {
    const { sync, desk } = await longAfter(...here);
    expect([...sync.records.keys()]).toEqual([]);
    await desk.sweep();
    await syncCases(desk, sync);
    expect([...sync.records.keys()]).toEqual([]);
    expect(await desk.load()).toMatchObject({ cases: [], removed: [] });
  });

  test('takes no place there from a case that stands', async () => {
    const { sync } = await longAfter(gone, named('b'));
    expect([...sync.records.keys()]).toEqual(['case:b']);
  });

  test('gives way to a case that was brought back since', async () => {
    const { desk } = await longAfter(restoreCase(gone, { ...WHEN, at: WHEN.at + 1 }));
    expect((await desk.load()).cases.map(({ id }) => id)).toEqual(['a']);
  });

  test('stays in the sync until then', async () => {
    const [sync, desk] = [storage(), device()];
    await sync.set({ 'case:a': fitForSync(gone, 'case:a') });
    await syncCases(desk, sync);
    expect([...sync.records.keys()]).toEqual(['case:a']);
  });
});

test('a record of a later version there is neither read nor written over', async () => {
  const [sync, desk] = [storage(), device()];
  await sync.set({ 'case:a': { version: 99, id: 'a' } });
  await desk.takeIn([named('a')]);
  await syncCases(desk, sync);
  expect(JSON.parse(sync.records.get('case:a') ?? '')).toEqual({ version: 99, id: 'a' });
  expect((await desk.load()).cases.every(isKept)).toBe(true);
});

test('says how many cases there was no room for, and keeps them here', async () => {
  const [sync, desk] = [storage(), device()];
  await desk.takeIn(Array.from({ length: 60 }, (_, index) => large(`case-${index}`, 4)));
  const { synced, left } = await syncCases(desk, sync);
  expect(synced + left).toBe(60);
  expect(left).toBeGreaterThan(0);
  expect((await desk.load()).cases).toHaveLength(60);
});
