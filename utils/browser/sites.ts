import { browser } from 'wxt/browser';

const SCRIPT = 'gate';
let running: Promise<void> = Promise.resolve();

/**
 * Registers the gate on exactly the sites that may be read now. Called at every start of the worker and whenever a
 * permission comes or goes: registrations are gone after an update of the extension, permissions are not.
 */
export function watchSites(): Promise<void> {
  running = running.catch(() => undefined).then(sync);
  return running;
}

async function sync(): Promise<void> {
  const { origins: matches = [] } = await browser.permissions.getAll();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) {
    if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const script = { id: SCRIPT, matches, js: ['gate.js'], runAt: 'document_idle' as const, persistAcrossSessions: true };
  if (registered === undefined) await browser.scripting.registerContentScripts([script]);
  else await browser.scripting.updateContentScripts([script]);
}

/** The origin of a page that the person could allow for good; null where it is allowed already, or never can be. */
export async function siteToAllow(address: string | null): Promise<URL | null> {
  if (address === null) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:') return null;
  return (await browser.permissions.contains({ origins: [patternOf(url)] })) ? null : url;
}

/** Asks by the browser's own dialog for one site. Only from a press of a button. */
export async function askForSite(site: URL): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(site)] });
}

function patternOf({ hostname }: URL): string {
  return `https://${hostname}/*`;
}
