import { describe, expect, test } from 'vitest';
import { countDeadlines } from './count-deadlines.ts';
import { type LetterInBrief, letterFacts } from './testing/build-facts.ts';

const brief = (of: LetterInBrief) =>
  countDeadlines(letterFacts(of)).map(({ kind, due, safe, basis }) => `${kind} ${due} ${safe} ${basis}`);

type Rows = readonly (readonly [why: string, letter: LetterInBrief, ...deadlines: string[]])[];

function table(rows: Rows): void {
  test.each(rows.map(([why, letter, ...deadlines]) => ({ why, letter, deadlines })))(
    '$why',
    ({ letter, deadlines }) => {
      expect(brief(letter)).toEqual(deadlines);
    },
  );
}

describe('a response under FOIA: the authority’s own time, else the code’s', () => {
  const regime = 'foia';
  table([
    [
      'the sample letter: two months from its date',
      { regime, dated: '2018-08-24', window: { amount: 2, unit: 'months' } },
      'review-request 2018-10-24 2018-10-24 stated',
    ],
    [
      'no window: 40 working days, 1 December and 2 January left out of `due` but not of `safe`',
      { regime, dated: '2025-11-17' },
      'review-request 2026-01-19 2026-01-15 code',
    ],
    [
      '40 working days stated: the same days, the authority’s own words',
      { regime, dated: '2025-11-17', window: {} },
      'review-request 2026-01-19 2026-01-15 stated',
    ],
    [
      'a nation that the name does not make certain: England and Wales, for Scotland’s bodies answer to another law',
      { regime, dated: '2026-08-07', authority: 'Harrowdale Borough Council' },
      'review-request 2026-10-05 2026-10-05 code',
    ],
    [
      'the same for a time that the letter states',
      { regime, dated: '2026-08-07', window: { amount: 20 } },
      'review-request 2026-09-07 2026-09-07 stated',
    ],
    [
      'a day and a window that ends before it: the day stands, the window is the one to act by',
      { regime, dated: '2025-09-30', reviewBy: '2025-12-31', window: { amount: 20 } },
      'review-request 2025-12-31 2025-10-28 stated',
    ],
    [
      'a day and a window that ends after it: the day alone',
      { regime, dated: '2025-09-30', reviewBy: '2025-10-14', window: { amount: 40 } },
      'review-request 2025-10-14 2025-10-14 stated',
    ],
    [
      'a body of Northern Ireland keeps 31 August',
      { regime, dated: '2026-08-07', authority: 'Belfast City Council' },
      'review-request 2026-10-05 2026-10-05 code',
    ],
    [
      'a day that is a bank holiday in Scotland is none where the Act applies',
      { regime, dated: '2025-10-01', window: { amount: 2, unit: 'months' } },
      'review-request 2025-12-01 2025-12-01 stated',
    ],
    [
      'but not where it certainly is none',
      { regime, dated: '2025-10-01', window: { amount: 2, unit: 'months' }, authority: 'Belfast City Council' },
      'review-request 2025-12-01 2025-12-01 stated',
    ],
    [
      'a body of Northern Ireland leaves out its own holidays, not 1 December',
      { regime, dated: '2025-02-03', authority: 'Police Service of Northern Ireland' },
      'review-request 2025-04-01 2025-04-01 code',
    ],
    [
      'the same count for an English body: 17 March is an ordinary day there',
      { regime, dated: '2025-02-03', authority: 'Kent Police' },
      'review-request 2025-04-01 2025-03-31 code',
    ],
    [
      'no holiday in between',
      { regime, dated: '2025-09-30', window: {} },
      'review-request 2025-11-25 2025-11-25 stated',
    ],
    [
      'from receipt: the letter’s date stands for it, since post only makes it later',
      { regime, dated: '2025-09-15', window: { from: 'receipt' } },
      'review-request 2025-11-10 2025-11-10 stated',
    ],
    [
      'a letter of a Saturday counts like one of the Friday',
      { regime, dated: '2025-09-27', window: { amount: 20 } },
      'review-request 2025-10-24 2025-10-24 stated',
    ],
    [
      'two months that end on a Sunday: act on the Friday',
      { regime, dated: '2026-06-30', window: { amount: 2, unit: 'months' } },
      'review-request 2026-08-30 2026-08-28 stated',
    ],
    [
      'two months that end on Boxing Day: act on Christmas Eve',
      { regime, dated: '2025-10-26', window: { amount: 2, unit: 'months' } },
      'review-request 2025-12-26 2025-12-24 stated',
    ],
    [
      '“beginning with the date of this letter” ends a day sooner',
      { regime, dated: '2025-09-10', window: { amount: 2, unit: 'months', firstDay: 'same' } },
      'review-request 2025-11-09 2025-11-07 stated',
    ],
    [
      '40 working days beginning with the date',
      { regime, dated: '2025-09-30', window: { firstDay: 'same' } },
      'review-request 2025-11-24 2025-11-24 stated',
    ],
    [
      '“40 days” without “working” are calendar days',
      { regime, dated: '2025-09-30', window: { unit: 'calendar-days' } },
      'review-request 2025-11-09 2025-11-07 stated',
    ],
    [
      'eight weeks',
      { regime, dated: '2025-09-30', window: { amount: 8, unit: 'weeks' } },
      'review-request 2025-11-25 2025-11-25 stated',
    ],
    [
      'an explicit day stands as it is; a window beside it that ends sooner is the one to act by',
      { regime, dated: '2025-09-15', reviewBy: '2025-11-14', window: {} },
      'review-request 2025-11-14 2025-11-10 stated',
    ],
    [
      'an explicit Saturday: act on the Friday',
      { regime, dated: '2025-09-15', reviewBy: '2025-11-15' },
      'review-request 2025-11-15 2025-11-14 stated',
    ],
    [
      'an explicit day needs no letter date',
      { regime, reviewBy: '2025-11-14' },
      'review-request 2025-11-14 2025-11-14 stated',
    ],
    [
      'an explicit day before the letter is a misreading: the window stands',
      { regime, dated: '2025-09-30', reviewBy: '2024-11-14', window: {} },
      'review-request 2025-11-25 2025-11-25 stated',
    ],
    [
      'an explicit day that is the letter’s own stands',
      { regime, dated: '2025-09-30', reviewBy: '2025-09-30' },
      'review-request 2025-09-30 2025-09-30 stated',
    ],
    [
      'a window that nobody can mean is none: the code stands',
      { regime, dated: '2025-09-30', window: { amount: 20_205 } },
      'review-request 2025-11-25 2025-11-25 code',
    ],
    [
      'half a day is no window',
      { regime, dated: '2025-09-30', window: { amount: 0.5 } },
      'review-request 2025-11-25 2025-11-25 code',
    ],
    ['no date at all: no day rather than a wrong one', { regime, window: {} }],
  ]);
});

