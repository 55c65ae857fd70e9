import { expect, test } from 'vitest';
import { countDeadlines } from './count-deadlines.ts';
import { explainDeadline } from './explain-deadline.ts';
import { type LetterInBrief, letterFacts } from './testing/build-facts.ts';

function explained(of: LetterInBrief) {
  const [deadline] = countDeadlines(letterFacts(of));
  if (deadline === undefined) throw new Error('no deadline');
  return explainDeadline(deadline);
}

test('a counted day: the reason, the start, the first day, the end, every day left out, then what is earlier', () => {
  const length = { length: { amount: 40, unit: 'working-days', firstDay: 'next' } };
  expect(explained({ regime: 'foia', dated: '2025-11-17' })).toEqual([
    { key: 'reason_code', places: [length, { key: 'from_letter_date' }] },
    { key: 'why_from', places: [{ key: 'from_letter_date' }, { date: '2025-11-17' }] },
    { key: 'why_first_next', places: [] },
    { key: 'why_ends', places: [length, { date: '2026-01-19' }] },
    { key: 'why_left_out', places: [{ holiday: expect.objectContaining({ name: 'St Andrew’s Day' }) }] },
    { key: 'why_left_out', places: [{ holiday: expect.objectContaining({ name: 'Christmas Day' }) }] },
    { key: 'why_left_out', places: [{ holiday: expect.objectContaining({ name: 'Boxing Day' }) }] },
    { key: 'why_left_out', places: [{ holiday: expect.objectContaining({ name: 'New Year’s Day' }) }] },
    { key: 'why_left_out', places: [{ holiday: expect.objectContaining({ name: '2nd January' }) }] },
    { key: 'safe_own_holidays', places: [{ date: '2026-01-15' }] },
    { key: 'warning_late_at_discretion', places: [] },
  ]);
});

test('a time from receiving the letter: its date stands for the day of receipt', () => {
  const event = { key: 'from_letter_date_for_receipt' };
  const [reason, from] = explained({ regime: 'foia', dated: '2025-09-15', window: { from: 'receipt' } });
  expect(reason).toMatchObject({ key: 'reason_stated', places: [expect.anything(), event] });
  expect(from).toEqual({ key: 'why_from', places: [event, { date: '2025-09-15' }] });
});

test('a named day', () => {
  expect(explained({ regime: 'foia', dated: '2025-09-15', reviewBy: '2025-11-15' })).toEqual([
    { key: 'reason_named', places: [] },
    { key: 'why_named', places: [{ date: '2025-11-15' }] },
    { key: 'safe_not_a_working_day', places: [{ date: '2025-11-14' }] },
    { key: 'warning_late_at_discretion', places: [] },
  ]);
});

test.each<[LetterInBrief, string[]]>([
  [
    { regime: 'foia', dated: '2025-09-10', window: { amount: 2, unit: 'months', firstDay: 'same' } },
    ['reason_stated', 'why_first_same', 'safe_not_a_working_day'],
  ],
  [
    { regime: 'eir', dated: '2025-09-12', window: { amount: 3, unit: 'months' } },
    ['reason_statute', 'warning_longer_than_statute'],
  ],
  [{ regime: 'eir', dated: '2025-09-12', window: { amount: 20 } }, ['safe_shorter_window']],
  [
    { dated: '2018-08-24', authority: 'Belfast City Council', window: { amount: 2, unit: 'months' } },
    ['safe_may_be_eir'],
  ],
  [{ dated: '2026-08-07', window: { amount: 2, unit: 'months' } }, ['safe_may_be_foisa']],
  [{ regime: 'foisa', dated: '2024-12-24', received: '2024-12-02' }, ['safe_counted_from_reply']],
  [{ regime: 'foia', dated: '2028-12-01' }, ['warning_provisional_holidays']],
  [{ kind: 'review-outcome', regime: 'foia', dated: '2026-10-12' }, ['reason_practice']],
  [{ kind: 'extension', regime: 'foia', dated: '2026-10-12', received: '2026-09-14' }, ['reason_practice_reply']],
  [
    {
      kind: 'acknowledgement',
      regime: 'foia',
      dated: '2025-09-03',
      received: '2025-09-02',
      authority: 'Hill High School',
    },
    ['safe_school_days'],
  ],
  [
    {
      kind: 'acknowledgement',
      regime: 'foia',
      dated: '2025-09-03',
      received: '2025-09-02',
      authority: 'The National Archives',
    },
    ['safe_archive_records'],
  ],
])('%j has %j', (of, keys) => {
  expect(explained(of).map(({ key }) => key)).toEqual(expect.arrayContaining(keys));
});
