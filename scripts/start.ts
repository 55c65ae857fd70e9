// Shows FOI Clock at work: builds it, opens a browser with it on two sample letters, and presses its button.
// Without a display it does the same unseen, prints what the popup shows, and leaves a picture of it in popup.png.

import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { needBrowser } from './browsers.ts';
import { type SampleLetter, sampleLetters } from './start/letters.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const headless = process.platform === 'linux' && !(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

console.log('Building the extension …');
execFileSync('npx', ['wxt', 'build'], {
  cwd: ROOT,
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
const executablePath = needBrowser('chromium');
console.log(`Opening ${executablePath}${headless ? ' without a window, since there is no display' : ''} …`);

const letters = sampleLetters(Temporal.Now.plainDateISO());
const server = await serve(letters);
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await puppeteer.launch({
  executablePath,
  headless,
  pipe: true,
  defaultViewport: null,
  enableExtensions: [`${ROOT}.output/chrome-mv3`],
  // Chromium's sandbox does not start for root, as which a container usually runs.
  args: ['--disable-background-networking', '--lang=en-GB', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
try {
  for (const { path } of letters) {
    const page = await browser.newPage();
    await page.goto(origin + path);
    const popup = await press(browser, page);
    await print(popup);
    if (path !== letters.at(-1)?.path) await popup.close();
    else if (headless) {
      await popup.screenshot({ path: `${ROOT}popup.png` });
      console.log('The popup as it looks is in popup.png.');
    }
  }
  if (!headless) {
    console.log('The popup is open on the last letter. Close the browser to end this.');
    await new Promise((closed) => browser.once('disconnected', closed));
  }
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}

function serve(pages: readonly SampleLetter[]): Promise<ReturnType<typeof createServer>> {
  const made = createServer((request, response) => {
    const page = pages.find(({ path }) => path === request.url);
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(page?.html);
  });
  return new Promise((ready) => made.listen(0, '127.0.0.1', () => ready(made)));
}

/** Presses the real toolbar button on a page and waits until the popup shows what it found. */
async function press(chromium: Browser, page: Page): Promise<Page> {
  await page.bringToFront();
  const [extension] = (await chromium.extensions()).values();
  if (extension === undefined)
    throw new Error('The browser did not load the extension: it needs Chromium 144 or newer.');
  await extension.triggerAction(page);
  const target = await chromium.waitForTarget((one) => one.url().endsWith('/popup.html'));
  const popup = await target.asPage();
  await popup.waitForSelector('[data-letter-kind]');
  return popup;
}

/** The facts and deadlines that stand in the popup, as a table. */
async function print(popup: Page): Promise<void> {
  const rows = await popup.evaluate(() => {
    const data = (selector: string, row: (element: HTMLElement) => [string, string]) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map(row);
    return [
      ...data('[data-letter-kind]', ({ dataset }) => ['letter', dataset['letterKind'] ?? '']),
      ...data('[data-fact]', ({ dataset }) => [dataset['fact'] ?? '', dataset['value'] ?? '']),
      ...data('[data-deadline]', ({ dataset }) => [
        dataset['deadline'] ?? '',
        `act by ${dataset['safe']}, at the very latest ${dataset['due']}`,
      ]),
      ...data('a[data-action="complain"]', (link) => ['complaint', link.getAttribute('href') ?? '']),
    ] as [string, string][];
  });
  const width = Math.max(...rows.map(([name]) => name.length));
  console.log(`\n${rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n')}\n`);
}