describe('a response that names no law: as FOIA, and never later than the EIR would have it', () => {
  table([
    ['no window: the code', { dated: '2025-11-17' }, 'review-request 2026-01-19 2026-01-15 code'],
    [
      'two months would be longer than the EIR’s 40 working days',
      { dated: '2018-08-24', authority: 'Belfast City Council', window: { amount: 2, unit: 'months' } },
      'review-request 2018-10-24 2018-10-22 stated',
    ],
    [
      'and than FOISA’s, where nothing tells that the body is not Scotland’s',
      { dated: '2018-08-24', window: { amount: 2, unit: 'months' } },
      'review-request 2018-10-24 2018-10-19 stated',
    ],
    [
      'two months that are shorter stand',
      { dated: '2025-11-17', window: { amount: 2, unit: 'months' } },
      'review-request 2026-01-17 2026-01-16 stated',
    ],
    [
      'an explicit day past the EIR’s',
      { dated: '2025-09-12', reviewBy: '2025-11-14' },
      'review-request 2025-11-14 2025-11-07 stated',
    ],
    [
      'a certainly Scottish body keeps Scottish holidays',
      { dated: '2025-11-17', authority: 'Police Scotland' },
      'review-request 2026-01-19 2026-01-19 code',
    ],
    [
      'and its 40 working days are Scotland’s too: 27 August is one of them',
      { dated: '2018-07-27', authority: 'Police Scotland', window: { amount: 2, unit: 'months' } },
      'review-request 2018-09-27 2018-09-24 stated',
    ],
    [
      'where the EIR’s are not',
      { dated: '2018-07-27', authority: 'Belfast City Council', window: { amount: 2, unit: 'months' } },
      'review-request 2018-09-27 2018-09-25 stated',
    ],
    [
      'a body that may be Scotland’s: FOISA’s 40 working days, sooner than the EIR’s',
      { dated: '2026-08-07', authority: 'Aberdeen City Council', window: { amount: 2, unit: 'months' } },
      'review-request 2026-10-07 2026-10-02 stated',
    ],
    [
      'a body that cannot be: the EIR’s',
      { dated: '2026-08-07', authority: 'Belfast City Council', window: { amount: 2, unit: 'months' } },
      'review-request 2026-10-07 2026-10-05 stated',
    ],
    ['nobody named at all, no window', { dated: '2026-08-07' }, 'review-request 2026-10-05 2026-10-02 code'],
    [
      'a law only inferred is as good as none',
      { mayBe: 'foia', dated: '2018-08-24', window: { amount: 2, unit: 'months' }, authority: 'Belfast City Council' },
      'review-request 2018-10-24 2018-10-22 stated',
    ],
    [
      'also under FOISA',
      { mayBe: 'foia', dated: '2026-08-07', authority: 'Aberdeen City Council', reviewBy: '2026-10-30' },
      'review-request 2026-10-30 2026-10-02 stated',
    ],
    [
      'the EIR only inferred of a body that may be Scotland’s',
      { mayBe: 'eir', dated: '2026-08-07', authority: 'Aberdeen City Council' },
      'review-request 2026-10-05 2026-10-02 statute',
    ],
    [
      'without the letter’s date the EIR’s day cannot be told',
      { reviewBy: '2025-11-14' },
      'review-request 2025-11-14 2025-11-14 stated',
    ],
  ]);
});

