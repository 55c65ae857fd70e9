import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerFacts, caseOf, day, fact, letterIn } from '../testing/builders.ts';
import { addStep, removeStep, stepsOf } from './add-step.ts';
import { type Case, latestLetter, lettersOf, withLetter } from './case.ts';
import { written } from './changed.ts';
import { closeCase, reopenCase } from './close-case.ts';
import { combineVersions } from './combine-versions.ts';
import { correctFact, takeBackCorrection } from './correct-fact.ts';
import { deleteCase, restoreCase } from './delete-case.ts';
import { markShown } from './mark-shown.ts';
import { setCaseReminders } from './set-case-reminders.ts';
import { NO_LETTER, shrinkCase } from './shrink-case.ts';
import { dismissReminder, snoozeReminder, wantReminderAgain } from './snooze-reminder.ts';
import { writeNote } from './write-note.ts';

const TWO = caseOf(answerFacts(), {
  letters: [
    letterIn(answerFacts()),
    letterIn(answerFacts(fact('letter-kind', 'review-outcome')), { key: 'two', added: 1 }),
  ],
});
const ABOUT = { deadline: 'review-request', by: day('2025-11-25') } as const;
const at = (moment: number) => ({ day: day('2025-10-02'), at: moment });

/** Whatever a person can do to a case, by the moment at which it is done. */
const CHANGES: readonly ((one: Case, moment: number) => Case)[] = [
  (one, moment) => writeNote(one, `note ${moment % 3}`, at(moment)),
  (one, moment) => closeCase(one, at(moment)),
  (one, moment) => reopenCase(one, at(moment)),
  (one, moment) => deleteCase(one, at(moment)),
  (one, moment) => restoreCase(one, at(moment)),
  (one, moment) => correctFact(one, 'one', 'letter-date', [day('2025-10-01')], at(moment)),
  (one, moment) => correctFact(one, 'one', 'letter-date', [], at(moment)),
  (one, moment) => takeBackCorrection(one, 'one', 'letter-date', at(moment)),
  (one, moment) => addStep(one, { kind: 'review-asked', on: day('2025-10-03') }, `step-${moment % 4}`, at(moment)),
  (one, moment) => removeStep(one, `step-${moment % 4}`, at(moment)),
  (one, moment) => snoozeReminder(one, ABOUT, day('2025-10-09'), at(moment)),
  (one, moment) => dismissReminder(one, ABOUT, at(moment)),
  (one, moment) => wantReminderAgain(one, ABOUT, at(moment)),
  (one, moment) => setCaseReminders(one, moment % 2 ? null : { ahead: [], time: '10:00' }, at(moment)),
  (one, moment) => markShown(one, [`review-request/2025-11-25/2025-11-${10 + (moment % 9)}`], moment),
  (one, moment) => withLetter(one, 'two', (letter) => ({ ...letter, gone: { value: moment % 2 === 0, at: moment } })),
  (one, moment) => withLetter(one, 'one', (letter) => ({ ...letter, gone: { value: moment % 2 === 0, at: moment } })),
];
const someVersion = fc
  .array(fc.tuple(fc.nat(CHANGES.length - 1), fc.integer({ min: 1, max: 20 })), { maxLength: 8 })
  .map((changes) => changes.reduce((one, [which, moment]) => CHANGES[which]?.(one, moment) ?? one, TWO));

