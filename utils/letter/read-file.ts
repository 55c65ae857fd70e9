import { type Format, formatOf } from './documents/format.ts';
import { decodeHtml } from './documents/html.ts';
import { MOST_FILE_BYTES, MOST_TEXT } from './documents/limits.ts';
import type { Mail } from './documents/mail.ts';
import type { Parsers } from './documents/parsers.ts';
import { newReading, type Reading } from './documents/reading.ts';
import { decodeText } from './documents/text.ts';
import { asUnreadable, UnreadableFile } from './documents/unreadable-file.ts';
import { type Letter, NOTHING_AROUND } from './letter.ts';
import { readPage } from './read-page.ts';
import { cleanText } from './text/clean-text.ts';

export interface FileToRead {
  /** Its ending says its format where its content does not. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The address at which it would stand as a page; null for a file of its own. */
  readonly address: URL | null;
}

export interface FileContents {
  readonly letters: readonly Letter[];
  /** Attachments that might hold a letter and could not be read. */
  readonly unread: readonly UnreadAttachment[];
}

export interface UnreadAttachment {
  readonly name: string;
  readonly error: UnreadableFile;
}

type FormatReader = (file: FileToRead, reading: Reading) => Promise<FileContents>;

const DEEPEST_MAIL = 5;

/** A file format is one entry here. What it takes is loaded when the first file of the format is read. */
const FORMATS: Readonly<Record<Format, FormatReader>> = {
  text: async (file) => oneLetter(file, decodeText(file.bytes)),
  html: async ({ bytes, address }, reading) => ({
    letters: readPage({ document: decodeHtml(bytes, reading), address }),
    unread: [],
  }),
  async pdf(file, reading) {
    const { readPdf } = await import('./documents/pdf.ts');
    return oneLetter(file, await readPdf(file.bytes, reading));
  },
  async zip(file, reading) {
    const { readOffice } = await import('./documents/office.ts');
    return oneLetter(file, readOffice(file.bytes, reading));
  },
  async eml(file, reading) {
    const { readEml } = await import('./documents/eml.ts');
    return readMail(await readEml(file.bytes, reading), file, reading);
  },
  async compound(file, reading) {
    const { readMsg } = await import('./documents/msg.ts');
    return readMail(readMsg(file.bytes), file, reading);
  },
};

/**
 * Every letter in a file, in its order: for a mail itself, then its attachments. Empty for a page without a letter.
 * @throws UnreadableFile where it cannot be read, or nothing could be read of a mail; the signal's reason once it is
 *   aborted (looked at between pages and attachments)
 */
export async function readFile(file: FileToRead, parsers: Parsers, signal?: AbortSignal): Promise<Letter[]> {
  const { letters, unread } = await readFileAndAttachments(file, parsers, signal);
  if (letters.length === 0 && unread[0] !== undefined) throw unread[0].error;
  return [...letters];
}

/** As readFile, but says which attachments could not be read, and why, instead of throwing for them. */
export function readFileAndAttachments(
  file: FileToRead,
  parsers: Parsers,
  signal?: AbortSignal,
): Promise<FileContents> {
  return read(file, newReading(parsers, signal));
}

async function read(file: FileToRead, reading: Reading): Promise<FileContents> {
  reading.signal?.throwIfAborted();
  if (file.bytes.length > MOST_FILE_BYTES) throw new UnreadableFile('too_big');
  const format = formatOf(file.name, file.bytes);
  try {
    const contents = await FORMATS[format](file, reading);
    if (contents.letters.some(({ text }) => text.length > MOST_TEXT)) throw new UnreadableFile('too_long');
    return contents;
  } catch (error) {
    throw reading.signal?.aborted ? error : asUnreadable(error);
  }
}

function oneLetter({ address }: FileToRead, raw: string): FileContents {
  if (raw.length > MOST_TEXT) throw new UnreadableFile('too_long');
  const text = cleanText(raw);
  if (text === '') throw new UnreadableFile('empty');
  const source = { reader: 'file', address: address?.href ?? null, messageId: null };
  return { letters: [{ text, source, surroundings: NOTHING_AROUND }], unread: [] };
}

async function readMail(mail: Mail, file: FileToRead, reading: Reading): Promise<FileContents> {
  const { letterOf, withSurroundingsOf } = await import('./documents/mail.ts');
  if ((mail.plain ?? '').length > MOST_TEXT) throw new UnreadableFile('too_long');
  const own = letterOf(mail, file.address, reading);
  const letters: Letter[] = own === null ? [] : [own];
  const unread: UnreadAttachment[] = [];
  for (const { name, content } of reading.depth >= DEEPEST_MAIL ? [] : mail.attachments) {
    if (--reading.budget.attachments < 0) break;
    const inner = { ...reading, depth: reading.depth + 1 };
    const attached: FileToRead = { name, bytes: content instanceof Uint8Array ? content : file.bytes, address: null };
    try {
      const found = await (content instanceof Uint8Array ? read(attached, inner) : readMail(content, attached, inner));
      letters.push(...found.letters.map((letter) => withSurroundingsOf(mail.surroundings, letter)));
      unread.push(...found.unread);
    } catch (error) {
      // A logo or a spreadsheet beside the letter is no fault; only what might be the letter is told.
      if (!(error instanceof UnreadableFile)) throw error;
      if (!isNoLetter(name, error)) unread.push({ name, error });
    }
  }
  if (letters.length === 0 && unread.length === 0) throw new UnreadableFile('empty');
  return { letters, unread };
}

function isNoLetter(name: string, { reason }: UnreadableFile): boolean {
  return reason === 'unknown_format' || reason === 'empty' || /\.(?:png|jpe?g|gif|tiff?)$/i.test(name);
}
