import { refuseEndlessMarkup } from './endless-markup.ts';
import { MOST_MARKUP } from './limits.ts';
import type { Reading } from './reading.ts';
import { decodeText } from './text.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** Makes a document of HTML: DOMParser in a browser, a library elsewhere. */
export type ParseHtml = (html: string) => Document;

// A page saved whole carries its pictures within itself; they are most of it and no text.
const PICTURE = /data:image\/[\w.+-]{1,40};base64,[\w+/=]+/g;

/**
 * The document in an HTML file, in the encoding that the file itself names, where a browser would look for it.
 * @throws UnreadableFile where it is longer than any letter
 */
export function decodeHtml(bytes: Uint8Array, reading: Reading): Document {
  return parseMarkup(htmlText(bytes), reading);
}

/** The document in a text of HTML. @throws UnreadableFile where it is longer or deeper than any letter */
export function parseMarkup(html: string, reading: Reading): Document {
  const bare = html.length > MOST_MARKUP ? html.replace(PICTURE, '') : html;
  if (bare.length > MOST_MARKUP) throw new UnreadableFile('too_long');
  refuseEndlessMarkup(bare, reading);
  return reading.parsers.html(bare);
}

/** The text of an HTML file, in the encoding that it names. Never throws. */
export function htmlText(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const named = head
    .split(/<meta\b/i)
    .slice(1)
    .map((tag) => /charset=["']?([\w-]{2,40})/i.exec(tag.split('>', 1)[0] ?? '')?.[1])
    .find((encoding) => encoding !== undefined);
  // A byte order mark goes before what the page says, as in browsers.
  const marked = bytes[0] === 0xff || bytes[0] === 0xfe;
  return named === undefined || marked ? decodeText(bytes) : decodeAs(named, bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    // No encoding of that name.
    return decodeText(bytes);
  }
}