describe('a response under the EIR, FOISA or EISR: the statute, whatever the letter says', () => {
  table([
    [
      'EIR: 40 working days',
      { regime: 'eir', dated: '2025-09-12', window: { from: 'receipt' } },
      'review-request 2025-11-07 2025-11-07 statute',
    ],
    [
      'EIR: regulation 2(1) borrows every nation’s holidays, so no day is earlier',
      { regime: 'eir', dated: '2025-11-17' },
      'review-request 2026-01-19 2026-01-19 statute',
    ],
    [
      'EIR: a longer window changes nothing',
      { regime: 'eir', dated: '2025-09-12', window: { amount: 3, unit: 'months' } },
      'review-request 2025-11-07 2025-11-07 statute',
    ],
    [
      'EIR: a longer day changes nothing',
      { regime: 'eir', dated: '2025-09-12', reviewBy: '2025-11-14' },
      'review-request 2025-11-07 2025-11-07 statute',
    ],
    [
      'EIR: a shorter window is the one to act by',
      { regime: 'eir', dated: '2025-09-12', window: { amount: 20 } },
      'review-request 2025-11-07 2025-10-10 statute',
    ],
    [
      'EIR: a shorter window may leave out the authority’s own holidays alone: 1 December and 2 January are none in London',
      { regime: 'eir', dated: '2025-11-17', window: { amount: 30 } },
      'review-request 2026-01-19 2025-12-31 statute',
    ],
    [
      'EIR: the statute’s own length is no shorter window',
      { regime: 'eir', dated: '2025-11-17', window: {} },
      'review-request 2026-01-19 2026-01-19 statute',
    ],
    [
      'EIR: a shorter window that ends on a Sunday',
      { regime: 'eir', dated: '2025-09-12', window: { amount: 30, unit: 'calendar-days' } },
      'review-request 2025-11-07 2025-10-10 statute',
    ],
    [
      'EIR: of a day and a window beside it the earlier is the one to act by',
      { regime: 'eir', dated: '2025-09-12', reviewBy: '2025-11-05', window: { amount: 20 } },
      'review-request 2025-11-07 2025-10-10 statute',
    ],
    ['EIR: a day alone says nothing of the statute’s', { regime: 'eir', reviewBy: '2025-11-05' }],
    [
      'FOISA: Scottish holidays only (the facts of the Commissioner’s Decision 135/2025)',
      { regime: 'foisa', dated: '2024-12-24' },
      'review-request 2025-02-24 2025-02-24 statute',
    ],
    [
      'FOISA: two months are longer than the statute here',
      { regime: 'foisa', dated: '2025-01-08', window: { amount: 2, unit: 'months' } },
      'review-request 2025-03-05 2025-03-05 statute',
    ],
    [
      'FOISA: Easter Monday is a working day',
      { regime: 'foisa', dated: '2025-03-03' },
      'review-request 2025-04-29 2025-04-29 statute',
    ],
    ['EISR: as FOISA', { regime: 'eisr', dated: '2024-12-24' }, 'review-request 2025-02-24 2025-02-24 statute'],
  ]);
});

