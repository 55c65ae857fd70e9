import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleLetters } from '../scripts/start/letters.ts';
import { type Chromium, openChromium } from './support/chromium.ts';
import { dataOf } from './support/popup.ts';
import { openSite, type Site } from './support/site.ts';

const TODAY = Temporal.Now.plainDateISO();
const RECENT = 'https://www.harrowdale.example/answer';
const OLD = 'https://www.constabulary.example/answer';

let site: Site;
let chromium: Chromium;
let cases: Page;

beforeAll(async () => {
  site = await openSite();
  const [old, recent] = sampleLetters(TODAY);
  site.put(OLD, old?.html ?? '');
  site.put(RECENT, recent?.html ?? '');
  chromium = await openChromium(site);
  const page = await chromium.browser.newPage();
  for (const address of [OLD, RECENT]) {
    await page.goto(address);
    const popup = await chromium.press(page);
    await popup.click('[data-action="track"]');
    await popup.waitForSelector('[data-tracked]');
    await popup.close();
  }
  cases = chromium.probe;
  await cases.bringToFront();
  await openList();
  // The one with a running deadline comes first.
  await cases.click('.cases li:first-child a');
  await cases.waitForSelector('[data-case]');
});
afterAll(async () => {
  await chromium.close();
  await site.close();
});

async function openList(): Promise<void> {
  await cases.goto(`chrome-extension://${chromium.id}/cases.html`);
  await cases.reload();
  await cases.waitForSelector('.cases');
}

async function setField(selector: string, value: string): Promise<void> {
  await cases.$eval(
    selector,
    (field, text) => {
      (field as HTMLInputElement).value = text;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    value,
  );
}

test('a step entered by hand moves the case on', async () => {
  expect(await dataOf(cases, '[data-case]', 'stage')).toBe('answered');
  await setField('.steps select', 'review-asked');
  await setField('.steps input[type="date"]', TODAY.subtract({ days: 1 }).toString());
  await cases.click('[data-action="add-step"]');
  await cases.waitForSelector('[data-stage="awaiting-review"]');
  expect(await cases.$('[data-deadline="review-due"]')).not.toBeNull();
  await cases.click('[data-step="review-asked"] button');
  await cases.waitForSelector('[data-stage="answered"]');
});

test('a corrected date moves the deadline, and can be taken back', async () => {
  const due = () => dataOf(cases, '[data-deadline="review-request"]', 'due');
  const before = await due();
  await cases.click('.letters summary');
  await setField('[data-correct="letter-date"] input', TODAY.subtract({ weeks: 5 }).toString());
  await cases.click('[data-correct="letter-date"] button');
  await expect.poll(due).not.toBe(before);
  await cases.click('.correction:has([data-correct="letter-date"]) > button');
  await expect.poll(due).toBe(before);
});

test('a reminder can be put off, and wanted again', async () => {
  const days = () => dataOf(cases, '.reminders', 'reminder-days');
  const before = await days();
  await cases.click('[data-snooze="review-request"] button');
  await expect.poll(days).toContain(TODAY.add({ days: 1 }).toString());
  await cases.click('[data-snooze="review-request"] button');
  await expect.poll(days).toBe(before);
});

test('a case may have times of its own', async () => {
  const days = () => dataOf(cases, '.reminders', 'reminder-days');
  const before = await days();
  await cases.click('[data-own-reminders] summary');
  await cases.click('[data-own-reminders] li:nth-child(3) input');
  await cases.waitForSelector('[data-own-reminders="yes"]');
  await expect.poll(async () => (await days())?.split(' ').length).toBe(4);
  await cases.click('[data-own-reminders] > button');
  await expect.poll(days).toBe(before);
});

test('a note stays', async () => {
  await setField('[name="note"]', 'Rang them on Monday');
  const stored = () =>
    cases.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('@wxt-dev/browser').browser };
      return JSON.stringify(await chrome.storage.local.get(null));
    });
  await expect.poll(stored).toContain('Rang them on Monday');
  await cases.reload();
  await cases.waitForSelector('[data-case]');
  expect(await cases.$eval('[name="note"]', (field) => (field as HTMLTextAreaElement).value)).toBe(
    'Rang them on Monday',
  );
});

test('a closed case reminds of nothing until it is reopened', async () => {
  await cases.click('[data-action="close"]');
  await cases.waitForSelector('[data-action="reopen"]');
  expect(await dataOf(cases, '.reminders', 'reminder-days')).toBe('');
  await cases.click('[data-action="reopen"]');
  await cases.waitForSelector('[data-action="close"]');
  expect(await dataOf(cases, '.reminders', 'reminder-days')).not.toBe('');
});

test('a deleted case can be brought back', async () => {
  await cases.click('[data-action="delete"]');
  await cases.waitForSelector('[data-action="undo"]');
  expect(await cases.$('[data-case]')).toBeNull();
  await cases.click('[data-action="undo"]');
  await cases.waitForSelector('[data-case]');
});

test('two cases become one, and a letter a case of its own again', async () => {
  const letters = () => cases.$$eval('[data-letter]', (all) => all.length);
  await cases.click('[data-action="merge"]');
  await expect.poll(letters).toBe(2);
  await openList();
  expect((await cases.$$('.cases li')).length).toBe(1);
  await cases.click('.cases a');
  await cases.waitForSelector('[data-letter]');
  await cases.click('[data-letter]:last-of-type summary');
  await cases.click('[data-letter]:last-of-type [data-action="split"]');
  await expect.poll(letters).toBe(1);
  await openList();
  expect((await cases.$$('.cases li')).length).toBe(2);
});
