import { expect, test } from 'vitest';
import { DEADLINE_KINDS } from './deadline.ts';
import { graceEnds, hasPassed, owedBy } from './has-passed.ts';
import { day } from './testing/build-facts.ts';

test('whose day each is', () => {
  expect(DEADLINE_KINDS.map((kind) => `${kind}: ${owedBy(kind)}`)).toEqual([
    'review-request: requester',
    'review-due: authority',
    'complaint: requester',
    'response-due: authority',
    'tribunal-appeal: requester',
  ]);
});

test.each([
  ['the requester’s day runs to midnight', 'complaint', '2025-09-05', '2025-09-05', false],
  ['and is over on the next', 'complaint', '2025-09-05', '2025-09-06', true],
  ['the authority has a working day more', 'response-due', '2025-09-05', '2025-09-08', false],
  ['and is late after it', 'response-due', '2025-09-05', '2025-09-09', true],
] as const)('%s', (_why, kind, due, today, passed) => {
  expect(hasPassed({ kind, due: day(due) }, day(today))).toBe(passed);
});

test('a holiday of any nation is no day of grace', () => {
  expect(graceEnds(day('2025-03-14'))).toBe('2025-03-18');
});