describe('a response that says there is no internal review', () => {
  const dated = '2026-10-12';
  table([
    [
      'FOIA: straight to the ICO',
      { regime: 'foia', dated, noReview: true },
      'complaint 2026-11-23 2026-11-23 practice',
    ],
    ['no law named: as FOIA', { dated, noReview: true }, 'complaint 2026-11-23 2026-11-23 practice'],
    [
      'EIR: the review is a right all the same',
      { regime: 'eir', dated, noReview: true },
      'review-request 2026-12-08 2026-12-08 statute',
      'complaint 2026-11-23 2026-11-23 practice',
    ],
    [
      'FOISA: the Commissioner wants a review first',
      { regime: 'foisa', dated, noReview: true },
      'review-request 2026-12-08 2026-12-08 statute',
    ],
    ['EISR: as FOISA', { regime: 'eisr', dated, noReview: true }, 'review-request 2026-12-08 2026-12-08 statute'],
    ['undated: none', { regime: 'foia', noReview: true }],
  ]);
});

describe('the outcome of a review: when to go to the regulator', () => {
  const kind = 'review-outcome';
  table([
    ['ICO: six weeks', { kind, regime: 'foia', dated: '2026-10-12' }, 'complaint 2026-11-23 2026-11-23 practice'],
    ['EIR: the same ICO', { kind, regime: 'eir', dated: '2026-10-12' }, 'complaint 2026-11-23 2026-11-23 practice'],
    ['no law named: the ICO', { kind, dated: '2026-10-12' }, 'complaint 2026-11-23 2026-11-23 practice'],
    [
      'six weeks that end on Boxing Day: act on Christmas Eve',
      { kind, regime: 'foia', dated: '2025-11-14' },
      'complaint 2025-12-26 2025-12-24 practice',
    ],
    [
      'Scottish Commissioner: six months',
      { kind, regime: 'foisa', dated: '2025-02-27' },
      'complaint 2025-08-27 2025-08-27 statute',
    ],
    [
      'six months from 31 August: there is no 31 February',
      { kind, regime: 'foisa', dated: '2026-08-31' },
      'complaint 2027-02-28 2027-02-26 statute',
    ],
    [
      'six months that end on a Scottish holiday',
      { kind, regime: 'eisr', dated: '2026-07-02' },
      'complaint 2027-01-02 2026-12-31 statute',
    ],
    [
      'a second review where the letter itself offers one',
      { kind, regime: 'foia', dated: '2026-10-12', window: { amount: 20 } },
      'complaint 2026-11-23 2026-11-23 practice',
      'review-request 2026-11-09 2026-11-09 stated',
    ],
    ['undated: none', { kind, regime: 'foia' }],
  ]);
});

