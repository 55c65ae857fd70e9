import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import puppeteer, { type Page } from 'puppeteer-core';
import { needBrowser } from '../../scripts/browsers.ts';

const ID = 'foi-clock@foi-clock.example';
const UUID = '11111111-2222-4333-8444-555555555556';
const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

/** Parts of puppeteer's own connection that its types leave out. */
interface Connection {
  send(
    method: string,
    parameters: object,
  ): Promise<{ result: { contexts: { context: string; url: string }[]; result?: { value?: unknown } } }>;
}

/** A Firefox on a profile of its own, in which the extension is installed for good, as a person installs it. */
export interface FirefoxProfile {
  /** A page of the extension, through which a test sees what the browser keeps. */
  readonly probe: Page;
  /** Shows another page of the extension in the probe's tab. */
  show(path: string): Promise<void>;
  backgroundState(): Promise<unknown>;
  /** Stops the background, as the browser does after half a minute without work. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

export async function openFirefoxProfile(profile: string, { install }: { install: boolean }): Promise<FirefoxProfile> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'xpinstall.signatures.required': false,
      'alerts.useSystemBackend': false,
    },
  });
  const { connection } = browser as unknown as { connection: Connection };
  if (install) {
    const path = join(profile, 'foi-clock.xpi');
    writeFileSync(path, packed());
    const extensionData = { type: 'archivePath', path };
    await connection.send('webExtension.install', { extensionData, 'moz:permanent': true });
  }
  const probe = await browser.newPage();
  async function show(path: string): Promise<void> {
    const { contexts } = (await connection.send('browsingContext.getTree', {})).result;
    // page.goto waits for ever on an extension's page, although the page loads.
    const url = `moz-extension://${UUID}/${path}`;
    await connection.send('browsingContext.navigate', { context: contexts.at(-1)?.context, url, wait: 'complete' });
  }
  await show('cases.html');

  /** Asks the browser's own window about the extension. */
  async function ask(question: string): Promise<unknown> {
    const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
    const { result } = await connection.send('script.evaluate', {
      target: { context: tree.contexts.find((one) => /browser\.xhtml/.test(one.url))?.context },
      awaitPromise: true,
      expression: `(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const extension = ExtensionParent.GlobalManager.getExtension('${ID}');
        return ${question};
      })()`,
    });
    return result.result?.value;
  }

  return {
    probe,
    show,
    backgroundState: () => ask('extension.backgroundState'),
    async stopBackground() {
      await ask('await extension.terminateBackground()');
    },
    close: () => browser.close(),
  };
}

/** The built extension as the one file that Firefox installs. */
function packed(): Uint8Array {
  const names = readdirSync(EXTENSION, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = names.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [relative(EXTENSION, path), new Uint8Array(readFileSync(path))] as const;
  });
  return zipSync(Object.fromEntries(files));
}
