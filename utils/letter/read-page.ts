import type { Letter } from './letter.ts';
import type { Page } from './page.ts';
import { readers } from './readers/index.ts';
import { cleanText } from './text/clean-text.ts';

/** Every letter on a page, in the page's order, by the first reader that owns it; empty where there is none. */
export function readPage(page: Page): Letter[] {
  const letters = readers.find((reader) => reader.owns(page))?.read(page) ?? [];
  return letters.map((letter) => ({ ...letter, text: cleanText(letter.text) }));
}
