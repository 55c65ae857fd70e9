import { describe, expect, test } from 'vitest';
import { answerFacts, caseOf, day, fact, letterIn } from '../testing/builders.ts';
import { addStep } from './add-step.ts';
import type { Case, CaseId } from './case.ts';
import { closeCase } from './close-case.ts';
import { correctFact } from './correct-fact.ts';
import { deleteCase } from './delete-case.ts';
import { keepCases, type Shelf } from './keep-cases.ts';
import { MOST_TEXT, NotStorable } from './not-storable.ts';
import { setCaseReminders } from './set-case-reminders.ts';
import { toStored } from './stored-case.ts';
import { writeNote } from './write-note.ts';

const ONE = caseOf(answerFacts(fact('reference', 'A/1')));
const OTHER = caseOf(answerFacts(fact('reference', 'B/2')), {
  id: 'case-2' as CaseId,
  letters: [letterIn(answerFacts(fact('reference', 'B/2')), { key: 'b' })],
});
const DAY = 24 * 60 * 60 * 1000;
const START = 1_764_579_600_000;

/** Storage as a browser's, slow enough for two pages to come between each other; `keeper()` opens another page. */
function open(first: Record<string, unknown> = {}) {
  const records = new Map<string, string>(Object.entries(first).map(([key, record]) => [key, JSON.stringify(record)]));
  const clock = { at: START };
  const calls: string[] = [];
  let lock: Promise<unknown> = Promise.resolve();
  const shelf: Shelf = {
    async get(keys) {
      calls.push(keys === null ? 'all' : keys.join());
      await null;
      const wanted = keys ?? [...records.keys()];
      return Object.fromEntries(
        wanted.flatMap((key) => (records.has(key) ? [[key, JSON.parse(records.get(key) ?? '')]] : [])),
      );
    },
    async set(fresh) {
      calls.push('set');
      await null;
      for (const [key, record] of Object.entries(fresh)) records.set(key, JSON.stringify(record));
    },
    async remove(keys) {
      await null;
      for (const key of keys) records.delete(key);
    },
    alone(work) {
      const mine = lock.then(work);
      lock = mine.catch(() => undefined);
      return mine;
    },
  };
  const keeper = () =>
    keepCases(
      shelf,
      () => ({ day: day('2025-12-01'), at: clock.at }),
      async () => void calls.push('reminders first'),
    );
  return { records, calls, clock, keeper };
}
const opened = async () => {
  const all = open();
  await all.keeper().takeIn([ONE, OTHER]);
  return all;
};

describe('changes of two pages at once', () => {
  test('of different fields both stay', async () => {
    const { keeper } = await opened();
    await Promise.all([
      keeper().change(ONE.id, (one, when) => writeNote(one, 'Phoned.', when)),
      keeper().change(ONE.id, closeCase),
    ]);
    expect(await keeper().one(ONE.id)).toMatchObject({ note: { value: 'Phoned.' }, closed: { value: true } });
  });

  test('a hundred steps from ten pages are a hundred steps', async () => {
    const { keeper } = await opened();
    const pages = Array.from({ length: 10 }, keeper);
    const kinds = Array.from({ length: 100 }, (_, index) => index);
    await Promise.all(
      kinds.map((index) =>
        pages[index % 10]?.change(ONE.id, (one, when) =>
          addStep(
            one,
            { kind: 'reminded', on: day(`2025-${10 + (index % 3)}-${10 + Math.floor(index / 5)}`) },
            `s${index}`,
            when,
          ),
        ),
      ),
    );
    const one = await keeper().one(ONE.id);
    // Some fall on one day, which is one step.
    const days = new Set(kinds.map((index) => `${index % 3} ${Math.floor(index / 5)}`));
    expect(one?.steps).toHaveLength(days.size);
  });

  test('each comes after the one before, whatever the clock says', async () => {
    const { keeper, clock } = await opened();
    await keeper().change(ONE.id, (one, when) => writeNote(one, 'first', when));
    clock.at -= DAY;
    await keeper().change(ONE.id, (one, when) => writeNote(one, 'second', when));
    expect((await keeper().one(ONE.id))?.note).toEqual({ value: 'second', at: START + 1 });
  });
});

describe('a change', () => {
  test('of a case that is not there gives none and writes nothing', async () => {
    const { keeper, calls } = open();
    expect(await keeper().change('nobody' as CaseId, closeCase)).toBeNull();
    expect(calls).not.toContain('set');
  });

  test('that changes nothing writes nothing', async () => {
    const { keeper, calls } = await opened();
    calls.length = 0;
    await keeper().change(ONE.id, (one) => one);
    expect(calls).not.toContain('set');
  });

  test('of two cases, one of them missing, changes neither', async () => {
    const { keeper, records } = await opened();
    const before = new Map(records);
    await keeper().changeTogether([ONE.id, 'nobody' as CaseId], (cases, when) =>
      cases.map((one) => closeCase(one, when)),
    );
    expect(records).toEqual(before);
  });

  test('calls for the reminders before it writes', async () => {
    const { keeper, calls } = await opened();
    calls.length = 0;
    await keeper().change(ONE.id, closeCase);
    expect(calls.slice(-2)).toEqual(['reminders first', 'set']);
  });
});

