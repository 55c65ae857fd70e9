import type { Letter } from '../letter.ts';
import type { Page } from '../page.ts';
import type { Reader } from '../reader.ts';
import {
  accountInTitle,
  datesAt,
  hasMuchToRead,
  isOwnMail,
  letterInMail,
  messageAround,
  senderAt,
  titleOrText,
} from './parts/open-mail.ts';

const NAME = 'fastmail';
const HOST = /^(?:app|beta|www)\.fastmail\.com$/;
/** Fastmail names its parts itself; those of a message stayed through the redesign of 2026. */
const CARD = '.v-MessageCard';
const BODY = '.v-Message-body';
const SENDER = '.v-MessageCard-from';
const HEAD = '.v-MessageCard-header';
const DATE = '.v-MessageCard-date, .v-MessageCard-time, .v-MessageCard-header time';
const NAMES_MAIL = /^\/mail\/[^/]+\/[\w.-]{6,}/;

/** Fastmail: each message that is unfolded; neither drafts nor what the person sent. */
export const fastmail: Reader = {
  name: NAME,
  owns: ({ address }) => address !== null && HOST.test(address.hostname) && address.pathname.startsWith('/mail'),

  read(page) {
    const { document, address } = page;
    const account = accountInTitle(document);
    if (account === null && /^\/mail\/(?:Sent|Drafts)\b/i.test(address?.pathname ?? '')) return [];
    const subject = titleOrText(document, '.v-Thread-title, .v-Message-subject');
    return [...document.querySelectorAll(BODY)].flatMap((body) => letterIn(body, subject, account, page) ?? []);
  },

  hasChanged({ document, address }) {
    const isOpen = NAMES_MAIL.test(address?.pathname ?? '');
    return isOpen && document.querySelector(`${CARD}, ${BODY}`) === null && hasMuchToRead(document);
  },
};

function letterIn(body: Element, subject: string | null, account: string | null, page: Page): Letter | null {
  const card = body.closest(CARD) ?? messageAround(body, SENDER);
  if (card?.matches('.is-collapsed, .v-MessageCard--draft') || body.closest('.v-Compose, .v-EditNote') !== null)
    return null;
  const sender = senderAt(card?.querySelector(SENDER) ?? null);
  if (isOwnMail(sender, account)) return null;
  // Should its class change: the head holds one date only.
  const dates = [...datesAt(card?.querySelector(DATE)), card?.querySelector(HEAD)?.textContent];
  const messageId = card?.getAttribute('data-message-id') ?? null;
  return letterInMail({ reader: NAME, body, messageId, subject, sender, dates }, page);
}
