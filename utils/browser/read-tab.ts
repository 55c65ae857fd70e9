import { browser } from 'wxt/browser';
import type { FrameReading } from '../letter/frame-reading.ts';
import type { Letter } from '../letter/letter.ts';

export type TabReading =
  | {
      readonly readable: true;
      readonly address: string | null;
      readonly letters: readonly Letter[];
      readonly isPdf: boolean;
      readonly siteHasChanged: boolean;
      /** Frames of another site, into which the toolbar button gives no sight. */
      readonly unseenFrames: number;
    }
  /** The browser's own pages, its shop, another extension's pages. */
  | { readonly readable: false; readonly address: string | null };

/** Reads the page in a tab once, in every frame that may be read. Never throws for a page that may not. */
export async function readTab(tabId: number): Promise<TabReading> {
  let results: { frameId?: number; result?: unknown }[];
  try {
    results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/read-page.js'] });
  } catch {
    // Refused by the browser: it gives no code for it, and its words differ from browser to browser.
    return { readable: false, address: await addressOf(tabId) };
  }
  const frames = results
    .filter(({ result }) => result != null)
    .sort((a, b) => Number(b.frameId === 0) - Number(a.frameId === 0))
    .map(({ result }) => result as FrameReading);
  const inside = frames.reduce((sum, frame) => sum + frame.framesInside, 0);
  return {
    readable: true,
    address: await addressOf(tabId),
    letters: withoutRepeats(frames.flatMap(({ letters }) => letters)),
    siteHasChanged: frames.some((frame) => frame.siteHasChanged),
    isPdf: frames.some(({ contentType }) => contentType === 'application/pdf'),
    unseenFrames: Math.max(0, inside + 1 - frames.length),
  };
}

/** A frame that the page round it could read too tells its letter twice; the page knows its date and sender. */
function withoutRepeats(letters: readonly Letter[]): Letter[] {
  return [...new Map(letters.toReversed().map((letter) => [letter.text, letter])).values()].toReversed();
}

async function addressOf(tabId: number): Promise<string | null> {
  return (await browser.tabs.get(tabId)).url ?? null;
}

/** Whether the tab shows a PDF in the browser's own viewer; Firefox lets nobody look into it, so that its name has to tell. */
export function isDocument(reading: TabReading): boolean {
  return reading.readable ? reading.isPdf : /\.pdf$/i.test(URL.parse(reading.address ?? '')?.pathname ?? '');
}

/** The tab that a page of the extension is about: the one its address names ('?tab=7'), else the active one. */
export async function tabInView(search: string): Promise<number | null> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}
