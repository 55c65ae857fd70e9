import { describe, expect, test } from 'vitest';
import { type CalendarDate, calendarDate } from '../dates/calendar-date.ts';
import type { Fact, FactFor, FactKind, LetterKind, Regime, ReviewWindow } from '../facts/fact.ts';
import { countDeadlines } from './count-deadlines.ts';

const day = (text: string): CalendarDate => {
  const date = calendarDate(text);
  if (date === null) throw new Error(`${text} is no day`);
  return date;
};

function fact<Kind extends FactKind>(kind: Kind, value: FactFor<Kind>['value']): Fact {
  return { kind, value, quote: { in: 'letter', text: '', start: 0 }, certainty: 'stated' } as unknown as Fact;
}

interface Letter {
  kind?: LetterKind;
  regime?: Regime;
  dated?: string;
  authority?: string;
  received?: string;
  made?: string;
  window?: Partial<ReviewWindow>;
  reviewBy?: string;
  dueDate?: string;
  noReview?: true;
}

/** A letter's facts: a response, unless the row says otherwise, with only what the row states. */
function letter(of: Letter): Fact[] {
  const facts = [fact('letter-kind', of.kind ?? 'response')];
  if (of.regime !== undefined) facts.push(fact('regime', of.regime));
  if (of.dated !== undefined) facts.push(fact('letter-date', day(of.dated)));
  if (of.authority !== undefined) facts.push(fact('authority', of.authority));
  if (of.received !== undefined) facts.push(fact('request-date', { date: day(of.received), is: 'received' }));
  if (of.made !== undefined) facts.push(fact('request-date', { date: day(of.made), is: 'made' }));
  if (of.window !== undefined) {
    facts.push(
      fact('review-window', { amount: 40, unit: 'working-days', from: 'letter-date', firstDay: 'next', ...of.window }),
    );
  }
  if (of.reviewBy !== undefined) facts.push(fact('review-by', day(of.reviewBy)));
  if (of.dueDate !== undefined) facts.push(fact('due-date', day(of.dueDate)));
  if (of.noReview === true) facts.push(fact('no-review', true));
  return facts;
}

const brief = (of: Letter) =>
  countDeadlines(letter(of)).map(({ kind, due, safe, basis }) => `${kind} ${due} ${safe} ${basis}`);

describe('a response: when to ask for a review', () => {
  test.each<[string, Letter, string]>([
    [
      'the sample letter: two months from its date',
      { regime: 'foia', dated: '2018-08-24', window: { amount: 2, unit: 'months' } },
      'review-request 2018-10-24 2018-10-24 stated',
    ],
    [
      'FOIA, no window: the code’s 40 working days, 30 November out of `due` only',
      { regime: 'foia', dated: '2025-11-17' },
      'review-request 2026-01-19 2026-01-15 code',
    ],
    [
      'FOIA, 40 working days stated: the same count, the authority’s own words',
      { regime: 'foia', dated: '2025-11-17', window: {} },
      'review-request 2026-01-19 2026-01-15 stated',
    ],
    [
      'no holiday in between',
      { regime: 'foia', dated: '2025-09-30', window: {} },
      'review-request 2025-11-25 2025-11-25 stated',
    ],
    [
      'from Monday 15 September',
      { regime: 'foia', dated: '2025-09-15', window: {} },
      'review-request 2025-11-10 2025-11-10 stated',
    ],
    [
      'EIR: the same number of days by the statute',
      { regime: 'eir', dated: '2025-09-12', window: { from: 'receipt' } },
      'review-request 2025-11-07 2025-11-07 statute',
    ],
    [
      'EIR: reg 2(1) borrows every nation’s holidays, so nothing is earlier',
      { regime: 'eir', dated: '2025-11-17' },
      'review-request 2026-01-19 2026-01-19 statute',
    ],
    [
      'FOISA: Scottish holidays only (Decision 135/2025)',
      { regime: 'foisa', dated: '2024-12-24' },
      'review-request 2025-02-24 2025-02-24 statute',
    ],
    ['EISR: as FOISA', { regime: 'eisr', dated: '2024-12-24' }, 'review-request 2025-02-24 2025-02-24 statute'],
  ])('%s', (_why, of, expected) => {
    expect(brief(of)).toEqual([expected]);
  });
});
