import { describe, expect, test } from 'vitest';
import { answerFacts, caseOf, day, fact } from '../testing/builders.ts';
import { fromStored, toStored } from './stored-case.ts';

const ONE = caseOf([
  ...answerFacts(fact('request-date', { date: day('2025-09-02'), is: 'received' })),
  fact('exemption', 's40(2)'),
  { kind: 'letter-date', value: day('2025-09-30'), quote: { in: 'page', text: '30 September' }, certainty: 'inferred' },
]);
const stored = (): Record<string, unknown> => JSON.parse(JSON.stringify(toStored(ONE)));

test('what was stored comes back as it was', () => expect(fromStored(stored())).toEqual(ONE));

describe('a damaged record is none', () => {
  test.each([
    ['nothing at all', undefined],
    ['not a record', 'case'],
    ['a version that a later FOI Clock wrote', { ...stored(), version: 2 }],
    ['no letters', { ...stored(), letters: [] }],
    ['a day that does not exist', { ...stored(), openedOn: '2025-02-30' }],
    ['no id', { ...stored(), id: '' }],
    ['a fact of an unknown kind', { ...stored(), letters: [{ ...ONE.letters[0], facts: [{ kind: 'weather' }] }] }],
    [
      'a window of no length',
      {
        ...stored(),
        letters: [
          {
            ...ONE.letters[0],
            facts: [fact('review-window', { amount: 0, unit: 'months', from: 'receipt', firstDay: 'next' })],
          },
        ],
      },
    ],
  ])('%s', (_what, record) => expect(fromStored(record)).toBeNull());
});
