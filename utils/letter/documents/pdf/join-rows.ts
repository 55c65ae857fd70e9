import type { Segment } from './page-lines.ts';

interface Row {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly columns: number;
}

const USUAL_LEADING = 1.2;
// A gap that much wider than the usual one parts paragraphs.
const WIDER = 1.3;
const SIZE_CHANGE = 0.12;

/** The lines of one block: a wrapped line goes on with the next, '' stands between paragraphs, tabs between columns. */
export function joinRows(segments: readonly Segment[]): string[] {
  const rows = rowsOf(segments);
  const margin = Math.max(...rows.map(({ right }) => right));
  const leading = usualLeading(rows);
  const lines: string[] = [];
  rows.forEach((row, at) => {
    const before = rows[at - 1];
    if (before === undefined) lines.push(row.text);
    else if (row.y - before.y > WIDER * leading * Math.max(before.size, row.size)) lines.push('', row.text);
    else if (goesOn(before, row, margin)) lines.push(joinWrapped(lines.pop() ?? '', row.text));
    else lines.push(row.text);
  });
  return lines;
}

function rowsOf(segments: readonly Segment[]): Row[] {
  const rows: Segment[][] = [];
  for (const segment of segments) {
    const last = rows.at(-1)?.[0];
    // Segments come row by row with their own baselines; what shares a row may differ by a raised sign.
    if (last !== undefined && Math.abs(last.y - segment.y) < 0.45 * Math.max(last.size, segment.size))
      rows.at(-1)?.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => ({
    text: row.map(({ text }) => text).join(isOneLineStretched(row) ? ' ' : '\t'),
    x: Math.min(...row.map(({ x }) => x)),
    right: Math.max(...row.map(({ right }) => right)),
    y: Math.max(...row.map(({ y }) => y)),
    size: Math.max(...row.map(({ size }) => size)),
    columns: row.length,
  }));
}

// A justified line that ends by force is stretched to the margin, however few words it has; its gaps are all alike.
function isOneLineStretched(row: readonly Segment[]): boolean {
  if (row.length < 3 || row.some(({ text }) => text.includes(' '))) return false;
  const gaps = row.slice(1).map(({ x }, at) => x - (row[at]?.right ?? 0));
  return Math.max(...gaps) <= 1.1 * Math.min(...gaps);
}

/** The middle one of the gaps between lines, in sizes of their letters; a gap of two lines is none of them. */
function usualLeading(rows: readonly Row[]): number {
  const gaps = rows
    .map((row, at) => (row.y - (rows[at - 1]?.y ?? row.y)) / row.size)
    .filter((gap) => gap > 0.5 && gap < 2)
    .toSorted((one, other) => one - other);
  // The lower third: short paragraphs have as many gaps between as within.
  return gaps[Math.floor(gaps.length / 3)] ?? USUAL_LEADING;
}

/** A line goes on where its neighbour's first word would not have fitted on it. */
function goesOn(before: Row, row: Row, margin: number): boolean {
  if (before.columns > 1 || row.columns > 1) return false;
  if (Math.abs(before.size - row.size) > SIZE_CHANGE * before.size) return false;
  if (isListItem(row.text)) return false;
  const indent = row.x - before.x;
  // A first line may stand in; lines that begin further off are centred or set to the right.
  if (indent < -3 * row.size) return false;
  if (indent > 0.5 * row.size && !isListItem(before.text)) return false;
  const firstWord = row.text.split(' ', 1)[0] ?? '';
  const perCharacter = (row.right - row.x) / Math.max(1, row.text.length);
  return before.right + (firstWord.length + 1) * perCharacter > margin;
}

function isListItem(text: string): boolean {
  return /^(?:[•●▪○·–\-*\uf0b7]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s/i.test(text);
}

/** A word that was cut at the line's end is whole again; a hyphen of its own (FOI-123, non-disclosure) stays. */
function joinWrapped(before: string, after: string): string {
  if (/[\u00ad\u2010]$/.test(before) && /^\p{Ll}/u.test(after)) return before.slice(0, -1) + after;
  if (!/[\p{L}\p{N}]-$/u.test(before)) return `${before} ${after}`;
  const head =
    before
      .slice(-40, -1)
      .toLowerCase()
      .split(/[^\p{L}\p{N}'-]/u)
      .at(-1) ?? '';
  const isOwn = OWN_HYPHEN.has(head) || (BEFORE_VOWELS.has(head) && /^[aeiou]/.test(after));
  const isCut = /^\p{Ll}{2}/u.test(after) && /^\p{L}{1,40}$/u.test(head) && !isOwn;
  return isCut ? before.slice(0, -1) + after : before + after;
}

// First halves that English joins with a hyphen: non-disclosure, re-use. Cut elsewhere, a word is put together.
const OWN_HYPHEN = new Set(['non', 'self', 'well', 'half', 'third', 'long', 'short', 'cross', 'e']);
const BEFORE_VOWELS = new Set(['re', 'pre', 'co', 'de']);
