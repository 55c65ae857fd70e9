/** Elements that stand on lines of their own. Names in capitals, as the DOM gives them for HTML. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);
/** Blocks that a reader sees with an empty line before and after. */
const SPACED = new Set(['BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'P', 'PRE', 'TABLE', 'UL', 'OL', 'DL']);
const NO_TEXT = new Set(
  (
    'AUDIO BUTTON CANVAS HEAD IFRAME INPUT MATH METER NOSCRIPT OBJECT OPTION PROGRESS SCRIPT SELECT STYLE SVG TEMPLATE ' +
    'TEXTAREA TITLE VIDEO'
  ).split(' '),
);

const KEEPS_LINES = /^(?:pre|break-spaces)/i;

/** What to pass over: the parts that this says, and (unless 'collapsed' parts are wanted too) what the page hides. */
export interface Sight {
  readonly leaveOut?: (element: Element) => boolean;
  readonly collapsed?: boolean;
}

/**
 * The text of an element as a person sees it: a line a block, tabs between table cells, hidden parts left out.
 * Written out because no innerText will do everywhere: linkedom's shows hidden text, happy-dom's loses <br>.
 */
export function visibleText(root: Element, { leaveOut = () => false, collapsed = false }: Sight = {}): string {
  const lines = new LineWriter();
  walk(root, false);
  return lines.text();

  function walk(element: Element, preformatted: boolean): void {
    const name = element.nodeName.toUpperCase();
    if (NO_TEXT.has(name) || (!collapsed && isHidden(element)) || leaveOut(element)) return;
    if (name === 'BR') {
      lines.write('\n');
      return;
    }
    const edge = SPACED.has(name) ? 2 : BLOCKS.has(name) ? 1 : 0;
    lines.breakAtLeast(edge);
    const keeps = preformatted || name === 'PRE' || keepsLines(element);
    for (const child of element.childNodes) {
      if (child.nodeType === 3) lines.write(keeps ? (child.nodeValue ?? '') : collapse(child.nodeValue ?? ''));
      else if (child.nodeType === 1) walk(child as Element, keeps);
    }
    if (name === 'TD' || name === 'TH') lines.write('\t');
    lines.breakAtLeast(edge);
  }
}

/** Where blocks meet, the widest of the breaks that they ask for stands, as in a browser's own innerText. */
class LineWriter {
  readonly #pieces: string[] = [];
  #wanted = 0;

  breakAtLeast(lines: number): void {
    this.#wanted = Math.max(this.#wanted, lines);
  }

  write(text: string): void {
    // A blank between two blocks is the source's, not the page's.
    if (this.#wanted > 0 && text.trim() === '' && text !== '\n') return;
    this.#pieces.push('\n'.repeat(this.#wanted), text);
    this.#wanted = 0;
  }

  text(): string {
    return tidy(this.#pieces.join(''));
  }
}

/** Non-breaking blanks stay: they are for the text's own cleaning to judge. */
function collapse(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ');
}

/** Whether a person sees the element: neither it nor anything round it is hidden. */
export function isShown(element: Element): boolean {
  if (isHidden(element)) return false;
  return knowsStyles(element) || element.parentElement === null || isShown(element.parentElement);
}

/** Whether the page hides this very element, or in a browser anything round it. */
export function isHidden(element: Element): boolean {
  // What a stylesheet hides only a browser knows; elsewhere the element's own style has to do.
  if (knowsStyles(element)) return !element.checkVisibility({ visibilityProperty: true }) && !isFolded(element);
  const style = element.getAttribute('style') ?? '';
  return element.hasAttribute('hidden') || /display\s?:\s?none|visibility\s?:\s?hidden/i.test(style);
}

/** Only a document that a browser shows has styles: in one that was only parsed everything would seem hidden. */
function knowsStyles(element: Element): boolean {
  return typeof element.checkVisibility === 'function' && element.ownerDocument.defaultView !== null;
}

/** What stands in a closed <details> is text of the page all the same: the person can unfold it. */
function isFolded(element: Element): boolean {
  return element.closest('details:not([open])') !== null;
}

function keepsLines(element: Element): boolean {
  if (KEEPS_LINES.test((element.getAttribute('style') ?? '').match(/white-space\s?:\s?([\w-]{1,20})/i)?.[1] ?? ''))
    return true;
  // Mail clients give plain text its lines by a stylesheet. Asked only where there are line ends to keep.
  const hasLineEnds = [...element.childNodes].some(
    ({ nodeType, nodeValue }) => nodeType === 3 && (nodeValue ?? '').trim().includes('\n'),
  );
  if (!hasLineEnds || !knowsStyles(element)) return false;
  return KEEPS_LINES.test(element.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace ?? '');
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
