import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addStep } from '../cases/add-step.ts';
import type { Case } from '../cases/case.ts';
import type { When } from '../cases/changed.ts';
import { closeCase } from '../cases/close-case.ts';
import { dismissReminder, snoozeReminder } from '../cases/snooze-reminder.ts';
import { type CalendarDate, calendarDate } from '../dates/calendar-date.ts';
import { answerFacts, caseOf, day } from '../testing/builders.ts';
import { changeCase, keeper } from './case-store.ts';
import { rememberShown } from './remind.ts';

const clock = vi.hoisted(() => ({ now: 0, day: '' }));
vi.mock('./today.ts', () => ({
  today: () => calendarDate(clock.day),
  now: () => clock.now,
  momentOf: (date: CalendarDate, time: string) => moment(`${date}T${time}`),
}));

// 40 working days from 30 September 2025: reminders on 11, 20 and 25 November at nine.
const ONE = caseOf(answerFacts(), { openedOn: day('2025-10-01') });
const ABOUT = { deadline: 'review-request', by: day('2025-11-25') } as const;
const DAY = 24 * 60 * 60 * 1000;

const moment = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('UTC').epochMilliseconds;
const setClock = (text: string) => {
  clock.now = moment(text);
  clock.day = text.slice(0, 10);
};
/** A background that has just started: it remembers nothing. */
async function startAt(text: string): Promise<() => Promise<void>> {
  setClock(text);
  vi.resetModules();
  return (await import('./remind.ts')).remind;
}
const remindAt = async (text: string) => (await startAt(text))();
const notified = async () => Object.keys(await fakeBrowser.notifications.getAll());
const nextAlarm = async () => (await fakeBrowser.alarms.get('next-reminder'))?.scheduledTime ?? null;
/** The day for which a reminder was shown is the end of its id. */
const shownDays = async () => (await notified()).map((id) => id.split('/').at(-1)).sort();
const clearAll = async () => {
  for (const id of await notified()) await fakeBrowser.notifications.clear(id);
};

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getMessage = ((key: string) => (key === 'language' ? 'en-GB' : key)) as never;
  fakeBrowser.runtime.getURL = ((path: string) => path) as never;
  setClock('2025-10-01T12:00');
  await keeper.takeIn([ONE]);
});

describe('the alarms', () => {
  test('before the first reminder: from a day before it on, and a check of every day', async () => {
    await remindAt('2025-10-01T12:00');
    expect(await notified()).toEqual([]);
    expect(await fakeBrowser.alarms.get('next-reminder')).toMatchObject({
      scheduledTime: moment('2025-11-11T09:00') - DAY,
      periodInMinutes: 0.5,
    });
    expect(await fakeBrowser.alarms.get('daily-check')).toMatchObject({
      scheduledTime: moment('2025-10-02T00:00'),
      periodInMinutes: 1440,
    });
  });

  test.each([
    ['within a day of it: after a minute', '2025-11-10T12:00', '2025-11-10T12:01'],
    ['within a minute of it: on the moment', '2025-11-11T08:59:30', '2025-11-11T09:00'],
  ])('%s', async (_when, at, alarm) => {
    await remindAt(at);
    expect(await nextAlarm()).toBe(moment(alarm));
  });

  test('that the browser lost are set again', async () => {
    await remindAt('2025-10-01T12:00');
    await fakeBrowser.alarms.clearAll();
    await remindAt('2025-10-02T12:00');
    expect(await nextAlarm()).toBe(moment('2025-11-11T09:00') - DAY);
  });

  test('after the last reminder none is left for one', async () => {
    await remindAt('2025-12-01T12:00');
    expect(await nextAlarm()).toBeNull();
  });
});

test('at its time it is shown, and the alarm is for the next', async () => {
  await remindAt('2025-11-11T09:00');
  expect(await shownDays()).toEqual(['2025-11-11']);
  expect(await nextAlarm()).toBe(moment('2025-11-20T09:00') - DAY);
});

