import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, factsIn, openChromium } from './support/chromium.ts';
import { openSite, type Site } from './support/site.ts';

const FOLDER = new URL('../utils/testing/pages/', import.meta.url);
const samples = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({
    name,
    html: readFileSync(new URL(name.replace('.json', '.html'), FOLDER), 'utf8'),
    expected: JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')),
  }));

let site: Site;
let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  for (const { expected, html } of samples) site.put(expected.url, html);
  chromium = await openChromium(site);
  page = await chromium.browser.newPage();
});
afterAll(async () => {
  await chromium.close();
  await site.close();
});

test('there are sample pages', () => expect(samples.length).toBeGreaterThanOrEqual(5));

describe.each(samples)('$name', ({ expected }) => {
  test('the popup shows the facts of the message that the address names, or nothing', async () => {
    await page.goto(expected.url);
    const popup = await chromium.press(page);
    const { amount, unit, from } = expected.reviewWindow ?? {};
    expect(await factsIn(popup)).toEqual({
      kind: expected.kind ?? 'none',
      authority: expected.authority,
      reference: expected.reference,
      letterDate: expected.letterDate,
      // Without a letter of the authority there are no facts at all, whatever the requester wrote.
      requestDate: expected.detect ? expected.requestDate : null,
      regime: expected.regime,
      reviewWindow: expected.reviewWindow === null ? null : `${amount} ${unit} ${from}`,
      reviewDeadline: expected.reviewDeadline,
    });
    await popup.close();
  });

  test(expected.detect ? 'the toolbar button says so by itself' : 'the toolbar button stays silent', async () => {
    await page.goto(expected.url);
    const badge = async () => {
      const worker = await chromium.worker();
      return worker.evaluate(async () => {
        const { browser } = globalThis as unknown as { browser: typeof import('wxt/browser').browser };
        const [tab] = await browser.tabs.query({ active: true });
        return browser.action.getBadgeText({ tabId: tab?.id ?? 0 });
      });
    };
    if (expected.detect) await expect.poll(badge).not.toBe('');
    else expect(await badge()).toBe('');
  });
});
