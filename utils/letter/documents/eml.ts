import PostalMime, { type Address, type Email } from 'postal-mime';
import { type Attachment, dayOfMail, type Mail, surroundingsOf } from './mail.ts';
import { type Reading, spend } from './reading.ts';

/**
 * A mail as mail programs save it (.eml, RFC 5322), with the mails in it as attachments.
 * @throws where its parts are nested deeper than any real mail's, or it has a larger header or more lines
 */
export async function readEml(bytes: Uint8Array, reading: Reading): Promise<Mail> {
  countLines(bytes, reading);
  const email = await PostalMime.parse(bytes, { forceRfc822Attachments: true, attachmentEncoding: 'arraybuffer' });
  return {
    plain: email.text ?? null,
    html: email.html ?? null,
    surroundings: surroundingsOf({
      sentOn: dayOfMail(email.headers.find(({ key }) => key === 'date')?.value ?? ''),
      subject: email.subject,
      ...mailboxOf(email.from),
    }),
    attachments: email.attachments.map(attachmentOf),
  };
}

// Lines of an attachment are long and without a blank (RFC 2045, 6.8), and cost the library next to nothing.
const ENCODED_LINE = 60;

/** The library takes lines of text one by one, and those of a mail within a mail again: many are slow. */
function countLines(bytes: Uint8Array, reading: Reading): void {
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end);
    if (line.length < ENCODED_LINE || line.includes(32)) spend(reading, 'mailLines', 1);
    from += line.length + 1;
  }
}

/** Of a group of senders the first. */
function mailboxOf(from: Address | undefined): { name: string | null; mailbox: string | null } {
  const mailbox = from?.group === undefined ? from : from.group[0];
  return { name: mailbox?.name ?? null, mailbox: mailbox?.address ?? null };
}

// Many mails name an attachment's kind and not the file.
const ENDINGS: Readonly<Record<string, string>> = {
  'message/rfc822': '.eml',
  'text/html': '.html',
  'text/plain': '.txt',
};

function attachmentOf({ filename, mimeType, content }: Email['attachments'][number]): Attachment {
  const name = filename ?? '';
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  const ending = ENDINGS[mimeType];
  // A mail in a mail is named by its subject, in which a full stop is no ending.
  const isNamed = mimeType === 'message/rfc822' ? name.endsWith('.eml') : name.includes('.');
  return { name: isNamed || ending === undefined ? name : name + ending, content: bytes };
}
