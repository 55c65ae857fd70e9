import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type CalendarDate, calendarDate } from '../dates/calendar-date.ts';
import { answerFacts, caseOf, day } from '../testing/builders.ts';
import { saveCase } from './case-store.ts';
import { remind } from './remind.ts';

const clock = vi.hoisted(() => ({ now: 0, day: '' }));
vi.mock('./today.ts', () => ({
  today: () => calendarDate(clock.day),
  now: () => clock.now,
  momentOf: (date: CalendarDate, time: string) => moment(`${date}T${time}`),
}));

// 40 working days from 30 September 2025: reminders on 11, 20 and 25 November at nine.
const ONE = caseOf(answerFacts(), { openedOn: day('2025-10-01') });

const moment = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('UTC').epochMilliseconds;
const remindAt = (text: string) => {
  clock.now = moment(text);
  clock.day = text.slice(0, 10);
  return remind();
};
const notified = async () => Object.keys(await fakeBrowser.notifications.getAll());
const nextAlarm = async () => (await fakeBrowser.alarms.get('next-reminder'))?.scheduledTime ?? null;
/** The day for which a reminder was shown is the end of its id. */
const shownDays = async () => (await notified()).map((id) => id.split('/').at(-1)).sort();

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getMessage = ((key: string) => (key === 'language' ? 'en-GB' : key)) as never;
  fakeBrowser.runtime.getURL = ((path: string) => path) as never;
  await saveCase(ONE);
});

test('before the first reminder: one alarm for it, and a daily check', async () => {
  await remindAt('2025-10-01T12:00');
  expect(await notified()).toEqual([]);
  expect(await nextAlarm()).toBe(moment('2025-11-11T09:00'));
  expect(await fakeBrowser.alarms.get('daily-check')).toMatchObject({ periodInMinutes: 1440 });
});

test('at its time: it is shown, and the alarm is for the next', async () => {
  await remindAt('2025-11-11T09:00');
  expect(await shownDays()).toEqual(['2025-11-11']);
  expect(await nextAlarm()).toBe(moment('2025-11-20T09:00'));
});

describe('is shown once', () => {
  test('when the worker starts again', async () => {
    await remindAt('2025-11-11T09:00');
    await fakeBrowser.notifications.clear((await notified())[0] ?? '');
    await remindAt('2025-11-11T09:01');
    expect(await notified()).toEqual([]);
  });

  test('when an alarm and a start-up come together', async () => {
    clock.now = moment('2025-11-11T09:00');
    clock.day = '2025-11-11';
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await Promise.all([remind(), remind()]);
    expect(create).toHaveBeenCalledTimes(1);
    create.mockRestore();
  });
});

test('what was missed while the browser was closed is shown at once, the latest only', async () => {
  await remindAt('2025-11-22T15:00');
  expect(await shownDays()).toEqual(['2025-11-20']);
  await remindAt('2025-11-22T15:01');
  expect(await shownDays()).toEqual(['2025-11-20']);
});

test('an alarm that the browser lost is set again', async () => {
  await remindAt('2025-10-01T12:00');
  await fakeBrowser.alarms.clearAll();
  await remindAt('2025-10-02T12:00');
  expect(await nextAlarm()).toBe(moment('2025-11-11T09:00'));
});

test('after the last reminder no alarm is left', async () => {
  await remindAt('2025-12-01T12:00');
  expect(await nextAlarm()).toBeNull();
});

test('a reminder that could not be shown is tried again', async () => {
  const create = vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValueOnce(new Error('no display'));
  await expect(remindAt('2025-11-11T09:00')).rejects.toThrow('no display');
  create.mockRestore();
  expect(await nextAlarm()).toBe(moment('2025-11-20T09:00'));
  await remindAt('2025-11-11T09:05');
  expect(await shownDays()).toEqual(['2025-11-11']);
});

test('a damaged case keeps nobody else from being reminded', async () => {
  await fakeBrowser.storage.local.set({ 'case:broken': { version: 1, letters: 'gone' } });
  await remindAt('2025-11-11T09:00');
  expect(await shownDays()).toEqual(['2025-11-11']);
});
