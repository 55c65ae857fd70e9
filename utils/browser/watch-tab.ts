import { showBadge } from './badge.ts';
import { letterInTab } from './letter-in-tab.ts';

/** What is under way for a tab, and whether its page has changed meanwhile. */
const reading = new Map<number, { again: boolean }>();

/**
 * Reads the page in a tab anew and says on the toolbar button what it holds. Frames of one page all call for it at once:
 * while one reading is under way, any number of calls make one more.
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
      const { inView } = await letterInTab(tabId);
      await showBadge(tabId, inView);
    } while (own.again);
  } finally {
    reading.delete(tabId);
  }
}
