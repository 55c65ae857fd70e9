import { UnreadableFile } from './unreadable-file.ts';

/** What a file's content is; the two containers hold formats that only their insides tell apart. */
export type Format = 'text' | 'html' | 'eml' | 'pdf' | 'zip' | 'compound';

const ENDINGS: Readonly<Record<string, Format>> = {
  txt: 'text',
  html: 'html',
  htm: 'html',
  eml: 'eml',
  pdf: 'pdf',
  docx: 'zip',
  odt: 'zip',
  msg: 'compound',
};

const PICTURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x49, 0x49, 0x2a, 0x00], // TIFF, in either order
  [0x4d, 0x4d, 0x00, 0x2a],
];

/**
 * A file's format, by its content before its ending: people rename files, and systems name them badly.
 * @throws UnreadableFile where it is none that is read, is empty, or is not at all what its ending says
 */
export function formatOf(name: string, bytes: Uint8Array): Format {
  if (bytes.length === 0) throw new UnreadableFile('empty');
  const begins = (...magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04)) return 'zip';
  if (begins(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'compound';
  if (PICTURES.some((magic) => begins(...magic))) throw new UnreadableFile('scanned');
  const ending = ENDINGS[name.toLowerCase().split('.').at(-1) ?? ''];
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  // Readers of PDF take the mark anywhere in the first 1,024 bytes (PDF 1.7, appendix H, 13).
  const pdf = head.slice(0, 1024).indexOf('%PDF-');
  if (pdf === 0 || (pdf > 0 && ending === 'pdf')) return 'pdf';
  if (head.startsWith('{\\rtf')) throw new UnreadableFile('old_word');
  return formatOfText(head, ending);
}

function formatOfText(head: string, ending: Format | undefined): Format {
  const isUtf16 = /^(?:\xff\xfe|\xfe\xff)/.test(head);
  if (/\0/.test(head) && !isUtf16) throw new UnreadableFile(isContainer(ending) ? 'damaged' : 'unknown_format');
  if (isMail(head)) return 'eml';
  if (/^(?:\xef\xbb\xbf)?\s{0,200}<(?:!doctype html|html[\s>])/i.test(head)) return 'html';
  if (isContainer(ending)) throw new UnreadableFile('damaged');
  if (ending === undefined) throw new UnreadableFile('unknown_format');
  return ending;
}

const isContainer = (ending: Format | undefined) => ending === 'pdf' || ending === 'zip' || ending === 'compound';

const TRAVELLED = /^(?:received|return-path|message-id|mime-version|delivered-to):/im;
const WRITTEN = /^(?:from|date|subject):/im;

/** Fields that only a mail program writes, from the first line on: a mail pasted as text has no such. */
function isMail(head: string): boolean {
  const fields = head.split(/\r?\n\r?\n/, 1)[0] ?? '';
  return (
    /^(?:\xef\xbb\xbf|>?From [^\r\n]{0,200}\r?\n)?[\w-]{2,60}:/.test(head) &&
    TRAVELLED.test(fields) &&
    WRITTEN.test(fields)
  );
}
