import { type Letter, NOTHING_AROUND } from '../letter.ts';
import { cleanText } from '../text/clean-text.ts';

/** Fewer characters are a word or line selected by chance, not a letter. */
const ENOUGH = 120;

/** The text that the person selected, as a letter; null where too little is selected to be one. */
export function selectedText(selection: string, address: URL | null): Letter | null {
  const text = cleanText(selection);
  if (text.length < ENOUGH) return null;
  return {
    text,
    source: { reader: 'selected-text', address: address?.href ?? null, messageId: null },
    surroundings: NOTHING_AROUND,
  };
}
