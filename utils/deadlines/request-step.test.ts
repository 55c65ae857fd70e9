import { describe, expect, test } from 'vitest';
import { inOrder, type Step, stepsOfLetter } from './request-step.ts';
import { day, type LetterInBrief, letterFacts } from './testing/build-facts.ts';

const DATED = '2025-09-10';

describe('what a letter tells', () => {
  const letter = (of: LetterInBrief) => stepsOfLetter(letterFacts({ dated: DATED, ...of }));

  test.each<[LetterInBrief, object]>([
    [
      { kind: 'acknowledgement', dueDate: '2025-09-30' },
      { kind: 'acknowledged', on: DATED, named: '2025-09-30' },
    ],
    [{ kind: 'acknowledgement' }, { kind: 'acknowledged', on: DATED, named: null }],
    [
      { kind: 'extension', dueDate: '2025-10-14' },
      { kind: 'extended', on: DATED, named: '2025-10-14' },
    ],
    [{ kind: 'clarification' }, { kind: 'clarification-asked', on: DATED }],
    [{ kind: 'fees-notice' }, { kind: 'fee-asked', on: DATED }],
    [{ kind: 'transfer' }, { kind: 'transferred', on: DATED }],
    [{ kind: 'response' }, { kind: 'response-given', on: DATED, letter: expect.any(Array) }],
    [{ kind: 'review-outcome' }, { kind: 'review-outcome-given', on: DATED, letter: expect.any(Array) }],
    [{ kind: 'decision-notice' }, { kind: 'decision-sent', on: DATED, letter: expect.any(Array) }],
  ])('%j', (of, step) => {
    expect(letter(of)).toEqual([step]);
  });

  test('the day that the request was received, or else made, besides', () => {
    expect(letter({ received: '2025-09-02' })[0]).toEqual({ kind: 'request-received', on: '2025-09-02' });
    expect(letter({ made: '2025-09-02' })[0]).toEqual({ kind: 'request-made', on: '2025-09-02' });
    expect(letter({ made: '2025-09-02' })).toHaveLength(2);
  });

  test('a receipt on the day of the letter is one', () => {
    expect(letter({ received: DATED })[0]).toEqual({ kind: 'request-received', on: DATED });
  });

  test('only the request where the letter itself has no date, or is of no kind', () => {
    const request = [{ kind: 'request-received', on: '2025-09-02' }];
    expect(stepsOfLetter(letterFacts({ received: '2025-09-02' }))).toEqual(request);
    const noKind = letterFacts({ received: '2025-09-02', dated: DATED }).filter(({ kind }) => kind !== 'letter-kind');
    expect(stepsOfLetter(noKind)).toEqual(request);
  });
});

test('steps of one day stand in the order of a request’s stages, after those of the day before', () => {
  const kinds = [
    'request-made',
    'request-received',
    'acknowledged',
    'transferred',
    'clarification-asked',
    'clarification-given',
    'fee-asked',
    'fee-paid',
    'extended',
    'reminded',
    'response-given',
    'review-asked',
    'review-outcome-given',
    'decision-sent',
  ];
  const on = (date: string, kind: string) => ({ kind, on: day(date) }) as Step;
  const steps = [...kinds.map((kind) => on(DATED, kind)), on('2025-09-09', 'decision-sent')];
  const ordered = ['decision-sent', ...kinds];
  expect(inOrder(steps).map(({ kind }) => kind)).toEqual(ordered);
  expect(inOrder(steps.toReversed()).map(({ kind }) => kind)).toEqual(ordered);
});
