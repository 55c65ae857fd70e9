import { describe, expect, test } from 'vitest';
import { answerFacts, caseOf, day, fact, letterIn } from '../testing/builders.ts';
import { addStep, changeStep, removeStep, stepsOf } from './add-step.ts';
import { type CaseId, isKept, lettersOf } from './case.ts';
import { correctFact } from './correct-fact.ts';
import { deleteCase, isForgotten, isPastUndo, restoreCase } from './delete-case.ts';
import type { EnteredStep } from './hand-step.ts';
import { lastChange, whenChanging } from './last-change.ts';
import { lifeOfCase } from './life-of-case.ts';
import { mergeCases } from './merge-cases.ts';
import { MOST_NOTE, NotStorable } from './not-storable.ts';
import { splitCase } from './split-case.ts';
import { writeNote } from './write-note.ts';

const WHEN = { day: day('2025-12-01'), at: 1_764_579_600_000 };
const DAY = 24 * 60 * 60 * 1000;
const OUTCOME = answerFacts(fact('letter-kind', 'review-outcome'), fact('letter-date', day('2025-12-20')));
const ONE = caseOf(answerFacts());
const TWO = caseOf([], { letters: [letterIn(answerFacts()), letterIn(OUTCOME, { key: 'two', added: 1 })] });

describe('the life of a case', () => {
  const steps = (...entered: EnteredStep[]) =>
    entered.reduce((one, step, index) => addStep(one, step, `step-${index}`, WHEN), ONE);
  const asked = { kind: 'review-asked', on: day('2025-11-20') } as const;
  const outcome = { kind: 'review-outcome-given', on: day('2025-12-18'), letter: null } as const;
  const complained = { kind: 'complaint-made', on: day('2026-01-05') } as const;

  test.each([
    ['from its letter alone', ONE, '2025-12-01', 'answered', [], ['ask-review', 'ask-anew']],
    [
      'from an answer without a date that names the last day itself',
      caseOf([...answerFacts().filter(({ kind }) => kind !== 'letter-date'), fact('review-by', day('2025-12-12'))]),
      '2025-12-01',
      'answered',
      ['review-request'],
      ['ask-review'],
    ],
    ['with the review asked for', steps(asked), '2025-12-01', 'awaiting-review', ['review-due'], ['wait']],
    ['with no outcome after 40 working days', steps(asked), '2026-02-01', 'awaiting-review', [], ['complain']],
    ['with the outcome', steps(asked, outcome), '2025-12-20', 'reviewed', ['complaint'], ['complain']],
    ['with the complaint made', steps(asked, outcome, complained), '2026-01-06', 'reviewed', [], ['wait']],
    [
      'before the day of a step',
      steps(asked, outcome, complained),
      '2026-01-04',
      'reviewed',
      ['complaint'],
      ['complain'],
    ],
    [
      'with a complaint of silence',
      steps(asked, { kind: 'complaint-made', on: day('2026-02-02') }),
      '2026-02-03',
      'awaiting-review',
      [],
      ['wait'],
    ],
    [
      'an outcome after a complaint has its own time',
      steps(asked, { kind: 'complaint-made', on: day('2025-12-01') }, outcome),
      '2025-12-20',
      'reviewed',
      ['complaint'],
      ['complain'],
    ],
  ] as const)('%s', (_what, one, today, stage, running, next) => {
    const life = lifeOfCase(one, day(today));
    expect(life.stage).toBe(stage);
    expect(life.running.map(({ kind }) => kind)).toEqual(running);
    expect(life.next.map((action) => action.do)).toEqual(next);
  });

  test('counts from a corrected date', () => {
    const corrected = correctFact(ONE, 'one', 'letter-date', [day('2025-10-30')], WHEN);
    expect(lifeOfCase(corrected, day('2025-12-01')).running[0]?.safe).toBe('2025-12-29');
  });
});

