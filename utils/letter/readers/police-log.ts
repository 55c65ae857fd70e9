import type { Reader } from '../reader.ts';
import { mainText } from './parts/main-text.ts';
import { lineOf } from './parts/open-mail.ts';
import { publishedLetter, siteName } from './parts/published-answer.ts';

const NAME = 'police-log';
/** '/foi-ai/FORCE/disclosure-log/2025/august/SLUG/'. Under '/foi-ai/af/' stand the forms and the index. */
const ANSWER = /^\/foi-ai\/(?!af\/)[^/]+\/.+\/[^/]+\/?$/;
/** The site's furniture; the letter on complaints hangs below as a file. */
const NOT_LETTER = 'aside, .quick-exit, [class*="cookie"], [id*="cookie"], [class*="breadcrumb"], [class*="feedback"]';

/** An answer in the disclosure log of a police force on the site that most forces share. Its path's month is publication. */
export const policeLog: Reader = {
  name: NAME,
  owns: ({ address }) => address !== null && /\.police\.uk$/.test(address.hostname) && ANSWER.test(address.pathname),

  read(page) {
    const { document } = page;
    const authority = siteName(document) ?? lineOf(document, 'header a[href$="/"], [role="banner"] a[href$="/"]');
    return publishedLetter({ reader: NAME, text: mainText(document, NOT_LETTER), authority }, page);
  },
};
