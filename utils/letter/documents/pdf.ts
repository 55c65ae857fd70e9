import { getDocumentProxy } from 'unpdf';
import { MOST_TEXT } from './limits.ts';
import { joinPages } from './pdf/join-pages.ts';
import { type Piece, pageLines } from './pdf/page-lines.ts';
import { refuseSwelling } from './pdf/refuse-swelling.ts';
import { type Reading, spend } from './reading.ts';
import { asUnreadable, UnreadableFile } from './unreadable-file.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

// Fewer letters in a whole document are a scanner's stamp or a page number.
const FEWEST_LETTERS = 20;

/**
 * What a PDF says, page after page, its lines put together in reading order.
 * @throws UnreadableFile where it is locked, cut short, damaged, of more than 500 pages, or without text
 */
export async function readPdf(bytes: Uint8Array, reading: Reading): Promise<string> {
  if (isCutShort(bytes)) throw new UnreadableFile('damaged');
  refuseSwelling(bytes, reading);
  const pdf = await open(bytes);
  try {
    spend(reading, 'pages', pdf.numPages);
    const pages: string[][] = [];
    let room = MOST_TEXT;
    for (let number = 1; number <= pdf.numPages; number++) {
      reading.signal?.throwIfAborted();
      const page = await pdf.getPage(number);
      const pieces = await piecesOf(page, room);
      room -= pieces.reduce((sum, { text }) => sum + text.length, 0);
      pages.push(pageLines(pieces));
      page.cleanup();
    }
    const text = joinPages(pages);
    if (!hasText(text)) throw new UnreadableFile('scanned');
    return text;
  } catch (error) {
    throw reading.signal?.aborted ? error : asUnreadable(error);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // A copy, since the library takes its bytes for good. Half a letter would give half its facts, so that an error
    // in a page ends the reading; and the library's warnings go nowhere.
    return await getDocumentProxy(new Uint8Array(bytes), { stopAtErrors: true, verbosity: 0, disableFontFace: true });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw isLocked ? new UnreadableFile('password', { cause: error }) : asUnreadable(error);
  }
}

/**
 * A whole PDF ends in "startxref", a place, "%%EOF". One made for fast viewing has an early one too, whose place is 0:
 * that alone is the head of a download that broke off.
 */
function isCutShort(bytes: Uint8Array): boolean {
  const LOOK = 1024 * 1024;
  for (let from = Math.max(0, bytes.length - LOOK); ; from = Math.max(0, from - LOOK)) {
    const text = new TextDecoder('latin1').decode(bytes.subarray(from, from + LOOK + 64));
    if (/startxref\s{1,10}0{0,9}[1-9]\d{0,12}\s{1,10}%%EOF/.test(text)) return false;
    if (from === 0) return true;
  }
}

/**
 * The page's pieces of text with their places from its top left corner, upright as it is shown.
 * @throws UnreadableFile where they have more characters than there is room for
 */
async function piecesOf(page: Page, room: number): Promise<Piece[]> {
  const view = page.getViewport({ scale: 1 }).transform as number[];
  const pieces: Piece[] = [];
  let characters = 0;
  // As a stream, so that a page that says the same a million times is left in the middle.
  const reader = page.streamTextContent().getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    for (const item of chunk.value.items) {
      if (!('str' in item) || item.str === '') continue;
      const piece = pieceOf(item, view);
      if (piece !== null) pieces.push(piece);
      characters += item.str.length;
    }
    if (characters > room) {
      await reader.cancel(new Error('too much text'));
      throw new UnreadableFile('too_long');
    }
  }
  return pieces;
}

type Item = { readonly str: string; readonly transform: readonly number[]; readonly width: number };

/** Null for what does not lie along the lines: a watermark across the page, a mark up its side. */
function pieceOf({ str, transform, width }: Item, view: readonly number[]): Piece | null {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const [ia = 0, ib = 0, ic = 0, id = 0, x = 0, y = 0] = transform;
  const along = { x: a * ia + c * ib, y: b * ia + d * ib };
  if (Math.abs(along.y) > Math.abs(along.x) * 0.2 || along.x <= 0) return null;
  const size = Math.hypot(a * ic + c * id, b * ic + d * id);
  return { text: str, x: a * x + c * y + e, y: b * x + d * y + f, width, size };
}

/** Fonts without a table of what their glyphs mean give signs of private use: no text that a person could read. */
function hasText(text: string): boolean {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const unknown = text.match(/[\p{Co}\p{Cc}\uFFFD]/gu)?.filter((sign) => !/\s/.test(sign)).length ?? 0;
  return letters >= FEWEST_LETTERS && unknown < letters;
}