describe('for any versions that people may make of one case', () => {
  test('whichever comes first, the same comes out', () => {
    fc.assert(
      fc.property(someVersion, someVersion, (one, other) => {
        expect(written(combineVersions(one, other))).toBe(written(combineVersions(other, one)));
      }),
    );
  });

  test('in whatever order three come together, the same comes out', () => {
    fc.assert(
      fc.property(someVersion, someVersion, someVersion, (a, b, c) => {
        const left = combineVersions(combineVersions(a, b), c);
        expect(written(left)).toBe(written(combineVersions(a, combineVersions(b, c))));
      }),
    );
  });

  test('putting a version to what it is part of already changes nothing', () => {
    fc.assert(
      fc.property(someVersion, someVersion, (one, other) => {
        const both = combineVersions(one, other);
        expect(written(combineVersions(both, other))).toBe(written(both));
      }),
    );
  });

  test('a case always holds a letter', () => {
    fc.assert(
      fc.property(someVersion, someVersion, (one, other) => {
        expect(lettersOf(combineVersions(one, other)).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('changes of two devices', () => {
  test('of different fields both stay', () => {
    const both = combineVersions(writeNote(TWO, 'Phoned.', at(5)), closeCase(TWO, at(3)));
    expect(both).toMatchObject({ note: { value: 'Phoned.' }, closed: { value: true } });
  });

  test('of one field the later stays', () => {
    expect(combineVersions(writeNote(TWO, 'old', at(5)), writeNote(TWO, 'new', at(6))).note.value).toBe('new');
  });

  test('steps and marks of both stay', () => {
    const one = addStep(markShown(TWO, ['a'], 7), { kind: 'review-asked', on: day('2025-10-03') }, 'x', at(5));
    const other = addStep(markShown(TWO, ['a', 'b'], 9), { kind: 'reminded', on: day('2025-10-04') }, 'y', at(6));
    const both = combineVersions(one, other);
    expect(stepsOf(both).map(({ id }) => id)).toEqual(['x', 'y']);
    expect(both.shown).toEqual({ a: 7, b: 9 });
  });

  test('a case deleted on one and changed on the other stays deleted, with the change', () => {
    const both = combineVersions(deleteCase(TWO, at(5)), writeNote(TWO, 'Phoned.', at(6)));
    expect(both).toMatchObject({ removed: { value: { why: 'deleted' } }, note: { value: 'Phoned.' } });
  });

  test('a case emptied on one and whole on the other keeps its letters, and no empty one', () => {
    const both = combineVersions(shrinkCase(deleteCase(TWO, at(5))), TWO);
    expect(both.letters.map(({ key }) => key)).toEqual(['one', 'two']);
    expect(both.letters.some(({ key }) => key === NO_LETTER)).toBe(false);
  });

  test('both letters split off, one on each device: the one that went last stays', () => {
    const gone = (key: string, moment: number) =>
      withLetter(TWO, key, (letter) => ({ ...letter, gone: { value: true, at: moment } }));
    expect(lettersOf(combineVersions(gone('one', 4), gone('two', 3))).map(({ key }) => key)).toEqual(['one']);
  });

  test('a reading with its quotes cut does not take the whole ones away', () => {
    const cut = withLetter(TWO, 'one', (letter) => ({
      ...letter,
      read: { ...letter.read, value: letter.read.value.map((one) => ({ ...one, quote: { ...one.quote, text: '' } })) },
    }));
    expect(written(combineVersions(cut, TWO))).toBe(written(combineVersions(TWO, TWO)));
  });
});

describe('a correction', () => {
  const corrected = correctFact(TWO, 'two', 'letter-date', [day('2025-12-01')], at(5));
  test('holds over what was read, with the words that were read', () => {
    expect(latestLetter(corrected).facts).toContainEqual({
      ...fact('letter-date', day('2025-12-01')),
      quote: { in: 'letter', text: '2025-09-30', start: 0 },
    });
  });

  test('outlives a second reading', () => {
    const reread = withLetter(corrected, 'two', (letter) => ({ ...letter, read: { value: answerFacts(), at: 99 } }));
    expect(latestLetter(reread).facts.find(({ kind }) => kind === 'letter-date')?.value).toBe('2025-12-01');
  });

  test('of no value says that the letter does not say', () => {
    const none = correctFact(TWO, 'two', 'reference', [], at(5));
    expect(lettersOf(none)[1]?.facts.some(({ kind }) => kind === 'reference')).toBe(false);
  });

  test('may add what nobody read, and several exemptions', () => {
    const more = correctFact(TWO, 'two', 'exemption', ['s31(1)(a)', 's40(2)'], at(5));
    const values = lettersOf(more)[1]?.facts.flatMap((one) => (one.kind === 'exemption' ? one.value : []));
    expect(values).toEqual(['s31(1)(a)', 's40(2)']);
  });

  test('taken back, the reading holds again', () => {
    expect(lettersOf(takeBackCorrection(corrected, 'two', 'letter-date', at(6)))[1]?.facts).toEqual(
      lettersOf(TWO)[1]?.facts,
    );
  });
});
