import type { Reader } from '../reader.ts';
import { inLine, isOwnMail, letterInMail, lineOf, senderAt, titleOrText } from './parts/open-mail.ts';

const NAME = 'roundcube';
const BODY = '#messagebody';
const HEAD = '.headers-table, #message-header, #messageheader';
/** The window in three parts, whose mail is a page of its own in this frame and is read there. */
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
    const { document, address } = page;
    const body = document.querySelector(BODY);
    // A folder holds one side of the talk only, so its name decides.
    const folder = address?.searchParams.get('_mbox') ?? '';
    if (body === null || /(?:^|[./])(?:sent|drafts|anfonwyd)/i.test(folder)) return [];
    const sender = senderAt(document.querySelector('td.header.from, .header-summary .adr'));
    if (isOwnMail(sender, lineOf(document, '.header-title.username, .username'))) return [];
    const subject = subjectOf(document.querySelector('h2.subject')) ?? titleOrText(document, 'td.header.subject');
    const date = lineOf(document, 'td.header.date') ?? lineOf(document, '.header-summary .text-nowrap');
    const messageId = address?.searchParams.get('_uid') ?? null;
    return [letterInMail({ reader: NAME, body, messageId, subject, sender, date, leaveOut: CHROME }, page)].filter(
      (letter) => letter !== null,
    );
  },
};

/** Without the word 'Subject:' before it, which only screen readers get. */
function subjectOf(heading: Element | null): string | null {
  const own = [...(heading?.childNodes ?? [])].filter((node) => node.nodeType === 3 || node.nodeName === 'SPAN');
  const words = own.filter((node) => !(node.nodeType === 1 && (node as Element).matches('.voice')));
  return inLine(words.map(({ textContent }) => textContent ?? '').join(' ')) || null;
}
