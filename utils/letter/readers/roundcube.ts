import type { Letter } from '../letter.ts';
import type { Page } from '../page.ts';
import type { Reader } from '../reader.ts';
import { frameContent, isSeenFromOutside } from './parts/frame-content.ts';
import { inLine, isOwnMail, letterInMail, lineOf, senderAt, titleOrText } from './parts/open-mail.ts';

const NAME = 'roundcube';
const BODY = '#messagebody';
const HEAD = '.headers-table, #message-header, #messageheader';
/** The window in three parts, whose mail is a page of its own in this frame. */
const WINDOW = 'iframe#messagecontframe, iframe[name="messagecontframe"]';
/** Pictures and notices that Roundcube puts below and above the text. */
const CHROME = '.image-attachment, .part-notice';

/** Roundcube, at whatever address somebody runs it: known by the parts that its pages have in every skin. */
export const roundcube: Reader = {
  name: NAME,
  owns: ({ document }) =>
    (document.querySelector(BODY) !== null && document.querySelector(HEAD) !== null) ||
    document.querySelector(WINDOW) !== null,

  read(page) {
    const { document } = page;
    const inWindow = document.querySelector(WINDOW);
    if (inWindow === null) return isSeenFromOutside(document) ? [] : mailIn(document, page, null);
    const content = frameContent(inWindow);
    return content === null ? [] : mailIn(content, page, inWindow.getAttribute('src'));
  },
};

/** The mail in a document, which is the page's own or that of its frame (with the address of that). */
function mailIn(document: Document, page: Page, frameSource: string | null): Letter[] {
  const body = document.querySelector(BODY);
  const { searchParams } = URL.parse(frameSource ?? '', page.address?.href) ?? page.address ?? new URL('about:blank');
  // A folder holds one side of the talk only, so its name decides.
  const folder = searchParams.get('_mbox') ?? '';
  if (body === null || /(?:^|[./])(?:sent|drafts|anfonwyd)/i.test(folder)) return [];
  const sender = senderAt(document.querySelector('td.header.from, .header-summary .adr'));
  // Only the window says whose mailbox it is.
  if (isOwnMail(sender, lineOf(page.document, '.header-title.username, .username'))) return [];
  const subject = subjectOf(document.querySelector('h2.subject')) ?? titleOrText(document, 'td.header.subject');
  const dates = ['td.header.date', '.header-summary .text-nowrap'].map((field) => lineOf(document, field));
  const mail = { reader: NAME, body, messageId: searchParams.get('_uid'), subject, sender, dates, leaveOut: CHROME };
  return [letterInMail(mail, page)].filter((letter) => letter !== null);
}

/** Without the word 'Subject:' before it, which only screen readers get. */
function subjectOf(heading: Element | null): string | null {
  const own = [...(heading?.childNodes ?? [])].filter((node) => node.nodeType === 3 || node.nodeName === 'SPAN');
  const words = own.filter((node) => !(node.nodeType === 1 && (node as Element).matches('.voice')));
  return inLine(words.map(({ textContent }) => textContent ?? '').join(' ')) || null;
}
