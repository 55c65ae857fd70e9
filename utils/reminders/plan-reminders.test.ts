import { describe, expect, test } from 'vitest';
import { addStep } from '../cases/add-step.ts';
import type { Case } from '../cases/case.ts';
import { closeCase, reopenCase } from '../cases/close-case.ts';
import { deleteCase } from '../cases/delete-case.ts';
import { setCaseReminders } from '../cases/set-case-reminders.ts';
import { dismissReminder, snoozeReminder, wantReminderAgain } from '../cases/snooze-reminder.ts';
import { answerFacts, caseOf, day, fact, letterIn } from '../testing/builders.ts';
import { planReminders } from './plan-reminders.ts';
import { readReminderId } from './reminder.ts';
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
    const facts = answerFacts(explicit).filter(({ kind }) => kind !== 'review-window');
    expect(days(facts)).toContain('2025-11-28');
  });

  test('come before the safe day where two days are honest', () => {
    // 40 working days from 17 November 2025: 19 January by all holidays, 15 January by those of England and Wales.
    expect(days(answerFacts(fact('letter-date', day('2025-11-17')))).at(-1)).toBe('2026-01-15');
  });

  test('of an answer without a date that names the last day itself', () => {
    const undated = answerFacts(fact('review-by', day('2026-12-14'))).filter(({ kind }) => kind !== 'letter-date');
    expect(days(undated, '2026-11-20', USUAL_SETTINGS, '2026-11-24')).toEqual([
      '2026-11-27',
      '2026-12-09',
      '2026-12-14',
    ]);
  });

  test('of an acknowledgement without a date that names the day for the answer', () => {
    const undated = [fact('letter-kind', 'acknowledgement'), fact('due-date', day('2026-12-14'))];
    // A day of grace, then it may be called late.
    expect(days(undated, '2026-11-20', USUAL_SETTINGS, '2026-11-24')).toEqual(['2026-12-16']);
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

describe('the life of the case decides', () => {
  const TODAY = day('2025-11-12');
  const WHEN = { day: TODAY, at: 1_762_941_600_000 };
  const ONE = caseOf(answerFacts());
  const ABOUT = { deadline: 'review-request', by: day('2025-11-25') } as const;
  const plan = (one: Case, today = TODAY) => planReminders([one], USUAL_SETTINGS, today).map(({ on }) => on);
  const asked = addStep(ONE, { kind: 'review-asked', on: TODAY }, 'a', WHEN);

  test.each([
    ['closed: none', closeCase(ONE, WHEN), []],
    [
      'closed and opened again: as before',
      reopenCase(closeCase(ONE, WHEN), WHEN),
      ['2025-11-11', '2025-11-20', '2025-11-25'],
    ],
    ['deleted: none', deleteCase(ONE, WHEN), []],
    ['dismissed: none', dismissReminder(ONE, ABOUT, WHEN), []],
    [
      'dismissed for another day: as before',
      dismissReminder(ONE, { ...ABOUT, by: TODAY }, WHEN),
      ['2025-11-11', '2025-11-20', '2025-11-25'],
    ],
    [
      'dismissed and wanted again',
      wantReminderAgain(dismissReminder(ONE, ABOUT, WHEN), ABOUT, WHEN),
      ['2025-11-11', '2025-11-20', '2025-11-25'],
    ],
    [
      'snoozed: those between are passed over',
      snoozeReminder(ONE, ABOUT, day('2025-11-21'), WHEN),
      ['2025-11-25', '2025-11-21'],
    ],
    [
      'snoozed beyond the day to act by: that day comes all the same',
      snoozeReminder(ONE, ABOUT, day('2025-12-01'), WHEN),
      ['2025-11-25', '2025-12-01'],
    ],
    [
      'with wishes of its own',
      setCaseReminders(ONE, { ahead: [{ amount: 2, unit: 'calendar-days' }], time: '18:00' }, WHEN),
      ['2025-11-23'],
    ],
    // 40 working days from 12 November 2025 end on 14 January 2026; one of grace; called late on the day after.
    ['the review asked for: when complaining of silence is possible', asked, ['2026-01-16']],
  ])('%s', (_what, one, expected) => expect(plan(one).toSorted()).toEqual([...expected].sort()));

  test('what may be done from a day on stays planned when the day has passed', () => {
    expect(plan(asked, day('2026-02-01'))).toEqual(['2026-01-16']);
  });

  test('the time is the case’s own where it has one', () => {
    const own = setCaseReminders(ONE, { ahead: [{ amount: 0, unit: 'calendar-days' }], time: '18:00' }, WHEN);
    expect(planReminders([own], USUAL_SETTINGS, TODAY).map(({ time }) => time)).toEqual(['18:00']);
  });

  test('none for days before the person last told something: they were there', () => {
    const told = addStep(ONE, { kind: 'request-made', on: day('2025-09-01') }, 'b', {
      ...WHEN,
      day: day('2025-11-15'),
    });
    expect(plan(told, day('2025-11-15'))).toEqual(['2025-11-20', '2025-11-25']);
  });

  test('a day told by a clock that was ahead hides nothing', () => {
    const ahead = addStep(ONE, { kind: 'request-made', on: day('2025-09-01') }, 'b', {
      ...WHEN,
      day: day('2025-12-24'),
    });
    expect(plan(ahead)).toEqual(['2025-11-11', '2025-11-20', '2025-11-25']);
  });

  test('a clock set back does not undo what has happened', () => {
    expect(plan(asked, day('2025-09-01'))).toEqual(['2026-01-16']);
  });

  test('two answers of one day have one reminder a day', () => {
    const twice = caseOf([], { letters: [letterIn(answerFacts()), letterIn(answerFacts(), { key: 'two' })] });
    expect(plan(twice)).toEqual(['2025-11-11', '2025-11-20', '2025-11-25']);
  });
});

test('the id of a reminder tells its case and what it is about; other ids tell nothing', () => {
  const [reminder] = planReminders([caseOf(answerFacts())], USUAL_SETTINGS, day('2025-11-01'));
  expect(readReminderId(reminder?.id ?? '')).toEqual({
    caseId: 'case-1',
    name: 'review-request/2025-11-25/2025-11-11',
    deadline: 'review-request',
    by: '2025-11-25',
  });
  for (const id of ['', 'case-1', 'case-1/lunch/2025-11-25/2025-11-11', 'case-1/complaint/soon/2025-11-11']) {
    expect(readReminderId(id)).toBeNull();
  }
});
