import { kindOf, wordBit } from './characters.ts';
import { addTo, wordNumber } from './vocabulary.ts';

// What is read of one text, kept from letter to letter: the kinds of its characters (after the last one of no kind),
// and of its words the start, the end, the sum of the letters and the number.
export let kinds = new Uint8Array(0x1_00_00);
export let starts = new Int32Array(0x80_00);
export let ends = new Int32Array(0x80_00);
let sums = new Int32Array(0x80_00);
export let numbers = new Uint16Array(0x80_00);
type Read = readonly [kinds: Uint8Array, starts: Int32Array, ends: Int32Array, sums: Int32Array];

/** Finds where the text's words begin and end, and their letters' sums; returns how many there are. */
function splitWords(text: string, [kinds, starts, ends, sums]: Read): number {
  const { length } = text;
  let count = 0;
  let ended = 0;
  let before = 0;
  let sum = 0;
  for (let at = 0; at < length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    kinds[at] = kind;
    // Written at every character, kept at those where a word begins or ends.
    starts[count] = at;
    ends[ended] = at;
    sums[ended] = sum;
    const inWord = wordBit(kind);
    count += inWord & ~before;
    ended += before & ~inWord;
    sum = addTo(sum, kind) & -inWord;
    before = inWord;
  }
  ends[ended] = length;
  sums[ended] = sum;
  kinds[length] = kinds[length + 1] = 0;
  return count;
}

/** Reads the text's words; returns how many there are. */
export function readWords(text: string): number {
  const { length } = text;
  if (length + 1 >= kinds.length) {
    kinds = new Uint8Array(length * 2);
    starts = new Int32Array(length);
    ends = new Int32Array(length);
    sums = new Int32Array(length);
    numbers = new Uint16Array(length);
  }
  const count = splitWords(text, [kinds, starts, ends, sums]);
  for (let word = 0; word < count; word++)
    numbers[word] = wordNumber(sums[word] ?? 0, kinds, starts[word] ?? 0, ends[word] ?? 0);
  return count;
}
