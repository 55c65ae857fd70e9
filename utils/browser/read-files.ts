import { type LetterInView, showLetter } from '../handle-letter.ts';
import { UnreadableFile, type UnreadableReason } from '../letter/documents/unreadable-file.ts';
import { readFileAndAttachments } from '../letter/read-file.ts';
import type { TabDocument } from './tab-document.ts';

/** What a file holds: the letter that it is about (null where none is a public authority's), or why it gave no text. */
export type FileInView =
  | { readonly read: true; readonly inView: LetterInView | null }
  | { readonly read: false; readonly reason: UnreadableReason };

/** Reads a file that the person opened. Never throws for what a file may be. */
export async function letterInFile(file: File): Promise<FileInView> {
  return letterIn(file.name, await file.bytes(), null);
}

/** Reads the document that stands in a tab. */
export async function letterInDocument(
  { name, bytes }: Extract<TabDocument, { got: true }>,
  address: string | null,
): Promise<FileInView> {
  return letterIn(name, bytes, address);
}

/** Reads text that the person pasted. */
export async function letterInText(text: string): Promise<FileInView> {
  return letterIn('.txt', new TextEncoder().encode(text), null);
}

async function letterIn(name: string, bytes: Uint8Array, address: string | null): Promise<FileInView> {
  try {
    const { letters, unread } = await readFileAndAttachments(
      { name, bytes, address: URL.parse(address ?? '') },
      { html: parseHtml, xml: parseXml },
    );
    const inView = showLetter(letters, address);
    // A mail that only says "please find attached": the letter is the attachment that could not be read.
    if (inView === null && unread[0] !== undefined) throw unread[0].error;
    return { read: true, inView };
  } catch (fault) {
    if (fault instanceof UnreadableFile) return { read: false, reason: fault.reason };
    throw fault;
  }
}

function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function parseXml(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'application/xml');
}
