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

const NAME = 'yahoo-mail';
const HOST = /^(?:[a-z]{2}\.)?mail\.yahoo\.com$/;
/** The same name under both spellings of the attribute that Yahoo has used. */
const named = (name: string) => `[data-test-id="${name}"], [data-testid="${name}"]`;
const MESSAGE = named('message-view');
const BODY = named('message-view-body-content');
const BODY_ROUND_IT = `${named('message-view-body')}, .msg-body`;
const DATE = named('message-date');
const NAMES_MAIL = /\/messages?\/[\w-]{3}/;

/** Yahoo Mail: each message that is unfolded, but those that the person sent. */
export const yahooMail: Reader = {
  name: NAME,
  owns: ({ address }) => address !== null && HOST.test(address.hostname),

  read(page) {
    const { document, address } = page;
    const account = accountInTitle(document);
    // Yahoo numbers its own folders: 2 holds what was sent, 3 the drafts.
    if (account === null && /\/folders\/[23]\//.test(address?.pathname ?? '')) return [];
    const subject = titleOrText(document, `${named('message-group-subject-text')}, ${named('message-subject')}`);
    return bodiesIn(document).flatMap((body) => letterIn(body, subject, account, page) ?? []);
  },

  hasChanged({ document, address }) {
    const isOpen = NAMES_MAIL.test(address?.pathname ?? '');
    return isOpen && bodiesIn(document).length === 0 && hasMuchToRead(document);
  },
};

function bodiesIn(document: Document): Element[] {
  const inner = [...document.querySelectorAll(BODY)];
  const found = inner.length > 0 ? inner : [...document.querySelectorAll(BODY_ROUND_IT)];
  return found.filter((body) => !found.some((other) => other !== body && other.contains(body)));
}

function letterIn(body: Element, subject: string | null, account: string | null, page: Page): Letter | null {
  const message = body.closest(MESSAGE) ?? messageAround(body, DATE);
  const from = message?.querySelector(named('message-from')) ?? null;
  const sender = senderAt(from?.querySelector(named('email-pill')) ?? from);
  if (isOwnMail(sender, account)) return null;
  const dates = datesAt(message?.querySelector(DATE));
  return letterInMail({ reader: NAME, body, messageId: null, subject, sender, dates }, page);
}
