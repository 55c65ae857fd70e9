import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookForLetter } from '../utils/letter/gate.ts';
import { watchPage } from '../utils/letter/watch-page.ts';

/** On the sites that the person allowed: tells the background whether a letter may stand here, and nothing else. */
export default defineUnlistedScript(() => {
  // In the extension's own world, which the page does not see: a second gate in one frame does nothing.
  const world = globalThis as { foiClockWatches?: boolean };
  if (world.foiClockWatches) return;
  world.foiClockWatches = true;
  watchPage(
    document,
    () => lookForLetter(document, location.href),
    (letter) => {
      // An extension that was updated or taken away leaves its old gates behind without a runtime.
      if (!browser.runtime?.id) return false;
      const kind = letter === null ? 'no-letter-here' : 'letter-may-be-here';
      browser.runtime.sendMessage({ kind }).catch(() => undefined);
      return true;
    },
  );
});