describe('steps entered by hand', () => {
  const asked = { kind: 'review-asked', on: day('2025-11-20') } as const;
  const one = addStep(ONE, asked, 'a', WHEN);

  test('the same again changes nothing', () => expect(addStep(one, asked, 'b', WHEN)).toBe(one));
  test('one removed is gone', () => expect(stepsOf(removeStep(one, 'a', WHEN))).toEqual([]));
  test('one changed has its new day', () => {
    const moved = changeStep(one, 'a', { ...asked, on: day('2025-11-21') }, WHEN);
    expect(stepsOf(moved).map(({ step }) => step.on)).toEqual(['2025-11-21']);
  });
  test('stand in the order of their days', () => {
    const two = addStep(one, { kind: 'request-made', on: day('2025-09-01') }, 'b', WHEN);
    expect(stepsOf(two).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('two cases made one', () => {
  const other = writeNote(
    { ...caseOf(OUTCOME), id: 'case-2' as CaseId, letters: [letterIn(OUTCOME, { key: 'two' })] },
    'Phoned.',
    WHEN,
  );
  const { kept, merged } = mergeCases(writeNote(ONE, 'Wrote.', WHEN), other, WHEN);

  test('hold the letters and notes of both', () => {
    expect(lettersOf(kept).map(({ key }) => key)).toEqual(['one', 'two']);
    expect(kept.note.value).toBe('Wrote.\n\nPhoned.');
  });
  test('the second leads to the first', () => {
    expect(isKept(merged)).toBe(false);
    expect(merged.removed.value).toEqual({ why: 'merged', into: ONE.id });
  });
  test('a letter that both hold stands once', () => {
    expect(lettersOf(mergeCases(TWO, other, WHEN).kept)).toHaveLength(2);
  });
  test('a letter split off before comes back', () => {
    const parts = splitCase(TWO, 'two', 'case-3' as CaseId, WHEN);
    if (parts === null) throw new Error('not split');
    const again = mergeCases(parts.rest, parts.split, { ...WHEN, at: WHEN.at + 1 });
    expect(lettersOf(again.kept).map(({ key }) => key)).toEqual(['one', 'two']);
  });
  test('are refused where their notes would not fit together: no word of either is lost', () => {
    const [long, short] = [writeNote(ONE, 'x'.repeat(MOST_NOTE - 5), WHEN), writeNote(other, 'Phone', WHEN)];
    expect(() => mergeCases(long, short, WHEN)).toThrow(new NotStorable('notes-too-long'));
    expect(mergeCases(long, writeNote(other, 'Yes', WHEN), WHEN).kept.note.value).toHaveLength(MOST_NOTE);
  });
  test('one of them closed: the whole is open', () => {
    const closed = { ...ONE, closed: { value: true, at: 1 } };
    expect(mergeCases(closed, other, WHEN).kept.closed.value).toBe(false);
  });
});

describe('a note', () => {
  test('as long as it may be is kept whole', () => {
    expect(writeNote(ONE, 'x'.repeat(MOST_NOTE), WHEN).note.value).toHaveLength(MOST_NOTE);
  });
  test('longer is refused, not cut', () => {
    expect(() => writeNote(ONE, 'x'.repeat(MOST_NOTE + 1), WHEN)).toThrow(new NotStorable('note-too-long'));
  });
});

describe('a letter split off', () => {
  const parts = splitCase(correctFact(TWO, 'two', 'reference', ['IR/7'], WHEN), 'two', 'case-3' as CaseId, WHEN);

  test('has a case of its own, with its corrections', () => {
    expect(parts?.split).toMatchObject({ id: 'case-3', openedOn: WHEN.day });
    expect(parts === null ? [] : lettersOf(parts.split)[0]?.facts).toContainEqual({
      ...fact('reference', 'IR/7'),
      quote: { in: 'letter', text: 'HBC/FOI/25/0417', start: 0 },
    });
  });
  test('is no more in the first', () => {
    expect(parts === null ? [] : lettersOf(parts.rest).map(({ key }) => key)).toEqual(['one']);
  });
  test.each([
    ['the only letter', ONE, 'one'],
    ['a letter that is not there', TWO, 'three'],
  ])('%s cannot be', (_what, one, key) => expect(splitCase(one, key, 'case-3' as CaseId, WHEN)).toBeNull());
});

describe('a deleted case', () => {
  const gone = deleteCase(ONE, WHEN);
  test('can be brought back', () => expect(isKept(restoreCase(gone, WHEN))).toBe(true));
  test.each([
    ['can be undone for 30 days', 29, false, false],
    ['then is emptied', 31, true, false],
    ['and in the end forgotten', 401, true, true],
  ])('%s', (_what, days, pastUndo, forgotten) => {
    const now = WHEN.at + days * DAY;
    expect([isPastUndo(gone, now), isForgotten(gone, now)]).toEqual([pastUndo, forgotten]);
  });
  test('one that stands is never either', () => {
    expect([isPastUndo(ONE, WHEN.at * 2), isForgotten(ONE, WHEN.at * 2)]).toEqual([false, false]);
  });
});

describe('the moment of a change', () => {
  test('is now', () => expect(whenChanging([ONE], WHEN).at).toBe(WHEN.at));
  test('comes after every change before it, whatever the clock says', () => {
    const later = writeNote(ONE, 'x', { ...WHEN, at: WHEN.at + DAY });
    expect(whenChanging([later], WHEN).at).toBe(WHEN.at + DAY + 1);
    expect(lastChange(later)).toBe(WHEN.at + DAY);
  });
});
