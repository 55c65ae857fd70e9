import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleLetters } from '../scripts/start/letters.ts';
import { type Chromium, openChromium } from './support/chromium.ts';
import { dataOf, factsIn } from './support/popup.ts';
import { openSite, type Site } from './support/site.ts';

const TODAY = Temporal.PlainDate.from('2026-03-02');
const [police = { html: '' }] = sampleLetters(TODAY);
const LETTER = 'https://www.constabulary.example/answer';
const DECISION = 'https://commissioner.example/decision';
const NEWS = 'https://news.example/council-refuses';

let site: Site;
let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  site.put(LETTER, police.html);
  site.put(
    DECISION,
    `<!doctype html><title>Decision</title><main><p>Information Commissioner's Office</p><p>26 February 2026</p>
     <p>Case reference: IC-254190-T2M8</p><p>Dear [name]</p><p>Freedom of Information Act 2000</p><p>The formal decision notice on your
     complaint about Leicester City Council is enclosed.</p><p>If you do not agree you may appeal to the First-tier Tribunal within
     28 days of the date on which the decision notice was sent.</p><p>Yours sincerely</p></main>`,
  );
  site.put('https://never-pressed.example/', police.html);
  site.put(
    NEWS,
    `<!doctype html><title>News</title><main><h1>Council loses its map</h1><p>The council said on 3 March 2026 that it had
     lost the only map of the old drains. Residents want to know who saw it last.</p></main>`,
  );
  site.put(
    'https://mix.example/',
    `${police.html.replace('<main>', '<main><div id="news"><p>The fair opens in June.</p></div><hr>')}`,
  );
  chromium = await openChromium(site);
  page = await chromium.browser.newPage();
});
afterAll(async () => {
  await chromium.close();
  await site.close();
});

test('the Commissioner’s decision shows the day for the tribunal, and no way back to the Commissioner', async () => {
  await page.goto(DECISION);
  const popup = await chromium.press(page);
  expect(await dataOf(popup, '[data-letter-kind]', 'letter-kind')).toBe('decision-notice');
  expect(await dataOf(popup, '[data-deadline="tribunal-appeal"]', 'due')).toBe('2026-03-26');
  expect(await popup.$('a[data-action="appeal"]')).not.toBeNull();
  expect(await popup.$('a[data-action="complain"]')).toBeNull();
});

describe('a page with a letter, on a site that was never allowed', () => {
  test('is read at the press of the button, with the facts of the letter', async () => {
    await page.goto(LETTER);
    const popup = await chromium.press(page);
    expect(await factsIn(popup)).toEqual({
      kind: 'response',
      // Not the force on the letterhead, which only runs the office.
      authority: 'Hertfordshire Constabulary',
      reference: 'FOI2018/04155',
      letterDate: '2018-08-24',
      requestDate: '2018-07-27',
      regime: 'foia',
      reviewWindow: '2 months letter-date',
      reviewDeadline: '2018-10-24',
    });
    expect(await dataOf(popup, '[data-deadline="review-request"]', 'safe')).toBe('2018-10-24');
    await popup.close();
  });

  test('shows the words that each fact rests on, and how the day was counted', async () => {
    await page.goto(LETTER);
    const popup = await chromium.press(page);
    await popup.click('[data-fact="reference"] summary');
    expect(await popup.$eval('[data-fact="reference"] blockquote', (one) => one.textContent)).toContain(
      'FOI2018/04155',
    );
    await popup.click('.why summary');
    expect(await popup.$eval('.why', (one) => one.textContent)).toContain('Friday 24 August 2018');
    await popup.close();
  });

  test('leads to the Commissioner’s form, and says that a review comes first', async () => {
    await page.goto(LETTER);
    const popup = await chromium.press(page);
    const link = await popup.$eval('a[data-action="complain"]', (one) => one.getAttribute('href'));
    expect(link).toBe('https://ico.org.uk/make-a-complaint/foi-and-eir-complaints/foi-and-eir-complaints/');
    expect(await popup.$eval('.complain', (one) => one.textContent)).toContain('internal review first');
    await popup.close();
  });

  test('is not looked at before the button is pressed', async () => {
    await page.goto('https://never-pressed.example/');
    const addresses = await chromium.probe.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('@wxt-dev/browser').browser };
      return (await chrome.tabs.query({})).map(({ url }) => url ?? null);
    });
    // The extension knows its own page, and of the other not even the address.
    expect(addresses.filter((address) => address !== null && !address.startsWith('chrome-extension:'))).toEqual([]);
  });
});

test('selected text goes before the page', async () => {
  await page.goto('https://mix.example/');
  await page.evaluate(() => {
    const news = document.querySelector('#news');
    const range = document.createRange();
    range.setStartAfter(news as Element);
    range.setEndAfter(document.body.lastElementChild as Element);
    getSelection()?.addRange(range);
  });
  const popup = await chromium.press(page);
  expect(await dataOf(popup, '[data-fact="reference"]', 'value')).toBe('FOI2018/04155');
  expect(await popup.$eval('main', (one) => one.textContent)).toContain('text that you selected');
  await popup.close();
});

describe('no letter', () => {
  test('on a page without one: says so, what to do, and shows no fact', async () => {
    await page.goto(NEWS);
    const popup = await chromium.press(page);
    expect(await dataOf(popup, '[data-letter-kind]', 'letter-kind')).toBe('none');
    expect(await popup.$eval('main', (one) => one.textContent)).toContain('select its text');
    expect(await popup.$$('[data-fact], [data-deadline], [data-action="complain"]')).toEqual([]);
    expect(await popup.$eval('[data-action="allow-site"]', (one) => one.textContent)).toContain('news.example');
    await popup.close();
  });

  test('on a page that the browser keeps for itself: says why', async () => {
    await page.goto('chrome://version');
    const popup = await chromium.press(page);
    expect(await dataOf(popup, '[data-missing]', 'missing')).toBe('unreadable');
    await popup.close();
  });
});
