import { refuseEndlessMarkup } from './endless-markup.ts';
import { MOST_MARKUP } from './limits.ts';
import { findElement } from './office-text.ts';
import type { Reading } from './reading.ts';
import { decodeText } from './text.ts';
import { UnreadableFile } from './unreadable-file.ts';
import type { Archive } from './zip.ts';

/**
 * The root of an archive's XML part; null where there is no such part.
 * @throws UnreadableFile where it is no XML, longer than any letter, or declares a document type: neither format may
 *   (ECMA-376 part 2, 8.1; ODF 1.3 part 3, 2.2), and entities declared there can swell or name other files
 */
export function readPart(archive: Archive, name: string, reading: Reading): Element | null {
  const bytes = archive.read(name, MOST_MARKUP);
  if (bytes === null) return null;
  const text = decodeText(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new UnreadableFile('unsafe_xml');
  refuseEndlessMarkup(text, reading);
  // A declared encoding was the bytes' and would mislead a parser of text.
  const root = reading.parsers.xml(text.replace(/^\uFEFF?<\?xml[^>]{0,200}\?>/, '')).documentElement as Element | null;
  if (root === null || /^parsererror$/i.test(root.nodeName)) throw new UnreadableFile('damaged');
  // Chromium leaves what it could read and puts its complaint inside.
  if (findElement(root, 'parsererror') !== null) throw new UnreadableFile('damaged');
  return root;
}
