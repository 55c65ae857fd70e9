import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { needBrowser } from '../../scripts/browsers.ts';
import type { Site } from './site.ts';

const ID = 'foi-clock@foi-clock.example';
const UUID = '11111111-2222-4333-8444-555555555555';
const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

/** Parts of puppeteer's own connection that its types leave out. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: { contexts: { context: string; url: string }[] } }>;
}

/** A Firefox that runs the built extension; every https address leads to the test's own site. */
export interface Firefox {
  readonly browser: Browser;
  /** Opens a page of the extension in a tab of its own. */
  openOwn(path: string): Promise<Page>;
  /** Presses the toolbar button on a page, which gives sight of it, and shows the popup in a tab of its own. */
  press(page: Page): Promise<Page>;
  close(): Promise<void>;
}

export async function openFirefox(site: Site): Promise<Firefox> {
  const proxy = await openProxy(site.port);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      // The browser's own dialog cannot be pressed by a driver.
      'extensions.webextOptionalPermissionPrompts': false,
      'alerts.useSystemBackend': false,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
    },
  });
  await browser.installExtension(EXTENSION);
  const { connection } = browser as unknown as { connection: Connection };

  const openOwn = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    const { contexts } = (await connection.send('browsingContext.getTree', {})).result;
    // page.goto waits for ever on an extension's page, although the page loads.
    const url = `moz-extension://${UUID}/${path}`;
    await connection.send('browsingContext.navigate', { context: contexts.at(-1)?.context, url, wait: 'complete' });
    return page;
  };

  return {
    browser,
    openOwn,
    async press(page) {
      await page.bringToFront();
      await pressToolbarButton(connection);
      const popup = await openOwn(`popup.html?tab=${await tabUnderPopup(page, openOwn)}`);
      await popup.waitForSelector('[data-letter-kind]');
      return popup;
    },
    async close() {
      await browser.close();
      await proxy.close();
    },
  };
}

/**
 * The browser's own number of the tab that a page stands in, by its address. Closes the popup that the press opened: a
 * second press on the button would only close it.
 */
async function tabUnderPopup(page: Page, openOwn: (path: string) => Promise<Page>): Promise<number> {
  const probe = await openOwn('cases.html');
  const id = await probe.evaluate(async (url) => {
    const { browser: api } = globalThis as unknown as { browser: typeof import('wxt/browser').browser };
    for (const popup of api.extension.getViews({ type: 'popup' })) (popup as unknown as { close(): void }).close();
    return (await api.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
  }, page.url());
  await probe.close();
  return id;
}

/** From the browser's own window, as a person does: only that gives the extension sight of the tab. */
async function pressToolbarButton(connection: Connection): Promise<void> {
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
  await connection.send('script.evaluate', {
    target: { context: tree.contexts.find(({ url }) => /browser\.xhtml/.test(url))?.context },
    awaitPromise: true,
    expression: `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const extension = ExtensionParent.GlobalManager.getExtension('${ID}');
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`,
  });
}

/** A proxy that leads every secure connection to one port of this machine, and every other to its secure address. */
async function openProxy(port: number): Promise<{ port: number; close(): Promise<void> }> {
  const toSecure: http.RequestListener = ({ url = '' }, response) => {
    response.writeHead(301, { location: url.replace(/^http:/, 'https:') }).end();
  };
  // A tunnel is no connection of the server's any more: left half open it would keep the server from closing for ever.
  const tunnels = new Set<Duplex>();
  const server = http.createServer(toSecure).on('connect', (_request, socket) => {
    tunnels.add(socket);
    socket.on('close', () => {
      tunnels.delete(socket);
      up.destroy();
    });
    const up = net.connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      up.pipe(socket);
      socket.pipe(up);
    });
    up.on('error', () => socket.destroy());
    socket.on('error', () => up.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
        for (const tunnel of tunnels) tunnel.destroy();
      }),
  };
}
