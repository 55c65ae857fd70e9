import { expect, test } from 'vitest';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { dayToActBy, isOwedByAuthority } from './day-to-act-by.ts';
import { DEADLINE_KINDS } from './deadline.ts';

const days = { safe: '2026-01-15' as CalendarDate, due: '2026-01-19' as CalendarDate };

test('the requester goes by the earlier day, and looks for what the authority owes on the later', () => {
  expect(DEADLINE_KINDS.map((kind) => [kind, dayToActBy({ kind, ...days }), isOwedByAuthority({ kind })])).toEqual([
    ['review-request', '2026-01-15', false],
    ['review-due', '2026-01-19', true],
    ['complaint', '2026-01-15', false],
    ['response-due', '2026-01-19', true],
    ['tribunal-appeal', '2026-01-15', false],
  ]);
});
