import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type LetterInView, showLetter } from '../utils/handle-letter.ts';
import { readPage } from '../utils/letter/read-page.ts';

/**
 * Injected where the gate has noticed a letter: reads it in its own page, so that the background, which starts for every
 * alarm, has no reader to load. Its value is the script's result.
 */
export default defineUnlistedScript((): LetterInView | null => {
  const address = location.href.startsWith('http') ? new URL(location.href) : null;
  return showLetter(readPage({ document, address }), address?.href ?? null);
});
