import { BLANK, FULL_STOP, isGap, isLetter, isStop, isWordLetter, LINE_END } from '../../dates/char-codes.ts';
import type { WordPlaces } from './hits.ts';
import type { Span } from './span.ts';
import { WordTable } from './word-table.ts';

const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|no|nos|ref|s|ss|sec|reg|regs|para|st|sgt|art|e\.g|i\.e|cf|vs)\.$/i;
// Longer ones are tables or lists run together; rules that look at a whole sentence would see too much.
const LONGEST = 900;
// A line this short was broken on purpose unless it stops in mid-phrase.
const SHORT_LINE = 45;
const MID_PHRASE = new WordTable(
  new Map(
    'a an and at by for from in of on or the this to under with your our within y o'
      .split(' ')
      .map((word) => [word, 1]),
  ),
);
const MID_PHRASE_MARKS = ',&(-';
// The longest of these words, and one letter that tells a longer one.
const MID_PHRASE_LENGTH = 7;

const isClosing = (char: number) => char === 34 || char === 41 || char === 39;

/** Five letters at least: no abbreviation has so many. */
function endsLongWord(text: string, end: number): boolean {
  if (end < 5) return false;
  for (let at = end - 5; at < end; at++) if (!isLetter(text.charCodeAt(at))) return false;
  return true;
}

function endsSentence(text: string, at: number): boolean {
  const last = at > 0 ? text.charCodeAt(at - 1) : 0;
  if (!isStop(last) && !(isClosing(last) && at > 1 && isStop(text.charCodeAt(at - 2)))) return false;
  return last !== FULL_STOP || endsLongWord(text, at - 1) || !ABBREVIATION.test(text.slice(Math.max(0, at - 12), at));
}

/** Whether the line that ends here stops in the middle of a phrase. */
function stopsInPhrase(text: string, end: number): boolean {
  if (end > 0 && MID_PHRASE_MARKS.includes(text.charAt(end - 1))) return true;
  let start = end;
  while (start > 0 && end - start < MID_PHRASE_LENGTH && isWordLetter(text.charCodeAt(start - 1))) start--;
  return MID_PHRASE.at(text, start, end) > 0 || text.startsWith("a'r", end - 3);
}

/** Whether the line that ends here was broken on purpose. */
function breaksLine(text: string, at: number): boolean {
  const farthest = Math.max(0, at - SHORT_LINE - 1);
  let start = at;
  while (start > farthest && text.charCodeAt(start - 1) !== LINE_END) start--;
  return (start > farthest || at <= SHORT_LINE) && !stopsInPhrase(text, at);
}

const OPENING = /^[\p{Lu}\d"([*|-]/u;
// The plain ones by their codes: this is asked of every word of a letter.
const PLAIN_OPENINGS = Uint8Array.from({ length: 128 }, (_, code) => (OPENING.test(String.fromCharCode(code)) ? 1 : 0));

/** Whether a sentence or an item of a list can begin here: with a capital, a figure, a mark. */
function opensAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return PLAIN_OPENINGS[code] === 1;
  return OPENING.test(text.slice(at, at + 2));
}

// What `trim` takes away; beyond the plain ones by the pattern.
const isSpace = (char: number) =>
  char < 128 ? char === BLANK || (char >= 9 && char <= 13) : SPACE.test(String.fromCharCode(char));
const SPACE = /\s/;

/** Adds what stands between two places without the blanks round it, if there is anything. */
function addBetween(spans: Span[], words: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(words.charCodeAt(start))) start++;
  while (end > start && isSpace(words.charCodeAt(end - 1))) end--;
  if (end > start) spans.push({ text: words.slice(start, end), start });
}

/**
 * The sentences of `own`, which has the length of `text` (where the line ends still stand). Only between words can one
 * end: the places of the words are known, and most have one blank between them.
 */
export function splitSentences(text: string, own: string, { count, places, first }: WordPlaces): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let lineEnd = -1;
  for (let word = 0; word <= count; word++) {
    const from = word === 0 ? 0 : (places[first + count + word - 1] ?? 0);
    const to = word === count ? text.length : (places[first + word] ?? 0);
    if (lineEnd < from) lineEnd = lineEndFrom(text, from);
    // One character between words that is no line's end parts no sentences.
    if (to === from + 1 && from < lineEnd && from - start <= LONGEST) continue;
    for (let at = from; at < to; at++) {
      const gap = gapAt(text, at);
      if (gap === 0) continue;
      if (endsAt(text, at, gap) || at - start > LONGEST) {
        addBetween(spans, own, start, at);
        start = at;
      }
      at += gap - 1;
    }
  }
  addBetween(spans, own, start, text.length);
  return spans;
}

/** The first line's end at or after a place; the text's length where there is none. */
function lineEndFrom(text: string, place: number): number {
  const at = text.indexOf('\n', place);
  return at < 0 ? text.length : at;
}

/** How many blanks stand here, two at most; 0 where there is none or nothing behind it. */
function gapAt(text: string, at: number): number {
  if (!isGap(text.charCodeAt(at)) || at + 1 >= text.length) return 0;
  return isGap(text.charCodeAt(at + 1)) ? 2 : 1;
}

/** Whether a sentence ends before the blanks that stand here. */
function endsAt(text: string, at: number, gap: number): boolean {
  const isLineEnd = text.charCodeAt(at) === LINE_END;
  if (gap === 2 && isLineEnd && text.charCodeAt(at + 1) === LINE_END) return true;
  if (at + gap >= text.length || !opensAt(text, at + gap)) return false;
  return (gap === 1 && isLineEnd && breaksLine(text, at)) || endsSentence(text, at);
}
