import { browser } from 'wxt/browser';
import { KNOWN_SITES, type KnownSite } from './known-sites.ts';

const SCRIPT = 'gate';
let running: Promise<unknown> = Promise.resolve();

/** The sites as the settings show them: those known by name, and those that the person added by address. */
export interface Sites {
  /** WhatDoTheyKnow comes with the extension; a browser lets the person take even that back. */
  readonly known: readonly { readonly site: KnownSite; readonly on: boolean }[];
  /** Match patterns of the person's own sites, all of them on. */
  readonly own: readonly string[];
}

export async function loadSites(): Promise<Sites> {
  const { origins = [] } = await browser.permissions.getAll();
  const named = KNOWN_SITES.flatMap(({ matches }) => matches);
  return {
    known: KNOWN_SITES.map((site) => ({ site, on: site.matches.every((pattern) => origins.includes(pattern)) })),
    own: origins.filter((pattern) => !named.includes(pattern)),
  };
}

/** Asks the browser's own dialog for a site's addresses and no others. Only from a press of a button. */
export async function allowSite(matches: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...matches] });
}

export async function forbidSite(matches: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...matches] });
}

/** Calls back whenever a permission came or went, by whatever way: here, in another window, in the browser's own pages. */
export function onSitesChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}

/** The pattern for an address that a person typed ('webmail.example.org'); null where it is none that can be allowed. */
export function patternFor(typed: string): string | null {
  const url = URL.parse(/^[a-z]+:/i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`);
  return url === null || url.protocol !== 'https:' || !url.hostname.includes('.') ? null : patternOf(url);
}

/** The page's address, where it could be allowed for good; null where it is allowed already, or never can be. */
export async function siteToAllow(address: string | null): Promise<URL | null> {
  const url = URL.parse(address ?? '');
  if (url === null || url.protocol !== 'https:') return null;
  return (await browser.permissions.contains({ origins: [patternOf(url)] })) ? null : url;
}

export function patternOf({ hostname }: Pick<URL, 'hostname'>): string {
  return `https://${hostname}/*`;
}

/**
 * Registers the gate on exactly the sites that may be read now. Called at every start of the worker and whenever a
 * permission comes or goes: registrations are gone after an update of the extension, permissions are not.
 * Gives the patterns of those sites.
 */
export function watchSites(): Promise<readonly string[]> {
  const registered = running.catch(() => undefined).then(register);
  running = registered;
  return registered;
}

async function register(): Promise<readonly string[]> {
  const { origins: matches = [] } = await browser.permissions.getAll();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) {
    if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return matches;
  }
  const script = {
    id: SCRIPT,
    matches,
    js: ['gate.js'],
    // Proton Mail shows a letter in a frame of its own, without an address.
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered === undefined) await browser.scripting.registerContentScripts([script]);
  else await browser.scripting.updateContentScripts([script]);
  return matches;
}

/** Pages that stand open already when their site is allowed get the gate at once. */
export async function watchOpenPages(matches: readonly string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches] });
  const ids = tabs.flatMap(({ id }) => id ?? []);
  // A page that goes away meanwhile is no fault.
  await Promise.allSettled(
    ids.map((tabId) => browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/gate.js'] })),
  );
}
