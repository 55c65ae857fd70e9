import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleLetters } from '../scripts/start/letters.ts';
import { type Chromium, openChromium } from './support/chromium.ts';
import { dataOf } from './support/popup.ts';
import { openSite, type Site } from './support/site.ts';

const LETTER = 'https://www.harrowdale.example/answer';

let site: Site;
let chromium: Chromium;
let settings: Page;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'foi-clock-saved-'));
  site = await openSite();
  site.put(LETTER, sampleLetters(Temporal.Now.plainDateISO())[1]?.html ?? '');
  chromium = await openChromium(site);
  const page = await chromium.browser.newPage();
  await page.goto(LETTER);
  const popup = await chromium.press(page);
  await popup.click('[data-action="track"]');
  await popup.waitForSelector('[data-tracked]');
  await popup.close();
  settings = chromium.probe;
  const session = await chromium.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await chromium.openSettings();
});
afterAll(async () => {
  await chromium.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

/** The text of the one saved file with an ending, once it is whole. */
async function saved(ending: string): Promise<string> {
  const find = () => readdirSync(folder).filter((name) => name.endsWith(ending));
  await expect.poll(find).toHaveLength(1);
  return readFileSync(join(folder, find()[0] ?? ''), 'utf8');
}

test('when reminders come can be set, and stays set', async () => {
  const ahead = () => dataOf(settings, '.reminder-settings', 'ahead');
  expect(await ahead()).toBe('10 working-days,3 working-days,0 calendar-days');
  await settings.click('.reminder-settings li:nth-child(3) input');
  await expect.poll(ahead).toContain('5 working-days');
  await settings.$eval('input[type="time"]', (field) => {
    (field as HTMLInputElement).value = '18:30';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect
    .poll(async () => {
      await chromium.openSettings();
      return settings.$eval('input[type="time"]', (field) => (field as HTMLInputElement).value);
    })
    .toBe('18:30');
});

test('everything can be saved, as a file, a list and a calendar', async () => {
  await settings.click('[data-action="take-out"]');
  expect(JSON.parse(await saved('.json')).cases).toHaveLength(1);
  await settings.click('[data-action="take-out-list"]');
  expect(await saved('.csv')).toContain('Harrowdale Borough Council');
  await settings.click('[data-action="take-out-calendar"]');
  expect(await saved('.ics')).toMatch(/^BEGIN:VCALENDAR[\s\S]*BEGIN:VEVENT/);
});

test('a file that was saved can be taken in again, after the person has seen what it would do', async () => {
  const file = join(folder, readdirSync(folder).find((name) => name.endsWith('.json')) ?? '');
  const input = (await settings.$('[data-action="look-at"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await settings.waitForSelector('[data-action="take-in"]');
  expect(await settings.$eval('.keeping [role="status"]', (one) => one.textContent)).toContain('1 would stay');
  await settings.click('[data-action="take-in"]');
  await settings.waitForFunction(() =>
    document.querySelector('.keeping [role="status"]')?.textContent?.includes('Done'),
  );
});

test('a file of somebody else is refused with a sentence, and changes nothing', async () => {
  writeFileSync(join(folder, 'hostile.json'), '{"format":"other","cases":[]}');
  const input = (await settings.$('[data-action="look-at"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(join(folder, 'hostile.json'));
  await settings.waitForFunction(() =>
    document.querySelector('.keeping [role="status"]')?.textContent?.includes('not saved by FOI Clock'),
  );
  expect(await settings.$('[data-action="take-in"]')).toBeNull();
});
