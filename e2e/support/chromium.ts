import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { needBrowser } from '../../scripts/browsers.ts';
import type { Site } from './site.ts';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** What the browser's own page of extensions can do. */
interface DeveloperPrivate {
  addHostPermission(extension: string, host: string): Promise<void>;
}

/** A Chromium that runs the built extension; every https address leads to the test's own site. */
export interface Chromium {
  readonly browser: Browser;
  readonly id: string;
  worker(): Promise<WebWorker>;
  /** A page of the extension in a tab of its own, through which a test sees what the browser keeps; it wakes nobody. */
  readonly probe: Page;
  /** Opens a page of the extension in a tab of its own. */
  openOwn(path: string): Promise<Page>;
  /** Grants an optional permission beforehand: the browser's own dialog cannot be pressed by a driver. */
  grant(pattern: string): Promise<void>;
  /** Shows the settings in the probe's tab, and that tab in front. */
  openSettings(): Promise<void>;
  /** The browser's own number of the tab that a page stands in, which is brought to the front for it. */
  tabOf(page: Page): Promise<number>;
  /** Stops the worker, as the browser does after half a minute without work. */
  stopWorker(): Promise<void>;
  /** Presses the toolbar button on a page and gives the popup that opens. */
  press(page: Page): Promise<Page>;
  close(): Promise<void>;
}

export async function openChromium(site: Site): Promise<Chromium> {
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: [EXTENSION],
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP * 127.0.0.1:${site.port}`,
      '--lang=en-GB',
    ],
  });
  const target = () => browser.waitForTarget((one) => one.type() === 'service_worker');
  const id = new URL((await target()).url()).host;
  const probe = await browser.newPage();
  await probe.goto(`chrome-extension://${id}/cases.html`);
  return {
    browser,
    id,
    probe,
    async worker() {
      const worker = await (await target()).worker();
      if (worker === null) throw new Error('the extension has no worker');
      return worker;
    },
    async openOwn(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    async grant(pattern) {
      const admin = await browser.newPage();
      await admin.goto('chrome://extensions');
      await admin.evaluate(
        (extension, host) => {
          const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
          return chrome.developerPrivate.addHostPermission(extension, host);
        },
        id,
        pattern,
      );
      await admin.close();
    },
    async openSettings() {
      await probe.bringToFront();
      await probe.goto(`chrome-extension://${id}/cases.html#settings`);
      await probe.reload();
      await probe.waitForSelector('.settings');
    },
    async tabOf(page) {
      await page.bringToFront();
      return probe.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: typeof import('@wxt-dev/browser').browser };
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id ?? -1;
      });
    },
    async stopWorker() {
      const session = await browser.target().createCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      const running = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
      if (running !== undefined) await session.send('Target.closeTarget', { targetId: running.targetId });
      await session.detach();
    },
    async press(page) {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (extension === undefined) throw new Error('the extension is not installed');
      await extension.triggerAction(page);
      const popup = await browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
      const opened = await popup.asPage();
      await opened.waitForSelector('[data-letter-kind]');
      return opened;
    },
    close: () => browser.close(),
  };
}
