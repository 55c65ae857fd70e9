import type { Letter } from '../letter.ts';
import type { Page } from '../page.ts';
import type { Reader } from '../reader.ts';
import { frameContent, isSeenFromOutside } from './parts/frame-content.ts';
import { accountInTitle, hasMuchToRead, isOwnMail, letterInMail, senderAt, titleOrText } from './parts/open-mail.ts';

const NAME = 'proton-mail';
const HOST = /^mail\.(?:proton\.me|protonmail\.com)$/;
/** Names for Proton's own tests: not translated, as the titles are. */
const MESSAGE = '[data-shortcut-target="message-container"], [data-testid^="message-view-"]';
const FRAME = 'iframe[data-testid="content-iframe"], article[data-message-id] iframe';
const SENDER = '[data-testid="recipients:sender"]';
const DATE = '[data-testid="item-date-simple"], .item-date';
/** The mail inside its frame. */
const IN_FRAME = '#proton-root';
/** '/u/0/inbox/CONVERSATION', '/u/0/inbox/CONVERSATION/MESSAGE' */
const NAMES_MAIL = /^\/(?:u\/\d{1,3}\/)?[^/]+\/[A-Za-z0-9_=-]{20,}/;

/** Proton Mail: each message that is unfolded. Its body stands in a frame of its own, which this page may look into. */
export const protonMail: Reader = {
  name: NAME,
  owns: ({ document, address }) => isProton(address) && document.querySelector(IN_FRAME) === null,

  read(page) {
    const { document, address } = page;
    const account = accountInTitle(document);
    if (account === null && /\/(?:all-)?(?:sent|drafts)\//.test(address?.pathname ?? '')) return [];
    const subject = titleOrText(document, '[data-testid="conversation-header:subject"]');
    return [...document.querySelectorAll(FRAME)].flatMap((frame) => letterIn(frame, subject, account, page) ?? []);
  },

  hasChanged({ document, address }) {
    if (!NAMES_MAIL.test(address?.pathname ?? '') || document.querySelector(`${MESSAGE}, ${FRAME}`) !== null)
      return false;
    return hasMuchToRead(document) || document.querySelector('main iframe, [role="main"] iframe') !== null;
  },
};

/** The same mail where the script runs in its frame: read here only if the page round it cannot. */
export const protonMailFrame: Reader = {
  name: 'proton-mail-frame',
  owns: ({ document, address }) => (address === null || isProton(address)) && document.querySelector(IN_FRAME) !== null,

  read(page) {
    const { document } = page;
    const body = document.querySelector(IN_FRAME);
    // A frame that can see its page is seen by it: that page knows sender and date, too.
    if (body === null || isSeenFromOutside(document)) return [];
    const mail = { reader: 'proton-mail-frame', body, messageId: null, subject: null, sender: null, dates: [] };
    return [letterInMail(mail, page)].filter((letter) => letter !== null);
  },
};

function isProton(address: URL | null): boolean {
  return address !== null && HOST.test(address.hostname);
}

function letterIn(frame: Element, subject: string | null, account: string | null, page: Page): Letter | null {
  const message = frame.closest('[data-shortcut-target="message-container"]') ?? frame.closest(MESSAGE);
  const content = frameContent(frame);
  const body = content?.querySelector(IN_FRAME) ?? content?.body ?? null;
  if (body === null) return null;
  const sender = senderAt(message?.querySelector(SENDER) ?? null);
  if (isOwnMail(sender, account)) return null;
  const time = message?.querySelector(DATE) ?? null;
  // The short form ('19 Sept') has no year; the full one stands in an attribute or beside it for screen readers.
  const beside = [...(time?.parentElement?.childNodes ?? [])].map(({ textContent }) => textContent);
  const dates = [time?.getAttribute('datetime'), time?.getAttribute('title'), ...beside];
  const messageId = message?.getAttribute('data-message-id') ?? null;
  const frameSubject = subject ?? (frame.getAttribute('data-subject') || null);
  return letterInMail({ reader: NAME, body, messageId, subject: frameSubject, sender, dates }, page);
}