describe('nothing is written that could not be read back', () => {
  const long = 'x'.repeat(MOST_TEXT + 1);
  const AT = { day: day('2025-12-01'), at: START };
  test.each<[string, (one: Case) => Case]>([
    ['a note longer than any', (one) => ({ ...one, note: { value: long, at: START } })],
    ['a corrected authority longer than any', (one) => correctFact(one, 'one', 'authority', [long], AT)],
    ['a corrected reference longer than any', (one) => correctFact(one, 'one', 'reference', [long], AT)],
    ['a day that there is not', (one) => correctFact(one, 'one', 'letter-date', ['2025-02-30' as never], AT)],
    ['a time of day that there is not', (one) => setCaseReminders(one, { ahead: [], time: 'noon' }, AT)],
    ['a moment of no clock', (one) => closeCase(one, { ...AT, at: 1e15 })],
  ])('%s is refused, and what was stored stays', async (_what, change) => {
    const { keeper, records } = await opened();
    const before = new Map(records);
    await expect(keeper().change(ONE.id, change)).rejects.toThrow(new NotStorable('not-a-record'));
    expect(records).toEqual(before);
    expect((await keeper().load()).damaged).toEqual([]);
  });

  test('another case that is written with it stays too', async () => {
    const { keeper, records } = await opened();
    const before = new Map(records);
    const both = keeper().changeTogether([OTHER.id, ONE.id], ([other = OTHER, one = ONE]) => [
      closeCase(other, AT),
      { ...one, note: { value: long, at: START } },
    ]);
    await expect(both).rejects.toThrow(NotStorable);
    expect(records).toEqual(before);
  });
});

describe('what no writing came between', () => {
  test('is done', async () => {
    const { keeper } = await opened();
    const { revision } = await keeper().load();
    const done: string[] = [];
    expect(await keeper().ifUnchanged(revision, async () => void done.push('done'))).toBe(true);
    expect(done).toEqual(['done']);
  });
  test('is not done after one', async () => {
    const { keeper } = await opened();
    const { revision } = await keeper().load();
    await keeper().change(ONE.id, closeCase);
    expect(await keeper().ifUnchanged(revision, async () => expect.unreachable())).toBe(false);
  });
});

describe('a damaged record', () => {
  const damaged = { version: 2, letters: 'gone' };

  test('takes no other with it and is shown as it is', async () => {
    const { keeper } = open({ 'case:case-1': damaged, 'case:case-2': toStored(OTHER) });
    const { cases, damaged: found } = await keeper().load();
    expect(cases.map(({ id }) => id)).toEqual(['case-2']);
    expect(found).toEqual([{ key: 'case:case-1', record: damaged }]);
  });

  test('is not written over by a change', async () => {
    const { keeper, records } = open({ 'case:case-1': damaged });
    expect(await keeper().change(ONE.id, closeCase)).toBeNull();
    expect(JSON.parse(records.get('case:case-1') ?? '')).toEqual(damaged);
  });

  test('is set aside, and still shown, when the same case comes from elsewhere', async () => {
    const { keeper } = open({ 'case:case-1': damaged });
    await keeper().takeIn([ONE]);
    const { cases, damaged: found } = await keeper().load();
    expect(cases.map(({ id }) => id)).toEqual(['case-1']);
    expect(found.map(({ record }) => record)).toEqual([damaged]);
  });

  test('of a later version is left alone too', async () => {
    const later = { version: 99, id: 'case-1', news: true };
    const { keeper } = open({ 'case:case-1': later });
    await keeper().takeIn([ONE]);
    expect((await keeper().load()).damaged.map(({ record }) => record)).toEqual([later]);
  });
});

describe('taking in', () => {
  test('the same again changes nothing', async () => {
    const { keeper, calls } = await opened();
    calls.length = 0;
    expect(await keeper().takeIn([ONE, OTHER])).toEqual([]);
    expect(calls).not.toContain('set');
  });

  test('a version of another device joins what was done here', async () => {
    const { keeper } = await opened();
    await keeper().change(ONE.id, closeCase);
    await keeper().takeIn([writeNote(ONE, 'From the other.', { day: day('2025-12-01'), at: START - 5 })]);
    expect(await keeper().one(ONE.id)).toMatchObject({ closed: { value: true }, note: { value: 'From the other.' } });
  });
});

describe('the way from a letter to its case', () => {
  test('takes two records, however many cases there are', async () => {
    const { keeper, calls } = await opened();
    calls.length = 0;
    expect((await keeper().holding('b'))?.id).toBe('case-2');
    expect(calls).toEqual(['letter:b', 'case:case-2']);
  });

  test('leads nowhere for a letter unknown, or whose case was deleted', async () => {
    const { keeper } = await opened();
    await keeper().change(OTHER.id, deleteCase);
    expect(await keeper().holding('b')).toBeNull();
    expect(await keeper().holding('c')).toBeNull();
  });

  test('is made for cases that an older version stored', async () => {
    const { keeper } = open({ 'case:case-2': toStored(OTHER) });
    expect(await keeper().holding('b')).toBeNull();
    await keeper().pointLetters();
    expect((await keeper().holding('b'))?.id).toBe('case-2');
  });
});

describe('sweeping', () => {
  test('leaves what can be undone, empties what cannot, and forgets what is long gone', async () => {
    const { keeper, records, clock } = await opened();
    await keeper().change(ONE.id, deleteCase);
    await keeper().sweep();
    expect((await keeper().load()).removed[0]?.letters[0].read.value).not.toEqual([]);

    clock.at += 31 * DAY;
    await keeper().sweep();
    const [emptied] = (await keeper().load()).removed;
    expect(emptied?.letters[0].read.value).toEqual([]);
    expect(records.has('letter:one')).toBe(false);

    clock.at += 400 * DAY;
    await keeper().sweep();
    expect((await keeper().load()).removed).toEqual([]);
    expect((await keeper().load()).cases.map(({ id }) => id)).toEqual(['case-2']);
  });
});