describe('is shown once', () => {
  test('when the background starts again', async () => {
    await remindAt('2025-11-11T09:00');
    await clearAll();
    await remindAt('2025-11-11T09:01');
    expect(await notified()).toEqual([]);
  });

  test('when an alarm and a start-up come together', async () => {
    const remind = await startAt('2025-11-11T09:00');
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await Promise.all([remind(), remind(), remind()]);
    expect(create).toHaveBeenCalledTimes(1);
    create.mockRestore();
  });

  test('when the mark could not be written, as long as it stands', async () => {
    const remind = await startAt('2025-11-11T09:00');
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
    await expect(remind()).rejects.toThrow('disk full');
    set.mockRestore();
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await remindAt('2025-11-11T09:01');
    expect(create).not.toHaveBeenCalled();
    await clearAll();
    await remindAt('2025-11-11T09:02');
    expect(create).not.toHaveBeenCalled();
    create.mockRestore();
  });

  test('when the person closed it before it was marked', async () => {
    const remind = await startAt('2025-11-11T09:00');
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
    await expect(remind()).rejects.toThrow('disk full');
    set.mockRestore();
    await rememberShown((await notified())[0] ?? '');
    await clearAll();
    await remindAt('2025-11-11T09:01');
    expect(await notified()).toEqual([]);
  });
});

test('what was missed while the browser was closed is shown at once, the latest only', async () => {
  await remindAt('2025-11-22T15:00');
  expect(await shownDays()).toEqual(['2025-11-20']);
  await remindAt('2025-11-22T15:01');
  expect(await shownDays()).toEqual(['2025-11-20']);
});

test('a reminder that could not be shown is tried again after half a minute', async () => {
  const fault = new Error('no display');
  const remind = await startAt('2025-11-11T09:00');
  // With buttons, and without.
  const create = vi
    .spyOn(fakeBrowser.notifications, 'create')
    .mockRejectedValueOnce(fault)
    .mockRejectedValueOnce(fault);
  await expect(remind()).rejects.toThrow('no display');
  create.mockRestore();
  expect(await nextAlarm()).toBe(moment('2025-11-11T09:00:30'));
  await remindAt('2025-11-11T09:01');
  expect(await shownDays()).toEqual(['2025-11-11']);
});

describe('what stands is taken away', () => {
  test.each([
    ['when the case is closed', closeCase],
    ['when it is snoozed', (one: Case, when: When) => snoozeReminder(one, ABOUT, day('2025-11-14'), when)],
    ['when it is dismissed', (one: Case, when: When) => dismissReminder(one, ABOUT, when)],
    [
      'when the review was asked for',
      (one: Case, when: When) => addStep(one, { kind: 'review-asked', on: day('2025-11-11') }, 'a', when),
    ],
  ])('%s', async (_when, change) => {
    await remindAt('2025-11-11T09:00');
    await changeCase(ONE.id, change);
    await remindAt('2025-11-11T09:05');
    expect(await notified()).toEqual([]);
  });
});

test('a snoozed reminder comes on its new day', async () => {
  await remindAt('2025-11-11T09:00');
  await clearAll();
  await changeCase(ONE.id, (one, when) => snoozeReminder(one, ABOUT, day('2025-11-14'), when));
  await remindAt('2025-11-14T09:00');
  expect(await shownDays()).toEqual(['2025-11-14']);
});

test('the toolbar button counts what is due within seven days', async () => {
  const set = vi.spyOn(fakeBrowser.action, 'setBadgeText');
  await remindAt('2025-11-18T12:00');
  expect(set).toHaveBeenLastCalledWith({ text: '1' });
  await remindAt('2025-11-17T12:00');
  expect(set).toHaveBeenLastCalledWith({ text: '' });
});

test('a damaged case keeps nobody else from being reminded', async () => {
  await fakeBrowser.storage.local.set({ 'case:broken': { version: 1, letters: 'gone' } });
  await remindAt('2025-11-11T09:00');
  expect(await shownDays()).toEqual(['2025-11-11']);
});
