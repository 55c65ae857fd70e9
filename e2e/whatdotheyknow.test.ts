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

type Api = { chrome: typeof import('@wxt-dev/browser').browser };

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
});

test('the toolbar button says by itself where a letter stands, and stays silent elsewhere', async () => {
  // The negatives first: once a later page has its badge, the earlier ones would have theirs.
  const order = samples.toSorted((a, b) => Number(a.expected.detect) - Number(b.expected.detect));
  const tabs: { name: string; detect: boolean; id: number }[] = [];
  for (const { name, expected } of order) {
    const tab = await chromium.browser.newPage();
    await tab.goto(expected.url);
    await tab.bringToFront();
    tabs.push({ name, detect: expected.detect, id: await activeTab() });
  }
  for (const { id } of tabs.filter(({ detect }) => detect)) await expect.poll(() => badgeOf(id)).not.toBe('');
  for (const { id } of tabs.filter(({ detect }) => !detect)) expect(await badgeOf(id)).toBe('');
});

async function activeTab(): Promise<number> {
  return (await chromium.worker()).evaluate(async () => {
    const { chrome } = globalThis as unknown as Api;
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ?? -1;
  });
}

async function badgeOf(tabId: number): Promise<string> {
  return (await chromium.worker()).evaluate(async (id) => {
    const { chrome } = globalThis as unknown as Api;
    return chrome.action.getBadgeText({ tabId: id });
  }, tabId);
}
