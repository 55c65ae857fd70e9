import { describe, expect, test } from 'vitest';
import type { CaseId } from '../cases/case.ts';
import { daysBetween } from '../dates/calendar-date.ts';
import { day } from '../testing/builders.ts';
import { dueReminders } from './due-reminders.ts';
import type { Reminder } from './reminder.ts';

const reminder = (id: string, on: string, caseId = 'a'): Reminder => ({
  id,
  name: id,
  caseId: caseId as CaseId,
  deadline: 'review-request',
  by: day('2025-11-25'),
  on: day(on),
  time: '09:00',
});
const PLAN = [reminder('ten', '2025-11-11'), reminder('three', '2025-11-20'), reminder('day', '2025-11-25')];
// Moments as days since 1970, to keep the table readable.
const moment = (date: string) => daysBetween(day('1970-01-01'), day(date));
const at = (today: string, shown: string[] = [], plan = PLAN) =>
  dueReminders(plan, ({ on }) => moment(on), moment(today), new Set(shown));

describe('what is to be done', () => {
  test.each([
    ['before the first: wait for it', '2025-11-01', [], [], '2025-11-11'],
    ['on its day: show it and wait for the next', '2025-11-11', [], ['ten'], '2025-11-20'],
    ['later that day: it was shown', '2025-11-12', ['ten'], [], '2025-11-20'],
    ['after a long sleep: only the latest of those missed', '2025-11-21', [], ['three'], '2025-11-25'],
    ['after the last: nothing is left', '2025-12-01', ['ten', 'three', 'day'], [], null],
    ['a clock set back: what was shown stays shown', '2025-11-01', ['ten', 'three'], [], '2025-11-25'],
  ] as const)('%s', (_when, today, shown, show, next) => {
    const due = at(today, [...shown]);
    expect(due.matters.map(({ show }) => show.id)).toEqual(show);
    expect(due.next).toBe(next === null ? null : moment(next));
  });

  test('those that a later one makes superfluous are marked with it', () => {
    expect(at('2025-11-21').matters.flatMap(({ mark }) => mark.map(({ id }) => id))).toEqual(['ten', 'three']);
  });

  test('each case has its own', () => {
    const due = at('2025-11-11', [], [reminder('a', '2025-11-11'), reminder('b', '2025-11-10', 'b')]);
    expect(due.matters.map(({ show }) => show.id).sort()).toEqual(['a', 'b']);
  });
});
