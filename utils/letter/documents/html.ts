import { decodeText } from './text.ts';

/** Makes a document of HTML: DOMParser in a browser, a library elsewhere. */
export type ParseHtml = (html: string) => Document;

/** The document in an HTML file, in the encoding that the file itself names, where a browser would look for it. */
export function decodeHtml(bytes: Uint8Array, parseHtml: ParseHtml): Document {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const named = head.match(/<meta[^>]{0,200}?charset=["']?([\w-]{2,40})/i)?.[1];
  return parseHtml(named === undefined ? decodeText(bytes) : decodeAs(named, bytes));
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    // No encoding of that name.
    return decodeText(bytes);
  }
}
