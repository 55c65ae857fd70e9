import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Figure } from '../bench.ts';
import { needBrowser } from '../browsers.ts';

/** A mailbox of ten thousand elements, and a page of a megabyte; neither holds a letter, as almost no page does. */
const PAGES = {
  'gate-on-10000-nodes': '<div><span>A subject about information</span><b>Somebody</b></div>'.repeat(3334),
  'gate-on-1-MB':
    `<p>${'The council told the public about its roads, its taxes and its parks in Ireland. '.repeat(40)}</p>`.repeat(
      320,
    ),
} as const;
const ROUNDS = 40;

const gate = stripTypeScriptTypes(readFileSync(new URL('../../utils/letter/gate.ts', import.meta.url), 'utf8'));

let browser: Browser | null = null;
const open = new Map<string, Page>();

async function pageOf(html: string): Promise<Page> {
  browser ??= await puppeteer.launch({ executablePath: needBrowser('chromium'), args: ['--no-sandbox'] });
  const known = open.get(html);
  if (known !== undefined) return known;
  const page = await browser.newPage();
  await page.setContent(html);
  await page.evaluate(
    `window.look = (() => { ${gate.replace('export function', 'function')}; return lookForLetter; })()`,
  );
  open.set(html, page);
  return page;
}

/** What the gate costs on a page against the reading of its text alone, in a real Chromium. */
export const figures: readonly Figure[] = Object.entries(PAGES).map(([name, html]) => ({
  name,
  ours: async () => (await pageOf(html)).evaluate(`for (let i = 0; i < ${ROUNDS}; i++) look(document, 'a')`),
  reference: async () =>
    (await pageOf(html)).evaluate(`for (let i = 0; i < ${ROUNDS}; i++) document.body.textContent.length`),
  async close() {
    await browser?.close();
    browser = null;
    open.clear();
  },
}));
