import { readFileSync } from 'node:fs';
import { parsers } from './parsers.ts';
import { type FileContents, readFileAndAttachments } from '../../letter/read-file.ts';

/** The bytes of a document in this folder. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, import.meta.url)));
}

export function readBytes(name: string, bytes: Uint8Array): Promise<FileContents> {
  return readFileAndAttachments({ name, bytes, address: null }, parsers);
}

export const utf8 = (text: string) => new TextEncoder().encode(text);
