import { readPart } from './office-part.ts';
import {
  childElements,
  descendants,
  findElement,
  joinParts,
  localName,
  type OfficeFormat,
  paragraphsIn,
} from './office-text.ts';
import type { Reading } from './reading.ts';
import { UnreadableFile } from './unreadable-file.ts';
import type { Archive } from './zip.ts';

// Elements of OpenDocument 1.3 part 3.
const LEFT_OUT = new Set([
  'tracked-changes', // the deleted words
  'annotation',
  'annotation-end',
  'note', // read by itself, at the end
  'covered-table-cell',
  'sequence-decls',
  'variable-decls',
  'user-field-decls',
  'forms',
  'scripts',
  'desc',
  'title',
]);

const TEXT: OfficeFormat = {
  paragraphs: new Set(['p', 'h']),
  rows: new Set(['table-row']),
  cells: new Set(['table-cell']),
  boxes: new Set(['text-box']),
  leftOut: (element, name) => LEFT_OUT.has(name) && !(name === 'title' && element.nodeName.startsWith('text:')),
  standsFor: (element, name) => {
    if (name === 'tab') return '\t';
    if (name === 'line-break') return '\n';
    if (name !== 's') return null;
    return ' '.repeat(Math.min(100, Number(element.getAttribute('text:c') ?? 1) || 1));
  },
  // Outside paragraphs nothing is said; within, the file's own line ends are blanks (6.1.2).
  characters: (text) => text.replace(/[ \t\r\n]{1,1000}/g, ' '),
};

/**
 * What an OpenDocument text (.odt) says: letterhead, body, notes, footers.
 * @throws UnreadableFile where the archive or a part of it cannot be read
 */
export function readOdt(archive: Archive, reading: Reading): string {
  const manifest = readPart(archive, 'META-INF/manifest.xml', reading);
  if (manifest !== null && findElement(manifest, 'encryption-data') !== null) throw new UnreadableFile('password');
  const content = readPart(archive, 'content.xml', reading);
  const body = content === null ? null : findElement(content, 'text');
  if (body === null) throw new UnreadableFile('damaged');
  const styles = readPart(archive, 'styles.xml', reading);
  const { first, later, below } = pageParts(styles);
  const read = (elements: readonly Element[]) => elements.map((element) => paragraphsIn(element, TEXT));
  const notes = [...descendants(body)].filter((element) => localName(element) === 'note-body');
  return joinParts([
    ...read(first),
    paragraphsIn(body, TEXT),
    notes.flatMap((note) => paragraphsIn(note, TEXT)),
    ...read(later),
    ...read(below),
  ]);
}

/** The headers of a first page, then those that only later pages show, then the footers (16.9 to 16.17). */
function pageParts(styles: Element | null): Record<'first' | 'later' | 'below', Element[]> {
  const pages = styles === null ? null : findElement(styles, 'master-styles');
  const parts = (pages === null ? [] : [...childElements(pages)]).flatMap((page) => [...childElements(page)]);
  const shown = parts.filter((part) => part.getAttribute('style:display') !== 'false');
  const named = (...names: readonly string[]) => shown.filter((part) => names.includes(localName(part)));
  const ownFirst = named('header-first');
  const headers = named('header', 'header-left');
  return {
    first: ownFirst.length > 0 ? ownFirst : headers,
    later: ownFirst.length > 0 ? headers : [],
    below: named('footer-first', 'footer', 'footer-left'),
  };
}
