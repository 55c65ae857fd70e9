import type { Letter, Sender } from '../letter.ts';
import type { Page } from '../page.ts';
import type { Reader } from '../reader.ts';
import { accountInTitle, datesAt, hasMuchToRead, inLine, isOwnMail, letterInMail, lineOf } from './parts/open-mail.ts';

const NAME = 'gmail';
/** The data attributes are the hooks that last; the classes of a message have not changed since 2014. */
const MESSAGE = '[data-message-id], [data-legacy-message-id]';
const BODY = '.a3s';
/** Gmail's own buttons and overlays inside a mail. */
const CHROME = '.yj6qo, .ajR, .a6S, .iX';
/** What an earlier mail of the thread said too, hidden behind a button: often just the paragraph on reviews. */
const FOLDED = '.adL, .h5';
/** '#inbox/FMfc…', '#label/FOI/FMfc…', '#search/foi/FMfc…': the last part names the thread that is open. */
const NAMES_THREAD = /^#[^/]+\/(?:.{1,300}\/)?[A-Za-z0-9_-]{16,}$/;

/** Gmail: each message of the open thread that is unfolded is a letter, those that the person sent are not. */
export const gmail: Reader = {
  name: NAME,
  owns: ({ address }) => address?.hostname === 'mail.google.com',

  read(page) {
    const { document, address } = page;
    const account = accountInTitle(document);
    // Without the account's name nobody can tell sent from received: in the folder of sent mails all are held to be sent.
    if (account === null && /^#(?:sent|drafts|scheduled|outbox)\b/.test(address?.hash ?? '')) return [];
    const subject = lineOf(document, '[data-thread-perm-id], [data-legacy-thread-id], h2.hP');
    const open = [...document.querySelectorAll(MESSAGE)].flatMap((message) => {
      const letter = letterIn(message, subject, account, page);
      return letter ?? [];
    });
    return open.length > 0 ? open : printed(page, account);
  },

  hasChanged({ document, address }) {
    const isOpen = NAMES_THREAD.test(address?.hash ?? '');
    return isOpen && document.querySelector(`${MESSAGE}, ${BODY}`) === null && hasMuchToRead(document);
  },
};

function letterIn(message: Element, subject: string | null, account: string | null, page: Page): Letter | null {
  const body = message.querySelector(BODY);
  const isFolded = message.closest('[role="listitem"]')?.getAttribute('aria-expanded') === 'false';
  // The attributes may stand on a message and on a part of it again; the outer one is read.
  if (body === null || isFolded || message.parentElement?.closest(MESSAGE) != null) return null;
  const sender = senderOf(message);
  if (isOwnMail(sender, account)) return null;
  const messageId = message.getAttribute('data-legacy-message-id') ?? message.getAttribute('data-message-id');
  const dates = datesAt(message.querySelector('.g3'));
  // Cut where Gmail stops: the way to the whole mail stands in its place.
  const cutShort = message.querySelector('a[href*="view=lg"]') !== null;
  return letterInMail(
    { reader: NAME, body, messageId, subject, sender, dates, cutShort, leaveOut: CHROME, folded: FOLDED },
    page,
  );
}

function senderOf(message: Element): Sender | null {
  // The first address in a message's head is the sender's; those in its body are none of Gmail's.
  const shown = [...message.querySelectorAll('span[email]')].find((span) => span.closest(BODY) === null);
  if (shown === undefined) return null;
  return { name: shown.getAttribute('name') || null, mailbox: shown.getAttribute('email') || null };
}

/** The print view, and the whole of a mail that Gmail had cut short: a table a message, nothing but text in it. */
function printed(page: Page, account: string | null): Letter[] {
  if (!/^(?:pt|lg)$/.test(page.address?.searchParams.get('view') ?? '')) return [];
  const subject = lineOf(page.document, '.maincontent > table:not(.message) b');
  return [...page.document.querySelectorAll('table.message')].flatMap((message) => {
    const rows = [...message.querySelectorAll('tr')].filter((row) => row.closest('table') === message);
    const [from, date] = rows[0]?.querySelectorAll('td') ?? [];
    const body = rows.at(-1)?.querySelector('td');
    const name = from?.querySelector('b')?.textContent ?? '';
    const mailbox = from?.textContent?.match(/<([^<>\s]{3,250})>/)?.[1] ?? null;
    const sender = { name: inLine(name) || null, mailbox };
    if (body == null || rows.length < 2 || isOwnMail(sender, account)) return [];
    return letterInMail({ reader: NAME, body, messageId: null, subject, sender, dates: datesAt(date) }, page) ?? [];
  });
}
