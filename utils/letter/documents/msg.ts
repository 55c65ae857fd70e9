import { type CalendarDate, dayOf } from '../../dates/calendar-date.ts';
import { type Folder, openCompound } from './cfb.ts';
import { htmlText } from './html.ts';
import { type Attachment, dayOfMail, type Mail, surroundingsOf } from './mail.ts';
import { UnreadableFile } from './unreadable-file.ts';

// Properties by [MS-OXPROPS]; a stream is named by the property and its type ([MS-OXMSG] 2.2.1).
const SUBJECT = '0037';
const HEADERS = '007D';
const SENDER_NAME = '0C1A';
const SENDER_MAILBOX = ['5D01', '0C1F'];
const BODY = '1000';
const HTML = '1013';
const FILE_NAME = ['3707', '3704', '3001'];
const DATA = '__substg1.0_37010102';
const EMBEDDED = '__substg1.0_3701000D';
const SENT_AT = 0x0039;
const DELIVERED_AT = 0x0e06;
const CODE_PAGES = [0x3fde, 0x3ffd];
const PROPERTIES = '__properties_version1.0';

const DEEPEST = 5;

/**
 * A mail as Outlook saves it (.msg).
 * @throws UnreadableFile where the compound file is another: an old Word document, a locked one, a spreadsheet
 */
export function readMsg(bytes: Uint8Array): Mail {
  const root = openCompound(bytes);
  // Where Office locks a file, it puts the whole of it into one stream ([MS-OFFCRYPTO] 2.3.4.4).
  if (root.streams.has('EncryptedPackage')) throw new UnreadableFile('password');
  if (root.streams.has('WordDocument')) throw new UnreadableFile('old_word');
  if (!root.streams.has(PROPERTIES)) throw new UnreadableFile('unknown_format');
  return mailIn(root, 32, 0);
}

function mailIn(folder: Folder, headerBytes: number, depth: number): Mail {
  const numbers = numbersIn(folder, headerBytes);
  const text = (property: string) => stringOf(folder, property, numbers);
  const html = folder.streams.get(`__substg1.0_${HTML}0102`)?.();
  return {
    plain: text(BODY),
    html: html === undefined ? text(HTML) : htmlText(html),
    surroundings: surroundingsOf({
      sentOn: sentOn(text(HEADERS) ?? '', numbers),
      subject: text(SUBJECT),
      name: text(SENDER_NAME),
      mailbox: SENDER_MAILBOX.map(text).find((mailbox) => mailbox?.includes('@')),
    }),
    attachments: depth >= DEEPEST ? [] : attachmentsIn(folder, depth),
  };
}

function attachmentsIn(folder: Folder, depth: number): Attachment[] {
  return [...folder.folders].flatMap(([name, attachment]) => {
    if (!name.startsWith('__attach_version1.0_#')) return [];
    const numbers = numbersIn(attachment, 8);
    const fileName = FILE_NAME.map((property) => stringOf(attachment, property, numbers)).find((one) => one !== null);
    const embedded = attachment.folders.get(EMBEDDED);
    const content = embedded === undefined ? attachment.streams.get(DATA)?.() : mailIn(embedded, 24, depth + 1);
    return content === undefined ? [] : [{ name: fileName ?? '', content }];
  });
}

/** Properties of fixed size: rows of 16 bytes after a header ([MS-OXMSG] 2.4). Those of 4 and of 8 bytes alike. */
function numbersIn(folder: Folder, headerBytes: number): Map<number, bigint> {
  const bytes = folder.streams.get(PROPERTIES)?.() ?? new Uint8Array();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numbers = new Map<number, bigint>();
  for (let at = headerBytes; at + 16 <= bytes.length; at += 16) {
    numbers.set(view.getUint16(at + 2, true), view.getBigUint64(at + 8, true));
  }
  return numbers;
}

/** A property of text, in Unicode or in the code page that the mail names; null where it has none. */
function stringOf(folder: Folder, property: string, numbers: ReadonlyMap<number, bigint>): string | null {
  const unicode = folder.streams.get(`__substg1.0_${property}001F`)?.();
  if (unicode !== undefined) return new TextDecoder('utf-16le').decode(unicode).replace(/\0$/, '');
  const bytes = folder.streams.get(`__substg1.0_${property}001E`)?.();
  return bytes === undefined ? null : decoderFor(numbers).decode(bytes).replace(/\0$/, '');
}

function decoderFor(numbers: ReadonlyMap<number, bigint>): TextDecoder {
  const pages = CODE_PAGES.map((property) => Number((numbers.get(property) ?? 0n) & 0xffffffffn));
  if (pages.includes(65001)) return new TextDecoder('utf-8');
  const windows = pages.find((page) => page >= 1250 && page <= 1258) ?? 1252;
  return new TextDecoder(`windows-${windows}`);
}

/** The sender's own day where the mail kept its header, else Britain's day at the moment of sending. */
function sentOn(headers: string, numbers: ReadonlyMap<number, bigint>): CalendarDate | null {
  const field = /^date:[ \t]{0,10}([^\r\n]{6,80})/im.exec(headers)?.[1];
  const stated = field === undefined ? null : dayOfMail(field);
  const moment = numbers.get(SENT_AT) ?? numbers.get(DELIVERED_AT);
  return stated ?? (moment === undefined ? null : dayInBritain(moment));
}

// A FILETIME counts tenths of microseconds from 1 January 1601 ([MS-DTYP] 2.3.3).
const TICKS_TO_1970 = 116444736000000000n;
const TICKS_OF_A_MILLISECOND = 10000n;

function dayInBritain(ticks: bigint): CalendarDate | null {
  const milliseconds = Number((ticks - TICKS_TO_1970) / TICKS_OF_A_MILLISECOND);
  if (ticks === 0n || Math.abs(milliseconds) > 8.64e15) return null;
  const { year, month, day } = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO('Europe/London');
  return dayOf(year, month, day);
}
