import type { Page } from 'puppeteer-core';
import { NATIONS } from '../../utils/deadlines/deadline.ts';
import { isWorkingDay } from '../../utils/deadlines/working-days.ts';
import { day } from '../../utils/testing/best-found.ts';

type Api = { browser?: typeof import('wxt/browser').browser; chrome: typeof import('wxt/browser').browser };

export const TODAY = Temporal.Now.plainDateISO();
// A working day everywhere: of another the last working day before would be kept.
const isWorkingDayIn = (days: number) => isWorkingDay(day(TODAY.add({ days }).toString()), NATIONS);
const DAYS_LEFT = Array.from({ length: 15 }, (_, more) => 30 + more).find(isWorkingDayIn) ?? 30;
const BY = TODAY.add({ days: DAYS_LEFT });
export const CASE = '0b7f1a52-6a0e-4a5e-9a55-000000000001';

/** The id of the notification for a day. */
export const reminderOn = (day: Temporal.PlainDate) => `${CASE}/review-request/${BY}/${day}`;

/** A case as the first version of FOI Clock stored it: with a letter of today that names the last day itself. */
function oldRecord(): unknown {
  const fact = (kind: string, value: unknown) => ({
    kind,
    value,
    quote: { in: 'letter', text: String(value), start: 0 },
    certainty: 'stated',
  });
  const facts = [
    fact('letter-kind', 'response'),
    fact('regime', 'foia'),
    fact('authority', 'Harrowdale Borough Council'),
    fact('letter-date', TODAY.toString()),
    fact('review-by', BY.toString()),
  ];
  const letter = { key: 'one', source: { reader: 'file', address: null, messageId: null }, facts };
  return { version: 1, id: CASE, openedOn: TODAY.toString(), letters: [letter] };
}

/**
 * Keeps a case of which one reminder is due today, so many seconds from now, and another tomorrow. Gives its moment.
 */
export async function wantReminder(probe: Page, seconds: number): Promise<Temporal.Instant> {
  const due = Temporal.Now.zonedDateTimeISO().add({ seconds }).round({ smallestUnit: 'second', roundingMode: 'ceil' });
  const settings = {
    ahead: [DAYS_LEFT, DAYS_LEFT - 1].map((amount) => ({ amount, unit: 'calendar-days' })),
    time: due.toPlainTime().toString({ smallestUnit: 'second' }),
  };
  await probe.evaluate(
    async (records) => {
      const { browser, chrome } = globalThis as unknown as Api;
      await (browser ?? chrome).storage.local.set(records);
    },
    { 'reminder-settings': settings, [`case:${CASE}`]: oldRecord() },
  );
  return due.toInstant();
}

/** Ids of the notifications that the browser shows. */
export async function notified(probe: Page): Promise<string[]> {
  return probe.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Api;
    return Object.keys((await (browser ?? chrome).notifications.getAll()) as object);
  });
}

/** The moment of the alarm for the next reminder, in milliseconds since 1970; null where none is set. */
export async function nextAlarm(probe: Page): Promise<number | null> {
  return probe.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Api;
    return (await (browser ?? chrome).alarms.get('next-reminder'))?.scheduledTime ?? null;
  });
}

/** The days whose reminders are marked as shown. */
export async function marked(probe: Page): Promise<string[]> {
  return probe.evaluate(async (key) => {
    const { browser, chrome } = globalThis as unknown as Api;
    const record = (await (browser ?? chrome).storage.local.get(key))[key] as { shown?: object } | undefined;
    return Object.keys(record?.shown ?? {}).map((name) => name.slice(-10));
  }, `case:${CASE}`);
}