describe('an acknowledgement or extension: when the answer is due', () => {
  const kind = 'acknowledgement';
  table([
    [
      'FOIA: the 20th working day after receipt (6 and 27 August left out)',
      { kind, regime: 'foia', dated: '2018-07-30', received: '2018-07-27' },
      'response-due 2018-08-28 2018-08-28 statute',
    ],
    [
      'FOISA: 27 August is a working day in Scotland',
      { kind, regime: 'foisa', dated: '2018-07-30', received: '2018-07-27' },
      'response-due 2018-08-27 2018-08-27 statute',
    ],
    [
      'no law named: as FOIA',
      { kind, dated: '2018-07-30', made: '2018-07-27' },
      'response-due 2018-08-28 2018-08-28 statute',
    ],
    [
      'a day that the authority named too soon binds it to nothing: not late before the law says so',
      { kind, regime: 'foia', dated: '2018-07-30', received: '2018-07-27', dueDate: '2018-08-24' },
      'response-due 2018-08-28 2018-08-28 statute',
    ],
    [
      'a day later than the law’s: waited for, with a warning',
      { kind, regime: 'foia', dated: '2018-07-30', received: '2018-07-27', dueDate: '2018-08-30' },
      'response-due 2018-08-30 2018-08-30 stated',
    ],
    [
      'only the named day is known',
      { kind, regime: 'foia', dated: '2018-07-30', dueDate: '2018-08-24' },
      'response-due 2018-08-24 2018-08-24 stated',
    ],
    [
      'a named day before the letter is a misreading',
      { kind, regime: 'foia', dated: '2018-07-30', received: '2018-07-27', dueDate: '2018-07-24' },
      'response-due 2018-08-28 2018-08-28 statute',
    ],
    [
      'a receipt after the letter that confirms it is a misreading',
      { kind, regime: 'foia', dated: '2018-07-30', received: '2018-09-27', dueDate: '2018-08-24' },
      'response-due 2018-08-24 2018-08-24 stated',
    ],
    ['neither known: none', { kind, regime: 'foia', dated: '2018-07-30' }],
    [
      'a school: the 60th working day at the latest, the 20th at the soonest',
      { kind, regime: 'foia', dated: '2025-09-03', received: '2025-09-02', authority: 'Millbrook Primary School' },
      'response-due 2025-11-25 2025-09-30 statute',
    ],
    [
      'under the EIR a school has no longer than others',
      { kind, regime: 'eir', dated: '2025-09-03', received: '2025-09-02', authority: 'Millbrook Primary School' },
      'response-due 2025-09-30 2025-09-30 statute',
    ],
    [
      'an archive: the 30th at the latest',
      { kind, regime: 'foia', dated: '2025-09-03', received: '2025-09-02', authority: 'The National Archives' },
      'response-due 2025-10-14 2025-09-30 statute',
    ],
    [
      'an extension for the public interest: the ICO’s 20 more',
      { kind: 'extension', regime: 'foia', dated: '2025-09-29', received: '2025-09-02' },
      'response-due 2025-10-28 2025-10-28 practice',
    ],
    [
      'an extension to a named day',
      { kind: 'extension', regime: 'foia', dated: '2025-09-29', received: '2025-09-02', dueDate: '2025-10-14' },
      'response-due 2025-10-14 2025-10-14 stated',
    ],
    [
      'an “extension” that ends before the ordinary time: the ordinary time stands',
      { kind: 'extension', regime: 'foia', dated: '2025-09-15', received: '2025-09-02', dueDate: '2025-09-22' },
      'response-due 2025-09-30 2025-09-30 statute',
    ],
    [
      'a school that extends has its 60 working days all the same',
      { kind: 'extension', regime: 'foia', dated: '2025-09-29', received: '2025-09-02', authority: 'Hill High School' },
      'response-due 2025-11-25 2025-09-30 statute',
    ],
    [
      'EIR: 40 for a complex and voluminous request',
      { kind: 'extension', regime: 'eir', dated: '2025-09-29', received: '2025-09-02' },
      'response-due 2025-10-28 2025-10-28 statute',
    ],
    [
      'EIR: said after the 20th working day, it moves nothing',
      { kind: 'extension', regime: 'eir', dated: '2025-10-01', received: '2025-09-02', dueDate: '2025-10-14' },
      'response-due 2025-09-30 2025-09-30 statute',
    ],
    [
      'FOISA knows no extension: a later day is only the authority’s own',
      { kind: 'extension', regime: 'foisa', dated: '2025-09-29', received: '2025-09-02', dueDate: '2025-10-14' },
      'response-due 2025-10-14 2025-10-14 stated',
    ],
  ]);
});

describe('the Commissioner’s decision notice: when to appeal', () => {
  const kind = 'decision-notice';
  table([
    [
      '28 days from sending, the day of sending left out',
      { kind, regime: 'foia', dated: '2016-05-16' },
      'tribunal-appeal 2016-06-13 2016-06-13 statute',
    ],
    [
      '28 days that end on a bank holiday: act before it',
      { kind, regime: 'eir', dated: '2025-04-07' },
      'tribunal-appeal 2025-05-05 2025-05-02 statute',
    ],
    ['to the Court of Session: no time is established', { kind, regime: 'foisa', dated: '2016-05-16' }],
    ['undated: none', { kind, regime: 'foia' }],
  ]);
});

