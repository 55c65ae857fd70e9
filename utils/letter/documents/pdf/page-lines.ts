import { type Block, inReadingOrder } from './columns.ts';
import { joinRows } from './join-rows.ts';

/** A run of text on a page of a PDF; places in points from the page's top left, y that of the baseline. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** What stands together on one line, without a gap as wide as a column's. */
export interface Segment extends Piece {
  readonly right: number;
}

// In parts of the letters' size. A blank is a quarter; justified lines stretch it to a half, seldom to a whole.
const BLANK = 0.13;
const COLUMN_GAP = 1.6;
// A raised "1" or "th" stands off its line by a third.
const SAME_LINE = 0.45;

/** The lines of a page in reading order; '' between paragraphs. */
export function pageLines(pieces: readonly Piece[]): string[] {
  return inReadingOrder(segmentsOf(pieces)).flatMap((block: Block, at) => {
    const lines = joinRows(block);
    return at === 0 || lines.length === 0 ? lines : ['', ...lines];
  });
}

export function segmentsOf(pieces: readonly Piece[]): Segment[] {
  return rowsOf(pieces).flatMap(segmentsIn);
}

/** Pieces of one baseline, from the top; each row from the left. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = [];
  // Large letters first: a raised sign joins the line of its word, not the one above.
  for (const piece of pieces.toSorted((one, other) => other.size - one.size || one.y - other.y)) {
    const row = rows.findLast(({ y, size }) => Math.abs(piece.y - y) <= SAME_LINE * size);
    if (row === undefined) rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
    else row.pieces.push(piece);
  }
  return rows
    .toSorted((one, other) => one.y - other.y)
    .map((row) => row.pieces.toSorted((one, other) => one.x - other.x));
}

function segmentsIn(row: readonly Piece[]): Segment[] {
  const segments: Segment[] = [];
  let blank = false;
  for (const piece of row) {
    if (piece.text.trim() === '') {
      blank = true;
      continue;
    }
    const before = segments.at(-1);
    const gap = before === undefined ? Number.POSITIVE_INFINITY : piece.x - before.right;
    const size = Math.max(piece.size, before?.size ?? 0);
    if (before === undefined || gap > COLUMN_GAP * size) segments.push({ ...piece, right: piece.x + piece.width });
    // Bold made by printing twice, a hair apart.
    else if (!(before.text.endsWith(piece.text) && piece.x + piece.width - before.right < BLANK * size)) {
      const text = before.text + (blank || gap > BLANK * size ? ' ' : '') + piece.text;
      segments[segments.length - 1] = { ...before, text, size, right: Math.max(before.right, piece.x + piece.width) };
    }
    blank = false;
  }
  return segments.map((segment) => ({
    ...segment,
    text: segment.text.replace(/ {2}/g, ' ').trim(),
  }));
}
