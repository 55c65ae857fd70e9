import { kindOf } from './characters.ts';

// The words of all phrases, each with a number, in a table by a number made of their letters: one look a word of a
// letter is a quarter of the time of a walk from letter to letter down a tree of all phrases.
const SLOTS = 0x40_00;
const slots = new Uint16Array(SLOTS);
const MOST_WORDS = SLOTS / 2;
const sums = new Int32Array(MOST_WORDS);
/** The letters of word n stand from `from[n]` up to `from[n + 1]`. */
const from = new Int32Array(MOST_WORDS + 1);
let letters = new Uint8Array(0x80_00);

/** Adds a letter of this kind to the number made of those before it. */
export const addTo = (sum: number, kind: number) => (Math.imul(sum, 31) + kind) | 0;
const slotOf = (sum: number) => (sum ^ (sum >>> 13)) & (SLOTS - 1);

// The sum of so few letters is that of no other ones.
const TOLD_BY_SUM = 6;

function isWord(number: number, kinds: Uint8Array, start: number, end: number): boolean {
  const first = from[number] ?? 0;
  if ((from[number + 1] ?? 0) - first !== end - start) return false;
  if (end - start <= TOLD_BY_SUM) return true;
  for (let at = start; at < end; at++) if (letters[first + at - start] !== kinds[at]) return false;
  return true;
}

/** The number of the word with these characters, and with this sum of them; 0 for one that no phrase has. */
export function wordNumber(sum: number, kinds: Uint8Array, start: number, end: number): number {
  let slot = slotOf(sum);
  for (;;) {
    const number = slots[slot] ?? 0;
    if (number === 0 || (sums[number] === sum && isWord(number, kinds, start, end))) return number;
    slot = (slot + 1) & (SLOTS - 1);
  }
}

const numbers = new Map<string, number>();

/** The word's number, which it is given where it has none yet. */
export function numberFor(word: string): number {
  const given = numbers.get(word);
  if (given !== undefined) return given;
  const kinds = Uint8Array.from(word, (char) => kindOf(char.charCodeAt(0)));
  const sum = kinds.reduce(addTo, 0);
  const number = numbers.size + 1;
  if (number >= MOST_WORDS) throw new RangeError('The table of words is too small');
  const start = from[number] ?? 0;
  if (start + kinds.length > letters.length) {
    const larger = new Uint8Array(letters.length * 2);
    larger.set(letters);
    letters = larger;
  }
  letters.set(kinds, start);
  from[number + 1] = start + kinds.length;
  sums[number] = sum;
  numbers.set(word, number);
  let slot = slotOf(sum);
  while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  slots[slot] = number;
  return number;
}

/** How much of the table is in use, from 0 to 1. */
export const wordsFullness = () => numbers.size / MOST_WORDS;
