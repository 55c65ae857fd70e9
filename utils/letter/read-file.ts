import { decodeHtml, type ParseHtml } from './documents/html.ts';
import { decodeText } from './documents/text.ts';
import { UnreadableFile } from './documents/unreadable-file.ts';
import { type Letter, NOTHING_AROUND } from './letter.ts';
import { readPage } from './read-page.ts';
import { cleanText } from './text/clean-text.ts';

export interface FileToRead {
  /** Its ending says its format. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The address at which it would stand as a page; null for a file of its own. */
  readonly address: URL | null;
}

type FormatReader = (file: FileToRead, parseHtml: ParseHtml) => Letter[];

const readText: FormatReader = ({ bytes, address }) => [
  {
    text: cleanText(decodeText(bytes)),
    source: { reader: 'file', address: address?.href ?? null, messageId: null },
    surroundings: NOTHING_AROUND,
  },
];

const readHtml: FormatReader = ({ bytes, address }, parseHtml) =>
  readPage({ document: decodeHtml(bytes, parseHtml), address });

/** A file format is one entry here. */
const FORMATS: Readonly<Record<string, FormatReader>> = { txt: readText, html: readHtml, htm: readHtml };

/**
 * Every letter in a file, in its order; empty where it holds no text.
 * @throws UnreadableFile where no reader knows the format
 */
export function readFile(file: FileToRead, parseHtml: ParseHtml): Letter[] {
  const ending = file.name.toLowerCase().split('.').at(-1) ?? '';
  const format = FORMATS[ending];
  if (format === undefined) throw new UnreadableFile('unknown_format');
  return format(file, parseHtml);
}
