/** 1 to 26 for a letter of either case; 0 for anything else, digits too. */
const CODES = new Uint8Array(128);
/** 1 for what a word can begin with: a letter or a digit. */
const IN_WORD = new Uint8Array(128);
for (let char = 48; char < 58; char++) IN_WORD[char] = 1;
for (let letter = 1; letter <= 26; letter++) {
  for (const char of [64 + letter, 96 + letter]) {
    CODES[char] = letter;
    IN_WORD[char] = 1;
  }
}

/** 1 to 26 for an unaccented letter of either case, 0 for anything else. */
export const codeOf = (char: number): number => (char < 128 ? (CODES[char] ?? 0) : 0);

/** How many keys there are: three letters or other characters. */
export const KEYS = 27 ** 3;

/** Where the words of a text begin, and of each its first three characters as one number below `KEYS`. */
export interface Words {
  readonly starts: Int32Array;
  readonly keys: Uint16Array;
}

/** The keys of all words that can begin with these letters: all 27 ways on where there are fewer than three. */
export function keysOf(start: string): number[] {
  const codes = [0, 1, 2].map((at) => (at < start.length ? [codeOf(start.charCodeAt(at))] : EVERY_CODE));
  const [first = [], second = [], third = []] = codes;
  return first.flatMap((a) => second.flatMap((b) => third.map((c) => (a * 27 + b) * 27 + c)));
}
const EVERY_CODE = Array.from({ length: 27 }, (_, code) => code);

/**
 * The places at which a run of unaccented letters and digits begins. A pattern that starts with `\b` and a letter or
 * digit matches at no other.
 */
export function wordsOf(text: string): Words {
  const starts = new Int32Array((text.length + 1) >> 1);
  let count = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    const now = char < 128 ? (IN_WORD[char] ?? 0) : 0;
    if (now > before) starts[count++] = at;
    before = now;
  }
  const keys = new Uint16Array(count);
  for (let word = 0; word < count; word++) {
    const at = starts[word] ?? 0;
    // Past the text's end a character's code is not a number, which counts as no letter.
    const second = codeOf(text.charCodeAt(at + 1));
    keys[word] = (codeOf(text.charCodeAt(at)) * 27 + second) * 27 + codeOf(text.charCodeAt(at + 2));
  }
  return { starts: starts.subarray(0, count), keys };
}
