import type { Letter } from '../letter.ts';
import type { Page } from '../page.ts';
import type { Reader } from '../reader.ts';
import {
  datesAt,
  hasMuchToRead,
  letterInMail,
  lineOf,
  messageAround,
  senderAt,
  titleOrText,
} from './parts/open-mail.ts';

const NAME = 'outlook-web';
const HOST = /^outlook\.(?:office|office365|live)\.com$|^outlook\.cloud\.microsoft$/;
/** Ids and roles: the classes are made anew with each build, the labels are translated. */
const BODY = '[id^="UniqueMessageBody"]';
const BODY_BY_ROLE =
  '[data-app-section="MailReadCompose"] [role="document"], [data-app-section="ConversationContainer"] [role="document"], ' +
  '[role="main"] [role="document"]';
const DATE = '[data-testid="SentReceivedSavedTime"]';
const SENDER = '[id^="MSG_"][id$="_FROM"]';
/** '/mail/inbox/id/AAQk…', '/mail/0/sentitems/id/AAQk…', '/mail/deeplink/read/AAMk…' */
const NAMES_MAIL = /^\/mail\/(?:.{1,200}\/id\/|deeplink\/read\/).{10}/;

/** Outlook on the web: each message that is unfolded in the reading pane; neither drafts nor what the person sent. */
export const outlookWeb: Reader = {
  name: NAME,
  owns: ({ address }) => address !== null && HOST.test(address.hostname),

  read(page) {
    const { document } = page;
    const subject =
      titleOrText(document, '[id^="CONV_"][id$="_SUBJECT"]') ?? lineOf(document, '[role="main"] [role="heading"]');
    return bodiesIn(document).flatMap((body) => letterIn(body, subject, page) ?? []);
  },

  hasChanged({ document, address }) {
    const isOpen = NAMES_MAIL.test(address?.pathname ?? '');
    return isOpen && bodiesIn(document).length === 0 && hasMuchToRead(document);
  },
};

function bodiesIn(document: Document): Element[] {
  const byId = [...document.querySelectorAll(BODY)];
  return byId.length > 0 ? byId : [...document.querySelectorAll(BODY_BY_ROLE)];
}

function letterIn(body: Element, subject: string | null, page: Page): Letter | null {
  const message = body.closest('[role="listitem"]') ?? messageAround(body, DATE) ?? messageAround(body, SENDER);
  const sender = senderAt(message?.querySelector(`${SENDER}, [aria-label^="From:"]`) ?? null);
  const account = accountName(page.document);
  const isSentFolder = /\/(?:sentitems|drafts|outbox)\//.test(page.address?.pathname ?? '');
  if (account === null ? isSentFolder : sender?.name === account) return null;
  const dates = datesAt(message?.querySelector(DATE));
  // The mail's own id is nowhere on the page; the body's is counted anew for each thread.
  return letterInMail({ reader: NAME, body, messageId: null, subject, sender, dates }, page);
}

/** Outlook shows senders by name, and its own user too: 'Mail - Sam Placeholder - Outlook'. Null where it does not. */
function accountName(document: Document): string | null {
  const parts = document.title.split(/ [-\u2013] /);
  return parts.length >= 3 ? (parts.at(-2)?.trim() ?? null) : null;
}
