import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { needBrowser } from '../scripts/browsers.ts';

const ID = 'foi-clock@foi-clock.example';
const UUID = '11111111-2222-4333-8444-555555555555';

/** Parts of puppeteer's own connection that its types leave out. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: { contexts: { context: string }[] } }>;
}

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }) },
  });
  page = await browser.newPage();
});
afterAll(() => browser.close());

test('Firefox takes the built extension, and its pages and background work', async () => {
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(String(fault)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  expect(await browser.installExtension(fileURLToPath(new URL('../.output/firefox-mv3', import.meta.url)))).toBe(ID);
  await open('cases.html');
  await page.waitForSelector('main h1');
  expect(await page.$eval('main', (one) => one.textContent)).toContain('No cases yet');
  // The background has run where the daily check is set and the gate is registered.
  const background = () =>
    page.evaluate(async () => {
      const { browser: api } = globalThis as unknown as { browser: typeof import('wxt/browser').browser };
      const alarms = (await api.alarms.getAll()).map(({ name }) => name);
      const scripts = (await api.scripting.getRegisteredContentScripts()).map(({ id }) => id);
      return [...alarms, ...scripts];
    });
  await expect.poll(background).toEqual(['daily-check', 'gate']);
  await open('popup.html');
  await page.waitForSelector('[data-letter-kind="none"]');
  expect(faults).toEqual([]);
});

/** page.goto waits for ever on an extension's page, although the page loads. */
async function open(path: string): Promise<void> {
  const { connection } = browser as unknown as { connection: Connection };
  const { contexts } = (await connection.send('browsingContext.getTree', {})).result;
  const url = `moz-extension://${UUID}/${path}`;
  await connection.send('browsingContext.navigate', { context: contexts.at(-1)?.context, url, wait: 'complete' });
}
