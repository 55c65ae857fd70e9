import { describe, expect, test } from 'vitest';
import { answerFacts, caseOf, day, fact } from '../testing/builders.ts';
import { planReminders } from './plan-reminders.ts';
import { type ReminderSettings, USUAL_SETTINGS } from './settings.ts';

const days = (
  facts = answerFacts(),
  openedOn = '2025-10-01',
  settings: ReminderSettings = USUAL_SETTINGS,
  today = '2025-12-01',
) => planReminders([caseOf(facts, { openedOn: day(openedOn) })], settings, day(today)).map(({ on }) => on);

describe('the days of the reminders', () => {
  test('ten and three working days before the day to act by, and on it', () => {
    // 40 working days from Tuesday 30 September 2025 end on Tuesday 25 November.
    expect(days()).toEqual(['2025-11-11', '2025-11-20', '2025-11-25']);
  });

  test('pass over the bank holidays of every nation', () => {
    const explicit = fact('review-by', day('2025-12-04'));
    // Three before Thursday 4 December: 3, 2, then not 1 December (St Andrew's Day) but Friday 28 November.
    expect(days(answerFacts(explicit))).toContain('2025-11-28');
  });

  test('come before the safe day where two days are honest', () => {
    // 40 working days from 17 November 2025: 19 January by all holidays, 15 January by those of England and Wales.
    expect(days(answerFacts(fact('letter-date', day('2025-11-17')))).at(-1)).toBe('2026-01-15');
  });

  test('as the person has set them', () => {
    expect(days(answerFacts(), '2025-10-01', { time: '18:30', ahead: [{ amount: 7, unit: 'calendar-days' }] })).toEqual(
      ['2025-11-18'],
    );
  });

  test('once, where two settings mean the same day', () => {
    const ahead = [
      { amount: 0, unit: 'calendar-days' },
      { amount: 0, unit: 'working-days' },
    ] as const;
    expect(days(answerFacts(), '2025-10-01', { time: '09:00', ahead })).toEqual(['2025-11-25']);
  });
});

describe('no reminder', () => {
  test.each([
    ['for days before the case was opened', answerFacts(), '2025-11-21', ['2025-11-25']],
    ['after the deadline has passed', answerFacts(), '2026-02-01', [], '2026-02-02'],
    ['without a date to count from', answerFacts().filter(({ kind }) => kind !== 'letter-date'), '2025-10-01', []],
  ])('%s', (_when, facts, openedOn, expected, today = '2025-12-01') =>
    expect(days(facts, openedOn, USUAL_SETTINGS, today)).toEqual(expected),
  );
});

test('what the authority owes is called late a day of grace after it was due', () => {
  const acknowledged = answerFacts(
    fact('letter-kind', 'acknowledgement'),
    fact('letter-date', day('2025-09-03')),
    fact('request-date', { date: day('2025-09-02'), is: 'received' }),
  );
  // Due on Tuesday 30 September 2025.
  expect(days(acknowledged, '2025-09-03')).toEqual(['2025-10-02']);
});

test('the reminders of all cases stand in the order of their days, each with a name of its own', () => {
  const cases = [
    caseOf(answerFacts()),
    caseOf(answerFacts(fact('letter-date', day('2025-09-29'))), { id: 'b' as never }),
  ];
  const plan = planReminders(cases, USUAL_SETTINGS, day('2025-10-01'));
  expect(plan.map(({ on }) => on)).toEqual(plan.map(({ on }) => on).toSorted());
  expect(new Set(plan.map(({ id }) => id)).size).toBe(6);
});
