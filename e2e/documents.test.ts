import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makePdf } from '../utils/testing/documents/make-pdf.ts';
import { type Chromium, openChromium } from './support/chromium.ts';
import { type Firefox, openFirefox } from './support/firefox.ts';
import { dataOf, factsIn } from './support/popup.ts';
import { openSite, type Site } from './support/site.ts';

const FOLDER = new URL('../utils/testing/documents/', import.meta.url);
const path = (name: string) => fileURLToPath(new URL(name, FOLDER));
const bytes = (name: string) => readFileSync(path(name));
const expected = JSON.parse(readFileSync(path('letter.json'), 'utf8'));
const FACTS = {
  kind: expected.kind,
  authority: expected.authority,
  reference: expected.reference,
  letterDate: expected.letterDate,
  requestDate: expected.requestDate.date,
  regime: expected.regime,
  reviewWindow: `${expected.reviewWindow.amount} ${expected.reviewWindow.unit} ${expected.reviewWindow.from}`,
  reviewDeadline: '2025-11-25',
};
const PDF = 'https://www.harrowdale.example/answers/letter.pdf';

let site: Site;
let spoilt: string;

beforeAll(async () => {
  site = await openSite();
  site.put(PDF, bytes('letter.pdf'), 'application/pdf');
  spoilt = mkdtempSync(join(tmpdir(), 'foi-clock-spoilt-'));
  writeFileSync(join(spoilt, 'truncated.docx'), bytes('letter.docx').subarray(0, 3000));
  writeFileSync(join(spoilt, 'really-a-pdf.docx'), bytes('letter.pdf'));
  writeFileSync(join(spoilt, 'picture.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  writeFileSync(join(spoilt, 'empty.txt'), '');
  writeFileSync(join(spoilt, 'endless.pdf'), makePdf(Array.from({ length: 10_000 }, () => ({}))));
  writeFileSync(join(spoilt, 'bomb.docx'), wordFile(`<w:t>${' '.repeat(210 * 1024 * 1024)}</w:t>`));
  writeFileSync(join(spoilt, 'entities.docx'), wordFile('<w:t>&a;</w:t>', '<!DOCTYPE w [<!ENTITY a "boom">]>'));
});
afterAll(async () => {
  rmSync(spoilt, { recursive: true });
  await site.close();
});

describe.each([
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
])('opened on the cases page in %s', (_name, open) => {
  let driven: Chromium | Firefox;
  let page: Page;

  beforeAll(async () => {
    driven = await open(site);
  });
  afterAll(() => driven.close());
  beforeEach(async () => {
    page = await driven.openOwn('cases.html#open');
    await page.waitForSelector('[data-action="open-files"]');
  });
  afterEach(() => page.close());

  const openFiles = async (...paths: string[]) => {
    const input = (await page.$('[data-action="open-files"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(...paths);
  };
  /** What became of a file: its state, and the reason where it could not be read. */
  const outcome = async (name: string) => {
    const item = `[data-file="${name}"]`;
    const reason = await dataOf(page, `${item} [data-reason]`, 'reason');
    return reason ?? (await dataOf(page, item, 'state'));
  };

  test.each(['txt', 'html', 'eml', 'docx', 'odt', 'pdf', 'msg'])(
    'the letter as %s gives the same facts',
    async (format) => {
      await openFiles(path(`letter.${format}`));
      await expect.poll(() => factsIn(page), { timeout: 20_000 }).toEqual(FACTS);
    },
  );

  test('several at once: each file has its own outcome, and the page lives on', async () => {
    const spoiltFiles = ['truncated.docx', 'picture.png', 'empty.txt', 'really-a-pdf.docx'];
    await openFiles(path('locked.pdf'), ...spoiltFiles.map((name) => join(spoilt, name)), path('letter.odt'));
    await expect.poll(() => outcome('letter.odt'), { timeout: 30_000 }).toBe('read');
    expect(await Promise.all(['locked.pdf', ...spoiltFiles].map(outcome))).toEqual([
      'password',
      'damaged',
      // A picture of a letter is a letter without text.
      'scanned',
      'empty',
      // Told by what it is, not by its name.
      'read',
    ]);
    expect((await factsIn(page)).reference).toBe(expected.reference);
  });

  test('hostile files each get their sentence within ten seconds, and the page lives on', async () => {
    const hostile = { 'endless.pdf': 'too_long', 'bomb.docx': 'unpacks_too_big', 'entities.docx': 'unsafe_xml' };
    for (const [name, reason] of Object.entries(hostile)) {
      await openFiles(join(spoilt, name));
      await expect.poll(() => outcome(name), { timeout: 10_000 }).toBe(reason);
    }
    await openFiles(path('letter.txt'));
    await expect.poll(() => factsIn(page), { timeout: 10_000 }).toEqual(FACTS);
  });

  test('pasted text is read too', async () => {
    await page.$eval(
      'textarea[name="letter"]',
      (field, text) => {
        (field as HTMLTextAreaElement).value = text;
      },
      readFileSync(path('letter.txt'), 'utf8'),
    );
    await page.click('[data-action="read-text"]');
    await expect.poll(() => factsIn(page)).toEqual(FACTS);
  });
});

/** A Word file whose text is this, however large that is when it is unpacked. */
function wordFile(text: string, before = ''): Uint8Array {
  const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const body = `${before}<w:document xmlns:w="${space}"><w:body><w:p><w:r>${text}</w:r></w:p></w:body></w:document>`;
  return zipSync({ 'word/document.xml': [strToU8(body), { level: 9 }] });
}

test('a dropped file is read like a chosen one', async () => {
  const firefox = await openFirefox(site);
  const page = await firefox.openOwn('cases.html#open');
  await page.waitForSelector('.drop');
  await page.evaluate((base64) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.fromBase64(base64)], 'dropped.pdf', { type: 'application/pdf' }));
    document.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
  }, bytes('letter.pdf').toString('base64'));
  await expect.poll(() => factsIn(page), { timeout: 20_000 }).toEqual(FACTS);
  await firefox.close();
});

test('the PDF in Chromium’s own viewer is read at the press of the button', async () => {
  const chromium = await openChromium(site);
  const page = await chromium.browser.newPage();
  await page.goto(PDF);
  const popup = await chromium.press(page);
  expect(await factsIn(popup)).toEqual(FACTS);
  await chromium.close();
});

test('for a PDF in Firefox the site has to be allowed first, and the popup says so', async () => {
  const firefox = await openFirefox(site);
  const page = await firefox.browser.newPage();
  // Its viewer never tells the driver that it has loaded.
  await page.goto(PDF, { timeout: 3000 }).catch(() => undefined);
  const popup = await firefox.press(page);
  expect(await dataOf(popup, '[data-missing]', 'missing')).toBe('pdf');
  await popup.click('[data-action="allow-site"]');
  await expect.poll(() => factsIn(popup), { timeout: 20_000 }).toEqual(FACTS);
  await firefox.close();
});
