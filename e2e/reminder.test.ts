import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleLetters } from '../scripts/start/letters.ts';
import { type Chromium, openChromium } from './support/chromium.ts';
import { dataOf } from './support/popup.ts';
import { openSite, type Site } from './support/site.ts';

type Api = { chrome: typeof import('@wxt-dev/browser').browser };

const TODAY = Temporal.Now.plainDateISO();
const LETTER = 'https://www.harrowdale.example/answer';

let site: Site;
let chromium: Chromium;
let page: Page;
let popup: Page;

beforeAll(async () => {
  site = await openSite();
  site.put(LETTER, sampleLetters(TODAY)[1]?.html ?? '');
  chromium = await openChromium(site);
  page = await chromium.browser.newPage();
  await page.goto(LETTER);
  popup = await chromium.press(page);
});
afterAll(async () => {
  await chromium.close();
  await site.close();
});

const notified = () =>
  chromium.probe.evaluate(async () => {
    const { chrome } = globalThis as unknown as Api;
    return Object.keys((await chrome.notifications.getAll()) as object);
  });
const alarms = () =>
  chromium.probe.evaluate(async () => {
    const { chrome } = globalThis as unknown as Api;
    return (await chrome.alarms.getAll()).map(({ name }) => name).sort();
  });

/** Asks for a reminder today, a few seconds from now: an alarm of the browser has to bring it. */
async function wantReminderSoon(): Promise<void> {
  const by = (await dataOf(popup, '[data-deadline="review-request"]', 'safe')) ?? '';
  const daysAhead = TODAY.until(by, { largestUnit: 'days' }).days;
  const time = Temporal.Now.plainTimeISO().add({ seconds: 4 }).toString({ smallestUnit: 'second' });
  const settings = { ahead: [{ amount: daysAhead, unit: 'calendar-days' }], time };
  await popup.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as Api;
    await chrome.storage.local.set({ 'reminder-settings': wanted });
  }, settings);
}

test('one press keeps the case and says when the reminder comes', async () => {
  await wantReminderSoon();
  await popup.click('[data-action="track"]');
  await popup.waitForSelector('[data-tracked]');
  expect(await dataOf(popup, '[data-tracked]', 'tracked')).toBe(TODAY.toString());
});

test('the worker may be stopped: the alarm wakes it and the notification comes', async () => {
  await expect.poll(alarms).toEqual(['daily-check', 'next-reminder']);
  await chromium.stopWorker();
  await expect.poll(notified, { timeout: 20_000 }).toHaveLength(1);
});

test('the notification’s case has a page with the letter’s facts and deadlines', async () => {
  const opened = chromium.browser.waitForTarget((one) => one.url().includes('/cases.html#'));
  const [id = ''] = await notified();
  // A press on a notification cannot be made by a driver; the browser's own event is.
  await (await chromium.worker()).evaluate((one) => {
    const { onClicked } = (globalThis as unknown as { chrome: { notifications: { onClicked: unknown } } }).chrome
      .notifications;
    (onClicked as { dispatch(id: string): void }).dispatch(one);
  }, id);
  const casePage = await (await opened).asPage();
  await casePage.waitForSelector('[data-case]');
  expect(await dataOf(casePage, '[data-fact="authority"]', 'value')).toBe('Harrowdale Borough Council');
  expect(await dataOf(casePage, '[data-deadline="review-request"]', 'due')).not.toBeNull();
  await expect.poll(notified).toEqual([]);
  await casePage.close();
});

test('pressed again, the popup knows the letter', async () => {
  // The popup went when the case's page took its place.
  popup = await chromium.press(page);
  expect(await dataOf(popup, '[data-tracked]', 'tracked')).toBe(TODAY.toString());
  expect(await popup.$('[data-action="track"]')).toBeNull();
});

test('a worker that starts again sets lost alarms again and shows nothing twice', async () => {
  await chromium.stopWorker();
  await chromium.probe.evaluate(async () => {
    const { chrome } = globalThis as unknown as Api;
    await chrome.alarms.clearAll();
    // Any event that it listens to wakes the worker.
    await chrome.storage.local.set({ unrelated: true });
  });
  await expect.poll(alarms).toEqual(['daily-check']);
  expect(await notified()).toEqual([]);
});
