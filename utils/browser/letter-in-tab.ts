import { type LetterInView, showLetter } from '../handle-letter.ts';
import { readTab, type TabReading } from './read-tab.ts';

/** What a tab holds: the letter in view, or null with what was found instead. */
export interface TabInView {
  readonly reading: TabReading;
  readonly inView: LetterInView | null;
}

/** Reads the page in a tab and picks the letter that it is about. */
export async function letterInTab(tabId: number): Promise<TabInView> {
  const reading = await readTab(tabId);
  return { reading, inView: reading.readable ? showLetter(reading.letters, reading.address) : null };
}