describe('letters that give no day', () => {
  table([
    [
      'a question back: the clock waits for the requester',
      { kind: 'clarification', regime: 'foia', dated: '2025-09-03', received: '2025-09-02' },
    ],
    ['a fees notice', { kind: 'fees-notice', regime: 'foia', dated: '2025-09-03', received: '2025-09-02' }],
    [
      'a transfer: the other authority’s receipt is not known',
      { kind: 'transfer', regime: 'foia', dated: '2025-09-03', received: '2025-09-02' },
    ],
  ]);

  test('no letter of an authority at all', () => {
    expect(countDeadlines([])).toEqual([]);
    const dated = letterFacts({ regime: 'foia', dated: '2025-09-03' });
    expect(countDeadlines(dated.filter(({ kind }) => kind !== 'letter-kind'))).toEqual([]);
  });
});

test('a deadline tells what it rests on, what was left out and why `safe` is earlier', () => {
  expect(countDeadlines(letterFacts({ regime: 'foia', dated: '2025-11-17' }))).toEqual([
    {
      kind: 'review-request',
      due: '2026-01-19',
      safe: '2026-01-15',
      basis: 'code',
      provision: { name: expect.stringContaining('Section 45 code'), address: expect.stringMatching(/^https:/) },
      count: {
        how: 'counted',
        from: '2025-11-17',
        event: 'letter-date',
        period: { amount: 40, unit: 'working-days', firstDay: 'next' },
        holidaysOf: ['england-and-wales', 'scotland', 'northern-ireland'],
        leftOut: [
          expect.objectContaining({ date: '2025-12-01', name: 'St Andrew’s Day', nations: ['scotland'] }),
          expect.objectContaining({
            date: '2025-12-25',
            name: 'Christmas Day',
            nations: ['england-and-wales', 'scotland', 'northern-ireland'],
          }),
          expect.objectContaining({ date: '2025-12-26', name: 'Boxing Day' }),
          expect.objectContaining({ date: '2026-01-01', name: 'New Year’s Day' }),
          expect.objectContaining({ date: '2026-01-02', name: '2nd January', nations: ['scotland'] }),
        ],
      },
      stated: null,
      safeBecause: ['own-holidays'],
      warnings: ['late-at-discretion'],
    },
  ]);
});

