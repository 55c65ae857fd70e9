import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openChromium } from './support/chromium.ts';
import { openFirefox } from './support/firefox.ts';
import { factsIn } from './support/popup.ts';
import { openSite, type Site } from './support/site.ts';

type Api = { chrome: typeof import('@wxt-dev/browser').browser };

const FOLDER = new URL('../utils/testing/pages/', import.meta.url);
const samples = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({
    name: name.replace('.json', ''),
    html: readFileSync(new URL(name.replace('.json', '.html'), FOLDER), 'utf8'),
    expected: JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')),
  }));
type Sample = (typeof samples)[number];

test('there are sample pages', () => expect(samples.length).toBeGreaterThanOrEqual(12));

describe.each([
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
])('in %s the popup shows the facts of the letter that stands there, or nothing', (_name, open) => {
  let site: Site;
  let driven: Awaited<ReturnType<typeof openChromium | typeof openFirefox>>;
  let page: Page;

  beforeAll(async () => {
    site = await openSite();
    driven = await open(site);
    page = await driven.browser.newPage();
  });
  afterAll(async () => {
    await driven.close();
    await site.close();
  });

  test.each(samples)('$name', async (sample) => {
    await show(page, site, sample);
    const popup = await driven.press(page);
    const { expected } = sample;
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

test('on sites that are allowed the toolbar button says by itself where a letter stands, and stays silent elsewhere', async () => {
  const site = await openSite();
  const chromium = await openChromium(site);
  const badgeOf = (tabId: number) =>
    chromium.probe.evaluate(async (id) => {
      const { chrome } = globalThis as unknown as Api;
      return chrome.action.getBadgeText({ tabId: id });
    }, tabId);
  // The negatives first: once a later page has its badge, the earlier ones would have theirs.
  const order = samples
    .filter(({ expected }) => new URL(expected.url).hostname === 'www.whatdotheyknow.com')
    .toSorted((a, b) => Number(a.expected.detect) - Number(b.expected.detect));
  const tabs: { detect: boolean; id: number }[] = [];
  for (const sample of order) {
    const page = await chromium.browser.newPage();
    await show(page, site, sample);
    tabs.push({ detect: sample.expected.detect, id: await chromium.tabOf(page) });
  }
  for (const { id } of tabs.filter(({ detect }) => detect)) await expect.poll(() => badgeOf(id)).not.toBe('');
  for (const { id } of tabs.filter(({ detect }) => !detect)) expect(await badgeOf(id)).toBe('');
  await chromium.close();
  await site.close();
});

/** Loads a sample at its address, even where the last one stood at the same but for what follows the #. */
async function show(page: Page, site: Site, { expected, html }: Sample): Promise<void> {
  site.put(expected.url, html);
  await page.goto('about:blank');
  await page.goto(expected.url);
}
