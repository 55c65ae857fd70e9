import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleLetters } from '../scripts/start/letters.ts';
import { type Chromium, openChromium } from './support/chromium.ts';
import { openSite, type Site } from './support/site.ts';

const AXE = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LETTER = 'https://www.harrowdale.example/answer';
const EMPTY = 'https://www.harrowdale.example/';

let site: Site;
let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  site.put(LETTER, sampleLetters(Temporal.Now.plainDateISO())[1]?.html ?? '');
  site.put(EMPTY, '<!doctype html><title>Council</title><main>Welcome</main>');
  chromium = await openChromium(site);
  page = await chromium.browser.newPage();
});
afterAll(async () => {
  await chromium.close();
  await site.close();
});

/** What axe has to say against a page, a line each. Run over the debugger's connection, since the pages run no foreign script. */
async function faultsOf(opened: Page): Promise<string[]> {
  await opened.evaluate(AXE);
  const { violations } = await opened.evaluate(
    (values) =>
      (globalThis as unknown as { axe: { run(root: Document, options: object): Promise<AxeResults> } }).axe.run(
        document,
        {
          runOnly: values,
        },
      ),
    RULES,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.each(['light', 'dark'])('in %s colours', (scheme) => {
  const show = async (address: string) => {
    await page.goto(address);
    const popup = await chromium.press(page);
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    return popup;
  };

  test('the popup with a letter, everything unfolded', async () => {
    const popup = await show(LETTER);
    await popup.$$eval('details', (all) => {
      for (const one of all) one.open = true;
    });
    expect(await faultsOf(popup)).toEqual([]);
    await popup.close();
  });

  test('the popup without a letter', async () => {
    const popup = await show(EMPTY);
    expect(await faultsOf(popup)).toEqual([]);
    await popup.close();
  });

  test('the list of cases and the page of one', async () => {
    const popup = await show(LETTER);
    // Pressed in the first round only; the case then stands in both.
    await (await popup.$('[data-action="track"]'))?.click();
    await popup.waitForSelector('[data-tracked]');
    const cases = chromium.probe;
    await cases.bringToFront();
    await cases.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await cases.goto(`chrome-extension://${chromium.id}/cases.html`);
    await cases.waitForSelector('.cases a');
    expect(await faultsOf(cases)).toEqual([]);
    await cases.click('.cases a');
    await cases.waitForSelector('[data-case]');
    expect(await faultsOf(cases)).toEqual([]);
  });
});

test('everything in the popup can be reached by the keyboard', async () => {
  await page.goto(LETTER);
  const popup = await chromium.press(page);
  const reached = new Set<string>();
  const wanted = ['[data-action="complain"]', '.why summary', '[data-fact="reference"] summary', '.tracked a'];
  for (let presses = 0; presses < 20; presses += 1) {
    await popup.keyboard.press('Tab');
    for (const selector of wanted) {
      if (await popup.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)) reached.add(selector);
    }
  }
  expect([...reached].sort()).toEqual(wanted.toSorted());
});
