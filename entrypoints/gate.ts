import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksLikeLetter } from '../utils/letter/gate.ts';

/** On the sites that the person allowed: tells the background that a letter may stand here, and nothing else. */
export default defineUnlistedScript(() => {
  if (looksLikeLetter(document)) void browser.runtime.sendMessage({ kind: 'letter-may-be-here' });
});
