// What patterns are told apart by at a word's start: which letter, a blank, a figure, or anything else.
const BLANK = 27;
const FIGURE = 28;
/** How many kinds of characters there are. */
export const CODES = 29;

const codes = new Uint8Array(128);
for (let figure = 48; figure < 58; figure++) codes[figure] = FIGURE;
for (let letter = 1; letter <= 26; letter++) codes[64 + letter] = codes[96 + letter] = letter;
for (const blank of [9, 10, 32]) codes[blank] = BLANK;

/** 1 to 26 for an unaccented letter of either case, other numbers for a blank and a figure, 0 for anything else. */
export const codeOf = (char: number): number => (char < 128 ? (codes[char] ?? 0) : 0);

/** How many keys there are: three letters or other characters. */
export const KEYS = CODES ** 3;

/** Where the words of a text begin, and of each its first three characters as one number below `KEYS`. */
export interface Words {
  readonly starts: Int32Array;
  readonly keys: Uint16Array;
}

/** The key of the word that begins here. */
export function keyAt(text: string, at: number): number {
  // Past the text's end a character's code is not a number, which counts as no letter.
  const second = codeOf(text.charCodeAt(at + 1));
  return (codeOf(text.charCodeAt(at)) * CODES + second) * CODES + codeOf(text.charCodeAt(at + 2));
}

/** The keys of all words that can begin with these letters: all ways on where there are fewer than three. */
export function keysOf(start: string): number[] {
  const codes = [0, 1, 2].map((at) => (at < start.length ? [codeOf(start.charCodeAt(at))] : EVERY_CODE));
  const [first = [], second = [], third = []] = codes;
  return first.flatMap((a) => second.flatMap((b) => third.map((c) => (a * CODES + b) * CODES + c)));
}
const EVERY_CODE = Array.from({ length: CODES }, (_, code) => code);

/**
 * The places at which a run of unaccented letters and digits begins. A pattern that starts with `\b` and a letter or
 * digit matches at no other.
 */
export function wordsOf(text: string): Words {
  const starts = new Int32Array((text.length + 1) >> 1);
  let count = 0;
  let before = false;
  for (let at = 0; at < text.length; at++) {
    const code = codeOf(text.charCodeAt(at));
    const now = code > 0 && code !== BLANK;
    if (now && !before) starts[count++] = at;
    before = now;
  }
  const keys = new Uint16Array(count);
  for (let word = 0; word < count; word++) keys[word] = keyAt(text, starts[word] ?? 0);
  return { starts: starts.subarray(0, count), keys };
}
