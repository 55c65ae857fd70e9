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

/**
 * The places at which a run of unaccented letters and digits begins. A pattern that starts with `\b` and a letter or
 * digit matches at no other.
 */
export function wordStarts(text: string): Int32Array {
  const starts = new Int32Array((text.length + 1) >> 1);
  let count = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    const now = char < 128 ? (IN_WORD[char] ?? 0) : 0;
    if (now > before) starts[count++] = at;
    before = now;
  }
  return starts.subarray(0, count);
}
