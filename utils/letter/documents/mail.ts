import { type CalendarDate, dayOf } from '../../dates/calendar-date.ts';
import { type Letter, NOTHING_AROUND, type Surroundings } from '../letter.ts';
import { cleanText } from '../text/clean-text.ts';
import { visibleText } from '../text/visible-text.ts';
import { parseMarkup } from './html.ts';
import type { Reading } from './reading.ts';

/** A mail as its file holds it, whatever program wrote it. */
export interface Mail {
  readonly plain: string | null;
  readonly html: string | null;
  readonly surroundings: Surroundings;
  readonly attachments: readonly Attachment[];
}

export interface Attachment {
  /** Its file name; '' where the mail gives none. */
  readonly name: string;
  readonly content: Uint8Array | Mail;
}

// A plain part of so few words beside a long HTML one only says "open this mail in a program that shows HTML".
const FEWEST_WORDS = 12;

/** What the mail itself says, as a letter; null where it has no text of its own. Its plain text goes before its HTML. */
export function letterOf(mail: Mail, address: URL | null, reading: Reading): Letter | null {
  const plain = cleanText(mail.plain ?? '');
  const isTelling = plain.split(/\s/).filter((word) => word !== '').length >= FEWEST_WORDS;
  const text = isTelling || mail.html === null ? plain : longer(plain, textOfHtml(mail.html, reading));
  if (text === '') return null;
  return {
    text,
    source: { reader: 'file', address: address?.href ?? null, messageId: null },
    surroundings: mail.surroundings,
  };
}

function textOfHtml(html: string, reading: Reading): string {
  const { body } = parseMarkup(html, reading);
  return body === null ? '' : cleanText(visibleText(body));
}

const longer = (one: string, other: string) => (other.length > one.length ? other : one);

/** An attachment says little about itself: what its mail says holds where the attachment gives nothing. */
export function withSurroundingsOf(mail: Surroundings, letter: Letter): Letter {
  const own = letter.surroundings;
  return {
    ...letter,
    surroundings: {
      ...own,
      authority: own.authority ?? mail.authority,
      sentOn: own.sentOn ?? mail.sentOn,
      requestMadeOn: own.requestMadeOn ?? mail.requestMadeOn,
      subject: own.subject ?? mail.subject,
      sender: own.sender ?? mail.sender,
    },
  };
}

/** Surroundings of a mail's own fields; blank ones are null. */
export function surroundingsOf(fields: {
  readonly sentOn: CalendarDate | null;
  readonly subject: string | null | undefined;
  readonly name: string | null | undefined;
  readonly mailbox: string | null | undefined;
}): Surroundings {
  const [subject, name, mailbox] = [fields.subject, fields.name, fields.mailbox].map((field) => field?.trim() || null);
  const sender = name === null && mailbox === null ? null : { name: name ?? null, mailbox: mailbox ?? null };
  return { ...NOTHING_AROUND, sentOn: fields.sentOn, subject: subject ?? null, sender };
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The day in a mail's Date field as the sender's clock had it: turned into UTC, a mail of half past midnight would be
 * a day early (RFC 5322, 3.3; years of two digits: 4.3). Null where it names no day.
 */
export function dayOfMail(field: string): CalendarDate | null {
  const match = /\b(\d{1,2})[ -]{1,3}([a-z]{3})[a-z]{0,6}[ -]{1,3}(\d{4}|\d{2})\b/i.exec(field);
  const year = Number(match?.[3] ?? Number.NaN);
  const month = MONTHS.indexOf((match?.[2] ?? '').toLowerCase()) + 1;
  return dayOf(year < 50 ? year + 2000 : year < 100 ? year + 1900 : year, month, Number(match?.[1]));
}
