import type { Letter } from './letter.ts';
import type { Page } from './page.ts';
import { readers } from './readers/index.ts';
import { cleanText } from './text/clean-text.ts';

/** Every letter on a page by the first reader that owns it, the newest last; empty where there is none. */
export function readPage(page: Page): Letter[] {
  const letters = readers.find((reader) => reader.owns(page))?.read(page) ?? [];
  return newestLast(letters.map((letter) => ({ ...letter, text: cleanText(letter.text) })));
}

/** Whether a letter should stand on this page of a known site and the site is no longer built as it was. */
export function siteHasChanged(page: Page): boolean {
  return readers.find((reader) => reader.owns(page))?.hasChanged?.(page) ?? false;
}

/** Some places show the newest letter first. Where one of them has no date, the page's own order stands. */
function newestLast(letters: Letter[]): Letter[] {
  const dated = letters.flatMap((letter) => letter.surroundings.sentOn ?? []);
  if (dated.length < letters.length) return letters;
  return letters.toSorted((a, b) => {
    const [first, second] = [a.surroundings.sentOn ?? '', b.surroundings.sentOn ?? ''];
    return first < second ? -1 : Number(first > second);
  });
}
