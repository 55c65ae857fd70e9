import { describe, expect, test } from 'vitest';
import { answerFacts, caseOf, day, fact, letterIn } from '../testing/builders.ts';
import { addStep } from './add-step.ts';
import { correctFact } from './correct-fact.ts';
import { deleteCase } from './delete-case.ts';
import { markShown } from './mark-shown.ts';
import { VERSION } from './migrate-case.ts';
import { setCaseReminders } from './set-case-reminders.ts';
import { dismissReminder, snoozeReminder } from './snooze-reminder.ts';
import { fromStored, toStored } from './stored-case.ts';
import { writeNote } from './write-note.ts';

const FACTS = [
  ...answerFacts(fact('request-date', { date: day('2025-09-02'), is: 'received' })),
  fact('exemption', 's40(2)'),
  { kind: 'letter-date', value: day('2025-09-30'), quote: { in: 'page', text: '30 September' }, certainty: 'inferred' },
] as const;
const WHEN = { day: day('2025-11-11'), at: 1_762_851_600_000 };
const ABOUT = { deadline: 'review-request', by: day('2025-11-25') } as const;
/** A case in which everything was used. */
const ONE = [
  (one: ReturnType<typeof caseOf>) => correctFact(one, 'one', 'letter-date', [day('2025-10-01')], WHEN),
  (one: ReturnType<typeof caseOf>) => correctFact(one, 'one', 'exemption', ['s31(1)(a)', 's40(2)'], WHEN),
  (one: ReturnType<typeof caseOf>) => addStep(one, { kind: 'review-asked', on: day('2025-11-10') }, 'a', WHEN),
  (one: ReturnType<typeof caseOf>) => addStep(one, { kind: 'extended', on: day('2025-11-10'), named: null }, 'b', WHEN),
  (one: ReturnType<typeof caseOf>) =>
    addStep(one, { kind: 'review-outcome-given', on: day('2025-11-10'), letter: null }, 'c', WHEN),
  (one: ReturnType<typeof caseOf>) => writeNote(one, 'They phoned.', WHEN),
  (one: ReturnType<typeof caseOf>) => setCaseReminders(one, { ahead: [], time: '18:30' }, WHEN),
  (one: ReturnType<typeof caseOf>) => snoozeReminder(one, ABOUT, day('2025-11-20'), WHEN),
  (one: ReturnType<typeof caseOf>) => dismissReminder(one, { ...ABOUT, by: day('2025-12-25') }, WHEN),
  (one: ReturnType<typeof caseOf>) => markShown(one, ['review-request/2025-11-25/2025-11-11'], WHEN.at),
  (one: ReturnType<typeof caseOf>) => deleteCase(one, WHEN),
].reduce((one, change) => change(one), caseOf(FACTS));
const stored = (): Record<string, unknown> => JSON.parse(JSON.stringify(toStored(ONE)));

test('what was stored comes back as it was', () => expect(fromStored(stored())).toEqual(ONE));

describe('a record of every older version comes back', () => {
  const letter = (key: string) => ({ key, source: letterIn(FACTS).source, facts: FACTS });
  const older: Record<number, unknown> = {
    1: { version: 1, id: 'case-1', openedOn: '2025-10-01', letters: [letter('first'), letter('second')] },
  };

  test('a record for each', () => {
    expect(Object.keys(older).map(Number)).toEqual(Array.from({ length: VERSION - 1 }, (_, index) => index + 1));
  });

  test('of version 1: its letters in their order, nothing changed by hand', () => {
    const letters = ['first', 'second'].map((key, added) =>
      letterIn(FACTS, { key, added, addedOn: day('2025-10-01') }),
    );
    expect(fromStored(JSON.parse(JSON.stringify(older[1])))).toEqual(caseOf([], { letters: letters as never }));
  });
});

describe('a damaged record is none', () => {
  const withLetter = (changes: object) => ({ ...stored(), letters: [{ ...ONE.letters[0], ...changes }] });
  test.each([
    ['nothing at all', undefined],
    ['not a record', 'case'],
    ['a version that a later FOI Clock wrote', { ...stored(), version: VERSION + 1 }],
    ['a version that nobody wrote', { ...stored(), version: 0 }],
    ['a version of no number', { ...stored(), version: 'constructor' }],
    ['an old record without its letters', { version: 1, id: 'case-1', openedOn: '2025-10-01' }],
    ['an old record with a letter of nothing', { version: 1, id: 'a', openedOn: '2025-10-01', letters: [null] }],
    ['no letters', { ...stored(), letters: [] }],
    ['a day that does not exist', { ...stored(), openedOn: '2025-02-30' }],
    ['no id', { ...stored(), id: '' }],
    ['an id that would break the name of a reminder', { ...stored(), id: 'a/b' }],
    ['a fact of an unknown kind', withLetter({ read: { value: [{ kind: 'weather' }], at: 0 } })],
    ['a correction of the wrong form', withLetter({ corrections: { 'letter-date': { value: ['soon'], at: 1 } } })],
    ['a moment beyond every clock', { ...stored(), note: { value: '', at: 1e300 } }],
    ['a note longer than any', { ...stored(), note: { value: 'x'.repeat(1_000_000), at: 1 } }],
    ['a step of an unknown kind', { ...stored(), steps: [{ ...ONE.steps[0], step: { value: { kind: 'x' }, at: 1 } }] }],
    ['a time of day that there is not', { ...stored(), reminders: { value: { ahead: [], time: '29:00' }, at: 1 } }],
    [
      'a window of no length',
      withLetter({
        read: {
          value: [fact('review-window', { amount: 0, unit: 'months', from: 'receipt', firstDay: 'next' })],
          at: 0,
        },
      }),
    ],
  ])('%s', (_what, record) => expect(fromStored(record)).toBeNull());
});

test('a record can change nothing of the language’s own', () => {
  const hostile = JSON.parse(JSON.stringify(stored()).replace('"shown":{', '"shown":{"__proto__":1,'));
  const read = fromStored(hostile);
  expect(read === null || Object.getPrototypeOf(read.shown) === Object.prototype).toBe(true);
});