describe('why `safe` is earlier, and what to beware of', () => {
  test.each<[string, LetterInBrief, object]>([
    ['own holidays', { regime: 'foia', dated: '2025-11-17' }, { safeBecause: ['own-holidays'], stated: null }],
    [
      'not a working day',
      { regime: 'foia', dated: '2026-06-30', window: { amount: 2, unit: 'months' } },
      { safeBecause: ['not-a-working-day'], warnings: ['late-at-discretion'] },
    ],
    ['nothing', { regime: 'foia', dated: '2025-09-30' }, { safeBecause: [], warnings: ['late-at-discretion'] }],
    [
      'may be EIR: the only reason that counts',
      { dated: '2018-08-24', authority: 'Belfast City Council', window: { amount: 2, unit: 'months' } },
      { safeBecause: ['may-be-eir'] },
    ],
    ['the EIR’s very day', { dated: '2025-09-12', reviewBy: '2025-11-07' }, { safe: '2025-11-07', safeBecause: [] }],
    ['may be FOISA', { dated: '2026-08-07', window: { amount: 2, unit: 'months' } }, { safeBecause: ['may-be-foisa'] }],
    [
      'certainly Scotland’s: FOISA',
      { dated: '2018-07-27', authority: 'Police Scotland', window: { amount: 2, unit: 'months' } },
      { safeBecause: ['may-be-foisa'] },
    ],
    ['EIR is no earlier', { dated: '2025-11-17' }, { safeBecause: ['own-holidays'] }],
    [
      'shorter window',
      { regime: 'eir', dated: '2025-09-12', window: { amount: 20 } },
      { safeBecause: ['shorter-window'], stated: '2025-10-10', warnings: [] },
    ],
    [
      'shorter window, and own holidays',
      { regime: 'eir', dated: '2025-11-17', window: { amount: 30 } },
      { safe: '2025-12-31', safeBecause: ['shorter-window', 'own-holidays'], stated: '2026-01-05' },
    ],
    [
      'longer window',
      { regime: 'eir', dated: '2025-09-12', window: { amount: 3, unit: 'months' } },
      { safeBecause: [], stated: '2025-12-12', warnings: ['longer-than-statute'] },
    ],
    [
      'the same window',
      { regime: 'eir', dated: '2025-09-12', window: {} },
      { safeBecause: [], stated: null, warnings: [] },
    ],
    [
      'FOISA: late at discretion (section 20(6))',
      { regime: 'foisa', dated: '2024-12-24' },
      { safeBecause: [], warnings: ['late-at-discretion'] },
    ],
    [
      'FOISA: an early reply may give longer',
      { regime: 'foisa', dated: '2024-12-24', received: '2024-12-02' },
      { safe: '2025-02-24', safeBecause: ['counted-from-reply'], warnings: ['late-at-discretion'] },
    ],
    [
      'FOISA: a reply on its last day gives nothing',
      { regime: 'foisa', dated: '2025-01-03', received: '2024-11-29' },
      { safeBecause: [] },
    ],
    [
      'EISR: nothing is established about either',
      { regime: 'eisr', dated: '2024-12-24', received: '2024-12-02' },
      { safeBecause: [], warnings: [] },
    ],
    [
      'a school',
      {
        kind: 'acknowledgement',
        regime: 'foia',
        dated: '2025-09-03',
        received: '2025-09-02',
        authority: 'Ysgol Bryn Teg',
      },
      { safeBecause: ['school-days'] },
    ],
    [
      'an archive',
      {
        kind: 'acknowledgement',
        regime: 'foisa',
        dated: '2025-09-03',
        received: '2025-09-02',
        authority: 'National Records of Scotland',
      },
      { due: '2025-10-14', safe: '2025-09-30', safeBecause: ['archive-records'] },
    ],
    [
      'a later day of the authority’s own',
      { kind: 'acknowledgement', regime: 'foia', dated: '2018-07-30', received: '2018-07-27', dueDate: '2018-08-30' },
      { warnings: ['longer-than-statute'], count: { how: 'named', date: '2018-08-30' }, stated: null },
    ],
    [
      'an earlier day of the authority’s own',
      { kind: 'acknowledgement', regime: 'foia', dated: '2018-07-30', received: '2018-07-27', dueDate: '2018-08-24' },
      { stated: '2018-08-24', warnings: [] },
    ],
    [
      'the law’s very day',
      { kind: 'acknowledgement', regime: 'foia', dated: '2018-07-30', received: '2018-07-27', dueDate: '2018-08-28' },
      { basis: 'statute', stated: null, warnings: [] },
    ],
    [
      'past the EIR’s 40',
      { kind: 'extension', regime: 'eir', dated: '2025-09-29', received: '2025-09-02', dueDate: '2025-10-29' },
      { due: '2025-10-29', warnings: ['longer-than-statute'] },
    ],
    [
      'the EIR’s 40th itself',
      { kind: 'extension', regime: 'eir', dated: '2025-09-29', received: '2025-09-02', dueDate: '2025-10-28' },
      { due: '2025-10-28', warnings: [] },
    ],
    [
      'FOIA sets no limit to be past',
      { kind: 'extension', regime: 'foia', dated: '2025-09-29', received: '2025-09-02', dueDate: '2025-11-28' },
      { due: '2025-11-28', warnings: [] },
    ],
    [
      'holidays of 2029 are not published',
      { regime: 'foia', dated: '2028-12-01' },
      { warnings: ['provisional-holidays', 'late-at-discretion'] },
    ],
    [
      'nor is it known whether a day of 2029 is a holiday',
      { regime: 'foia', dated: '2028-12-01', window: { amount: 2, unit: 'months' } },
      { due: '2029-02-01', warnings: ['provisional-holidays', 'late-at-discretion'] },
    ],
    [
      'said once',
      { regime: 'foia', dated: '2029-03-01', window: {} },
      { warnings: ['provisional-holidays', 'late-at-discretion'] },
    ],
  ])('%s', (_why, of, expected) => {
    expect(countDeadlines(letterFacts(of))[0]).toMatchObject(expected);
  });
});

