import { dropFurniture } from './drop-furniture.ts';
import { dropQuotedMail } from './drop-quoted-mail.ts';
import { normaliseCharacters } from './normalise-characters.ts';
import { tidyBlanks } from './tidy-blanks.ts';

/**
 * What the letter itself says, one line a line: plain characters, no quoted mails, banners or legal notices.
 * Columns are parted by a tab. Quotes of facts have their place in this text.
 */
export function cleanText(raw: string): string {
  // Characters first: every later step looks for plain ones. Blanks before and after: dropped lines leave gaps.
  return tidyBlanks(dropFurniture(dropQuotedMail(tidyBlanks(normaliseCharacters(raw)))));
}
