import { browser } from 'wxt/browser';
import type { LetterInView } from '../handle-letter.ts';
import { showBadge } from './badge.ts';

/** What is under way for a tab, and whether its page has changed meanwhile. */
const reading = new Map<number, { again: boolean }>();

/**
 * Has the page in a tab read anew and says on the toolbar button what it holds. Frames of one page all call for it at
 * once: while one reading is under way, any number of calls make one more.
 */
export async function readAgain(tabId: number): Promise<void> {
  const underWay = reading.get(tabId);
  if (underWay !== undefined) {
    underWay.again = true;
    return;
  }
  const own = { again: false };
  reading.set(tabId, own);
  try {
    do {
      own.again = false;
      await showBadge(tabId, await letterOf(tabId));
    } while (own.again);
  } finally {
    reading.delete(tabId);
  }
}

/** The letter that the page itself finds, its top frame before the others; null where none does. */
async function letterOf(tabId: number): Promise<LetterInView | null> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ['/look-at-page.js'],
  });
  const found = frames.filter(({ result }) => result != null);
  return ((found.find(({ frameId }) => frameId === 0) ?? found[0])?.result as LetterInView | undefined) ?? null;
}