test('of two times in one letter it says that there are two, unless they end on one day', () => {
  const because = (reviewBy: string) =>
    countDeadlines(letterFacts({ regime: 'foia', dated: '2025-09-30', reviewBy, window: { amount: 20 } }))[0]
      ?.safeBecause;
  expect(because('2025-12-31')).toContain('two-times');
  expect(because('2025-10-28')).toEqual([]);
});

test.each([
  ['the window, where it ends sooner', '2025-12-31', '2025-10-28'],
  ['the day, where that is sooner', '2025-10-14', '2025-10-14'],
])('under the EIR the authority’s own time is %s', (_what, reviewBy, stated) => {
  const letter = letterFacts({ regime: 'eir', dated: '2025-09-30', reviewBy, window: { amount: 20 } });
  expect(countDeadlines(letter)[0]?.stated).toBe(stated);
});

test('a window of months leaves nobody’s holidays out and needs no reason where its end is a working day', () => {
  const window = { amount: 2, unit: 'months' } as const;
  expect(countDeadlines(letterFacts({ regime: 'foia', dated: '2018-08-24', window }))[0]).toMatchObject({
    provision: { name: expect.stringContaining('code of practice'), address: expect.stringMatching(/^https:/) },
    count: { event: 'letter-date', holidaysOf: [], leftOut: [] },
    safeBecause: [],
  });
});

test('a day that the letter names has the law that it is a day under behind it', () => {
  expect(countDeadlines(letterFacts({ kind: 'acknowledgement', dated: '2018-07-30', dueDate: '2018-08-24' }))).toEqual([
    {
      kind: 'response-due',
      due: '2018-08-24',
      safe: '2018-08-24',
      basis: 'stated',
      provision: { name: 'FOIA section 10(1)', address: expect.stringMatching(/^https:.*section\/10$/) },
      count: { how: 'named', date: '2018-08-24' },
      stated: null,
      safeBecause: [],
      warnings: [],
    },
  ]);
  const scottish = letterFacts({ kind: 'extension', regime: 'foisa', dated: '2018-07-30', dueDate: '2018-08-24' });
  expect(countDeadlines(scottish)[0]?.provision.address).toMatch(/asp\/2002\/13\/section\/10$/);
  expect(countDeadlines(letterFacts({ regime: 'foia', reviewBy: '2025-11-14' }))).toEqual([
    {
      kind: 'review-request',
      due: '2025-11-14',
      safe: '2025-11-14',
      basis: 'stated',
      provision: { name: expect.stringContaining('code of practice'), address: expect.stringMatching(/^https:/) },
      count: { how: 'named', date: '2025-11-14' },
      stated: null,
      safeBecause: [],
      warnings: ['late-at-discretion'],
    },
  ]);
});

describe('counts from', () => {
  test.each<[string, LetterInBrief, string]>([
    [
      'the day of receipt',
      { kind: 'acknowledgement', dated: '2025-09-03', received: '2025-09-02' },
      'receipt-of-request',
    ],
    [
      'the day of the request, where that is all',
      { kind: 'acknowledgement', dated: '2025-09-03', made: '2025-09-02' },
      'request-made',
    ],
    ['the letter’s date', { dated: '2025-09-03' }, 'letter-date'],
    [
      'the letter’s date in the place of its receipt, where the letter counts from that',
      { dated: '2025-09-03', window: { from: 'receipt' } },
      'letter-date-for-receipt',
    ],
    ['the outcome of the review', { kind: 'review-outcome', dated: '2025-09-03' }, 'review-outcome'],
    ['the letter that sends straight to the ICO', { dated: '2025-09-03', noReview: true }, 'letter-date'],
    ['the day that the decision was sent', { kind: 'decision-notice', dated: '2025-09-03' }, 'decision-sent'],
    ['the same under the EIR', { regime: 'eir', dated: '2025-09-03', noReview: true }, 'letter-date'],
  ])('%s', (_what, of, event) => {
    expect(countDeadlines(letterFacts(of)).at(-1)?.count).toMatchObject({ event });
  });
});
