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

// Elements of ECMA-376 part 1, chapter 17 (WordprocessingML).
const LEFT_OUT = new Set([
  'del', // a tracked deletion
  'moveFrom',
  'instrText', // a field's instruction; its result stands beside it
  'delInstrText',
  'pPr',
  'rPr',
  'sectPr',
  'tblPr',
  'trPr',
  'tcPr',
  'sdtPr',
  'annotationRef',
  'footnoteRef',
]);
const STANDS_FOR: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

const WORD: OfficeFormat = {
  paragraphs: new Set(['p']),
  rows: new Set(['tr']),
  cells: new Set(['tc', 'sdt']),
  boxes: new Set(['txbxContent']),
  leftOut: (element, name) =>
    LEFT_OUT.has(name) || (name === 'r' && isHiddenRun(element)) || (name === 'Fallback' && hasChoice(element)),
  standsFor: (_element, name) => STANDS_FOR[name] ?? null,
  characters: (text, parent) => (parent !== null && localName(parent) === 't' ? text : ''),
};

/**
 * What a Word document (.docx) says: letterhead, body, footnotes, footers.
 * @throws UnreadableFile where the archive or a part of it cannot be read
 */
export function readDocx(archive: Archive, reading: Reading): string {
  const main = mainPart(archive, reading);
  const body = readPart(archive, main, reading);
  if (body === null) throw new UnreadableFile('damaged');
  const targets = relations(archive, main, reading);
  const partsOf = (references: readonly Element[]) =>
    references.map((reference) => {
      const target = targets.get(attribute(reference, 'id') ?? '');
      const root = target === undefined ? null : readPart(archive, target.path, reading);
      return root === null ? [] : paragraphsIn(root, WORD);
    });
  const { first, later, below } = pageParts(body);
  return joinParts([
    ...partsOf(first),
    paragraphsIn(body, WORD),
    notes(archive, targets, reading),
    ...partsOf(later),
    ...partsOf(below),
  ]);
}

/** The document's own part: usually word/document.xml, but Word on the web writes word/document2.xml. */
function mainPart(archive: Archive, reading: Reading): string {
  for (const { type, path } of relations(archive, '', reading).values()) if (type === 'officeDocument') return path;
  return 'word/document.xml';
}

interface Target {
  /** The last word of the relationship's address: 'header', 'footnotes' … */
  readonly type: string;
  readonly path: string;
}

function relations(archive: Archive, part: string, reading: Reading): Map<string, Target> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const root = readPart(archive, `${folder}_rels/${part.slice(folder.length)}.rels`, reading);
  const targets = new Map<string, Target>();
  for (const relation of root === null ? [] : childElements(root)) {
    const target = attribute(relation, 'Target') ?? '';
    targets.set(attribute(relation, 'Id') ?? '', {
      type: (attribute(relation, 'Type') ?? '').split('/').at(-1) ?? '',
      path: target.startsWith('/') ? target.slice(1) : folder + target,
    });
  }
  return targets;
}

/** The headers of the first page, then those that only later pages show, then the footers. */
function pageParts(body: Element): Record<'first' | 'later' | 'below', Element[]> {
  const all = [...descendants(body)];
  const headers = all.filter((element) => localName(element) === 'headerReference');
  const footers = all.filter((element) => localName(element) === 'footerReference');
  const kind = (element: Element) => attribute(element, 'type') ?? 'default';
  // A first page of its own (titlePg) shows the letterhead; without it that part is switched off.
  const ownFirst = all.some((element) => localName(element) === 'titlePg' && isOn(element));
  const shown = headers.filter((header) => ownFirst || kind(header) !== 'first');
  const onTop = (header: Element) => kind(header) === (ownFirst ? 'first' : 'default');
  return {
    first: shown.filter(onTop),
    later: shown.filter((header) => !onTop(header)),
    below: footers.filter((footer) => ownFirst || kind(footer) !== 'first'),
  };
}

function notes(archive: Archive, targets: ReadonlyMap<string, Target>, reading: Reading): string[] {
  return [...targets.values()]
    .filter(({ type }) => type === 'footnotes' || type === 'endnotes')
    .flatMap(({ path }) => {
      const root = readPart(archive, path, reading);
      const written = root === null ? [] : [...childElements(root)].filter((note) => attribute(note, 'type') === null);
      return written.flatMap((note) => paragraphsIn(note, WORD));
    })
    .filter((paragraph) => paragraph !== '');
}

function isHiddenRun(run: Element): boolean {
  const properties = [...childElements(run)].find((child) => localName(child) === 'rPr');
  const vanish = properties === undefined ? null : findElement(properties, 'vanish');
  return vanish !== null && isOn(vanish);
}

/** Of a drawing given twice, for newer and for older programs, the newer is read. */
function hasChoice(fallback: Element): boolean {
  return (
    fallback.parentNode !== null &&
    [...childElements(fallback.parentNode as Element)].some((one) => localName(one) === 'Choice')
  );
}

/** A switch is on where it stands, unless it says otherwise (ECMA-376 part 1, 17.17.4). */
function isOn(element: Element): boolean {
  return !['0', 'false', 'off'].includes(attribute(element, 'val') ?? '');
}

/** An attribute by its local name. */
function attribute(element: Element, name: string): string | null {
  for (const { nodeName, value } of element.attributes)
    if (nodeName.slice(nodeName.indexOf(':') + 1) === name) return value;
  return null;
}
