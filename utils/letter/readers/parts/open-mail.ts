import type { Letter, Sender } from '../../letter.ts';
import { NOTHING_AROUND } from '../../letter.ts';
import type { Page } from '../../page.ts';
import { visibleText } from '../../text/visible-text.ts';
import { mailDate } from './mail-date.ts';
import { type ClientParts, mailText } from './mail-text.ts';

/** A message that stands open in a mail client, as its reader found it. */
export interface OpenMail extends ClientParts {
  readonly reader: string;
  readonly body: Element;
  /** The mail's own name in that client; null where it shows none. */
  readonly messageId: string | null;
  readonly subject: string | null;
  readonly sender: Sender | null;
  /** The words in which the client dates it, the fullest first; the first that can be read counts. */
  readonly dates: readonly (string | null | undefined)[];
  readonly cutShort?: boolean;
}

/** The letter that an open mail is; null where the mail has no words of its own or is not shown. */
export function letterInMail(mail: OpenMail, { document, address }: Page): Letter | null {
  const { text, isForwarded } = mailText(mail.body, mail.subject, mail);
  if (text === '') return null;
  const language = document.documentElement?.getAttribute('lang') ?? null;
  const days = mail.dates.flatMap((words) => mailDate(words ?? '', language) ?? []);
  return {
    text,
    source: { reader: mail.reader, address: address?.href ?? null, messageId: mail.messageId },
    surroundings: {
      ...NOTHING_AROUND,
      subject: mail.subject,
      // A mail that was passed on came later than the letter in it, and from somebody else.
      sentOn: isForwarded ? null : (days[0] ?? null),
      sender: isForwarded ? null : mail.sender,
      cutShort: mail.cutShort ?? false,
    },
  };
}

const MAILBOX = /(?<![^\s<>"(),:;?])[^\s<>"(),:;?@]{1,64}@[^\s<>"(),:;?@]{1,190}/;

/** The sender whom an element names, its mailbox in words, title or link; null where it names none. */
export function senderAt(element: Element | null): Sender | null {
  if (element === null) return null;
  const words = inLine(visibleText(element, { collapsed: true }));
  const hinted = [element, ...element.querySelectorAll('[title], [aria-label], [href^="mailto:"]')].map((each) =>
    ['title', 'aria-label', 'href'].map((name) => each.getAttribute(name)?.replace(/^mailto:/, '') ?? '').join(' '),
  );
  const mailbox = [words, ...hinted].flatMap((text) => text.match(MAILBOX)?.[0] ?? [])[0] ?? null;
  const name = inLine(words.replaceAll(mailbox ?? '<', ' ').replace(/[<>"]/g, ' '));
  return name === '' && mailbox === null ? null : { name: name || null, mailbox };
}

/** Whose mailbox it is, as the title of the page says ('Inbox - me@example.org - Mail'); null where it does not. */
export function accountInTitle(document: Document): string | null {
  // The subject stands before it and may hold an address too.
  return (
    document.title
      .split(/ [-|\u2013] /)
      .findLast((part) => MAILBOX.test(part))
      ?.match(MAILBOX)?.[0] ?? null
  );
}

/** A letter is another's: what the person sent is none. */
export function isOwnMail(sender: Sender | null, account: string | null): boolean {
  return account !== null && (sender?.mailbox ?? '').toLowerCase() === account.toLowerCase();
}

/** The text of the first element that the selector finds, in one line; null where there is none. */
export function lineOf(within: ParentNode, selector: string): string | null {
  const element = within.querySelector(selector);
  return element === null ? null : inLine(visibleText(element, { collapsed: true })) || null;
}

/** An element's full words in its title, else its text; null where it is missing or empty. */
export function titleOrText(within: ParentNode, selector: string): string | null {
  return within.querySelector(selector)?.getAttribute('title')?.trim() || lineOf(within, selector);
}

/** The words of an element that dates a mail: its attributes, which are fuller, before its text. */
export function datesAt(element: Element | null | undefined): (string | null)[] {
  if (element == null) return [];
  return [element.getAttribute('datetime'), element.getAttribute('title'), element.textContent];
}

export function inLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * The message round a body: the nearest element that holds exactly one of `hook`. Null where it holds several, since
 * nobody could tell which is the body's own.
 */
export function messageAround(body: Element, hook: string): Element | null {
  for (let around = body.parentElement; around !== null; around = around.parentElement) {
    const found = around.querySelectorAll(hook).length;
    if (found > 0) return found === 1 ? around : null;
  }
  return null;
}

/** Enough text for a letter. */
const ENOUGH = 300;

/** Whether the main part of the page holds something to read that is no list and no mail being written. */
export function hasMuchToRead(document: Document): boolean {
  const leaveOut = (element: Element) =>
    element.matches(
      '[role="navigation"], [role="listbox"], [role="grid"], [role="row"], [role="option"], [contenteditable], [role="textbox"]',
    );
  return [...document.querySelectorAll('main, [role="main"]')].some(
    (main) => visibleText(main, { leaveOut }).length >= ENOUGH,
  );
}
