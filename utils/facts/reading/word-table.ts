import { addTo } from './vocabulary.ts';

/** Of unaccented letters either case counts as the small one. */
const small = (char: number) => (char >= 65 && char <= 90 ? char + 32 : char);

/**
 * Words with a number each, found in a text where they stand, in either case. A `Map` asked for a piece of a text first
 * makes that piece a string of its own, which takes longer than all else that is done with most words.
 */
export class WordTable {
  private readonly words: string[];
  private readonly values: Int32Array;
  private readonly mask: number;

  /** The words in lower case, none of them with a value of 0. */
  constructor(words: ReadonlyMap<string, number>) {
    const slots = 4 << Math.ceil(Math.log2(words.size + 1));
    this.mask = slots - 1;
    this.words = new Array<string>(slots).fill('');
    this.values = new Int32Array(slots);
    for (const [word, value] of words) {
      const slot = this.slotOf(word, 0, word.length);
      this.words[slot] = word;
      this.values[slot] = value;
    }
  }

  /** The value of the word between two places of a text; 0 where that is none of the words. */
  at(text: string, start: number, end: number): number {
    return this.values[this.slotOf(text, start, end)] ?? 0;
  }

  /** The word's slot, or the empty one where it would stand. */
  private slotOf(text: string, start: number, end: number): number {
    let sum = 0;
    for (let at = start; at < end; at++) sum = addTo(sum, small(text.charCodeAt(at)));
    for (let slot = (sum ^ (sum >>> 13)) & this.mask; ; slot = (slot + 1) & this.mask) {
      const word = this.words[slot] ?? '';
      if (word === '' || isAt(word, text, start, end)) return slot;
    }
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++) if (small(text.charCodeAt(at)) !== word.charCodeAt(at - start)) return false;
  return true;
}
