/** How one office format writes down what stands on the page; names are local ones, without their prefix. */
export interface OfficeFormat {
  readonly paragraphs: ReadonlySet<string>;
  readonly rows: ReadonlySet<string>;
  readonly cells: ReadonlySet<string>;
  /** Text that floats beside the paragraph in which it hangs. */
  readonly boxes: ReadonlySet<string>;
  readonly leftOut: (element: Element, name: string) => boolean;
  /** What an element stands for (a tab, a line break); null where it stands for what is in it. */
  readonly standsFor: (element: Element, name: string) => string | null;
  /** The characters that a text node puts on the page, and '' where they are only the file's own. */
  readonly characters: (text: string, parent: Element | null) => string;
}

export const localName = (element: Element) => element.nodeName.slice(element.nodeName.indexOf(':') + 1);

export function* childElements(element: Element): Generator<Element> {
  for (const child of element.childNodes) if (child.nodeType === 1) yield child as Element;
}

/** Every element under this one, in the document's order. Written out: not every DOM finds '*' in XML. */
export function* descendants(root: Element): Generator<Element> {
  const open = [childElements(root)];
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const { value, done } = last.next();
    if (done === true) open.pop();
    else {
      yield value;
      open.push(childElements(value));
    }
  }
}

/** The first element of this local name, at any depth; null where there is none. */
export function findElement(root: Element, name: string): Element | null {
  for (const element of descendants(root)) if (localName(element) === name) return element;
  return null;
}

/** Every paragraph under an element, in reading order; a table's row is one, its cells parted by tabs. */
export function paragraphsIn(root: Element, format: OfficeFormat): string[] {
  const done: string[] = [];
  let line: string | null = null;
  let floating: string[] = [];
  const write = (text: string) => {
    // Blanks between paragraphs are the file's own.
    if (line !== null || text.trim() !== '') line = (line ?? '') + text;
  };
  const end = () => {
    if (line !== null) done.push(line.trim());
    line = null;
    for (const paragraph of floating) done.push(paragraph);
    floating = [];
  };

  const visit = (element: Element): void => {
    const name = localName(element);
    if (format.leftOut(element, name)) return;
    const instead = format.standsFor(element, name);
    if (instead !== null) write(instead);
    else if (format.boxes.has(name)) floating = [...floating, ...paragraphsIn(element, format)];
    else if (format.rows.has(name)) {
      end();
      done.push(row(element, format));
    } else if (format.paragraphs.has(name)) {
      end();
      // An empty paragraph is an empty line.
      line = '';
      visitChildren(element);
      end();
    } else visitChildren(element);
  };
  const visitChildren = (element: Element): void => {
    for (const child of element.childNodes) {
      if (child.nodeType === 3 || child.nodeType === 4) write(format.characters(child.nodeValue ?? '', element));
      else if (child.nodeType === 1) visit(child as Element);
    }
  };

  visitChildren(root);
  end();
  return done;
}

/** Cells of several lines are columns of a layout: each is read to its end before the next. */
function row(element: Element, format: OfficeFormat): string {
  const cells = [...childElements(element)]
    .filter((child) => format.cells.has(localName(child)))
    .map((cell) => paragraphsIn(cell, format).join('\n').trim());
  return cells.some((cell) => cell.includes('\n')) ? cells.filter((cell) => cell !== '').join('\n') : cells.join('\t');
}

const LONGEST_LABEL = 60;
const isShort = (paragraph: string) => paragraph.length < LONGEST_LABEL && !/[.:;?!]$/.test(paragraph);

/** Paragraphs as text: an empty line between them, but lines of an address or letterhead stay together. */
export function joinParagraphs(paragraphs: readonly string[]): string {
  return paragraphs
    .map((paragraph, at) => {
      const before = paragraphs[at - 1];
      if (before === undefined) return paragraph;
      return (isShort(before) && isShort(paragraph) ? '\n' : '\n\n') + paragraph;
    })
    .join('');
}

/**
 * The letter out of its parts: what stands above it on the page, its body, then notes and what stands below or on
 * later pages. Repeated parts (the same footer for even pages) are given once.
 */
export function joinParts(parts: readonly (readonly string[])[]): string {
  const texts = parts.map(joinParagraphs).map((text) => text.trim());
  return texts.filter((text, at) => text !== '' && texts.indexOf(text) === at).join('\n\n');
}
