import { describe, expect, test } from 'vitest';
import { answerFacts, caseOf, day, fact, letter } from '../testing/builders.ts';
import { addLetter, keyOf } from './add-letter.ts';
import { type CaseId, lettersOf } from './case.ts';
import { MOST_TEXT } from './not-storable.ts';
import { fromStored, toStored } from './stored-case.ts';

const WHEN = { day: day('2025-12-01'), at: 1_764_579_600_000 };
const LONG = 'x'.repeat(MOST_TEXT + 1);
const at = (address: string | null, messageId: string | null = null) => ({
  source: { reader: 'any-page', address, messageId },
});
const quoted = (text: string) => ({ ...fact('reference', 'A/1'), quote: { in: 'page', text } }) as const;
const kept = (changes: Parameters<typeof letter>[1], facts = answerFacts()) =>
  addLetter([], letter('A letter.', changes), facts, 'case-1' as CaseId, WHEN).case;

describe('a letter is kept so that it can be read back', () => {
  test.each([
    ['with an address longer than a record’s text', kept(at(`https://mail.example.org/#${LONG}`))],
    ['with a message’s id that long', kept(at(null, LONG))],
    ['with words that long quoted', kept({}, answerFacts(quoted(LONG)))],
    ['with an authority’s name that long', kept({}, answerFacts(fact('authority', LONG)))],
    [
      'with a window that no record holds',
      kept(
        {},
        answerFacts(fact('review-window', { amount: 99_999, unit: 'weeks', from: 'receipt', firstDay: 'next' })),
      ),
    ],
  ])('%s', (_what, one) => expect(fromStored(JSON.parse(JSON.stringify(toStored(one))))).toEqual(one));

  test('with everything that fits as it was', () => {
    const source = at('https://mail.example.org/#inbox', '<1@example.org>').source;
    expect(lettersOf(kept({ source }))[0]).toMatchObject({ source, facts: answerFacts() });
  });
});

test.each([
  ['keeps the path, which names the page', `https://example.org/request/7?q=${LONG}`, 'https://example.org/request/7'],
  ['is none where half of it would lead elsewhere', `data:text/html,${LONG}`, null],
])('an address that is too long %s', (_what, address, stored) => {
  expect(kept(at(address)).letters[0].source.address).toBe(stored);
});

test('a fact however long never hides that two letters are of two days', () => {
  const keys = ['2025-09-30', '2025-10-30'].map((on) =>
    keyOf(letter(''), answerFacts(fact('authority', LONG), fact('letter-date', day(on)))),
  );
  expect(new Set(keys).size).toBe(2);
  expect(Math.max(...keys.map((key) => key.length))).toBeLessThanOrEqual(MOST_TEXT);
});

test('the same long letter twice is one', () => {
  const facts = answerFacts(quoted(LONG), fact('authority', LONG));
  const one = kept({}, facts);
  expect(addLetter([caseOf([]), one], letter('A letter.'), facts, 'case-2' as CaseId, WHEN).change).toBe('unchanged');
});
