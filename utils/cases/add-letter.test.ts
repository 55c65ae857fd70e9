import { describe, expect, test } from 'vitest';
import { answerFacts, caseOf, day, fact, letter } from '../testing/builders.ts';
import { addLetter } from './add-letter.ts';
import { type Case, type CaseId, latestLetter } from './case.ts';
import { correctFact } from './correct-fact.ts';
import { deleteCase } from './delete-case.ts';

const WHEN = { day: day('2025-10-02'), at: 1_759_400_000_000 };
const NEW = 'new' as CaseId;
const onSite = (slug: string, messageId: string) => ({
  source: { reader: 'whatdotheyknow', address: `https://www.whatdotheyknow.com/request/${slug}`, messageId },
});
const open = (facts = answerFacts(), from = letter('A letter')) => addLetter([], from, facts, NEW, WHEN).case;

test('the first letter opens a case', () => {
  const { case: one, change } = addLetter([], letter('A letter'), answerFacts(), NEW, WHEN);
  expect(change).toBe('opened');
  expect(one).toMatchObject({
    id: 'new',
    openedOn: WHEN.day,
    letters: [{ read: { value: answerFacts(), at: WHEN.at } }],
  });
});

describe('the same letter again changes nothing', () => {
  test.each([
    ['read twice', letter('A letter'), letter('A letter')],
    [
      'first as a mail, then as a file with other line ends',
      letter('A letter'),
      letter('A\nletter, as a PDF gives it'),
    ],
    [
      'the same message of the platform',
      letter('x', onSite('street', 'incoming-1')),
      letter('y', onSite('street', 'incoming-1')),
    ],
  ])('%s', (_how, first, again) => {
    const cases = [open(answerFacts(), first)];
    expect(addLetter(cases, again, answerFacts(), NEW, WHEN)).toEqual({ case: cases[0], change: 'unchanged' });
  });
});

const ASKED = fact('request-date', { date: day('2025-09-02'), is: 'received' });
const OUTCOME = [fact('letter-kind', 'review-outcome'), fact('letter-date', day('2025-11-20'))];

test('read again with more in it, the letter has what was read now', () => {
  const more = answerFacts(fact('exemption', 's40(2)'));
  const { case: one, change } = addLetter([open()], letter('A letter'), more, NEW, { ...WHEN, at: WHEN.at + 1 });
  expect(change).toBe('reread');
  expect(one.letters.map(({ read }) => read.value)).toEqual([more]);
});

test('a letter of a deleted case opens a new one', () => {
  const deleted = deleteCase(open(), WHEN);
  expect(addLetter([deleted], letter('A letter'), answerFacts(), 'new-2' as CaseId, WHEN)).toMatchObject({
    change: 'opened',
    case: { id: 'new-2' },
  });
});

test('a letter that was corrected joins by the corrected reference', () => {
  const corrected = correctFact(caseOf(answerFacts()), 'one', 'reference', ['HBC/FOI/25/0999'], WHEN);
  const next = answerFacts(...OUTCOME, fact('reference', 'HBC/FOI/25/0999'));
  expect(addLetter([corrected], letter('Outcome'), next, NEW, WHEN).change).toBe('joined');
});

describe('joins the case of its request', () => {
  test.each([
    ['by authority and reference', open(), letter('Outcome'), answerFacts(...OUTCOME)],
    [
      'by a reference written otherwise',
      open(),
      letter('Outcome'),
      answerFacts(...OUTCOME, fact('reference', 'HBC FOI 25-0417')),
    ],
    [
      'by the platform’s request, whatever the reference',
      open(answerFacts(), letter('x', onSite('street', 'incoming-1'))),
      letter('Outcome', onSite('street', 'incoming-2')),
      answerFacts(...OUTCOME, fact('reference', 'IR/7')),
    ],
    [
      'a review with its own reference that names the request’s',
      open(),
      letter('Our reference IR/7. You asked us to review HBC FOI 25/0417, which …'),
      answerFacts(...OUTCOME, fact('reference', 'IR/7')),
    ],
    [
      'a review with its own reference on the request of the same day',
      open(answerFacts(ASKED)),
      letter('Outcome'),
      answerFacts(...OUTCOME, ASKED, fact('reference', 'IR/7')),
    ],
  ])('%s', (_how, holder, next, facts) => {
    const { case: one, change } = addLetter([holder], next, facts, NEW, WHEN);
    expect(change).toBe('joined');
    expect(one.id).toBe(holder.id);
    expect(one.letters).toHaveLength(2);
  });
});

describe('opens another case', () => {
  test.each([
    ['for another authority with the same reference', answerFacts(fact('authority', 'Otherham Borough Council'))],
    ['for another reference of the same authority', answerFacts(fact('reference', 'HBC/FOI/25/0999'))],
    ['for another answer on the same day’s requests', answerFacts(ASKED, fact('reference', 'HBC/FOI/25/0418'))],
    ['where neither says a reference', answerFacts(fact('reference', ''), fact('letter-date', day('2025-12-01')))],
  ])('%s', (_why, facts) => {
    const holder: Case = caseOf(
      facts.some((one) => one.kind === 'reference' && one.value === '')
        ? answerFacts(fact('reference', ''))
        : answerFacts(),
    );
    expect(addLetter([holder], letter('Another'), facts, NEW, WHEN).change).toBe('opened');
  });
});

describe('a review with its own reference opens another case', () => {
  test.each([
    ['where its text names a longer number', letter('You asked us to review HBC/FOI/25/04171.')],
    ['where its text names no reference', letter('You asked us to review our answer.')],
  ])('%s', (_why, next) => {
    const facts = answerFacts(...OUTCOME, fact('reference', 'IR/7'));
    expect(addLetter([open()], next, facts, NEW, WHEN).change).toBe('opened');
  });
});

describe('the latest letter decides', () => {
  const one = caseOf(answerFacts());
  const add = (facts: ReturnType<typeof answerFacts>) => addLetter([one], letter('Next'), facts, NEW, WHEN).case;

  test.each([
    ['a later letter', answerFacts(...OUTCOME), 'review-outcome'],
    [
      'not an older letter that was added later',
      answerFacts(fact('letter-kind', 'acknowledgement'), fact('letter-date', day('2025-09-03'))),
      'response',
    ],
    [
      'not a letter without a date',
      answerFacts(fact('letter-kind', 'transfer')).filter(({ kind }) => kind !== 'letter-date'),
      'response',
    ],
  ])('%s', (_what, facts, kind) => {
    expect(latestLetter(add(facts)).facts).toContainEqual(fact('letter-kind', kind as 'response'));
  });
});
