import { counts, findAll, found, hitEnds, hitPhrases, hitStarts, NONE, type Texts, UNTRIED } from './one-pass.ts';
import { growTree, type Phrase, TREE } from './phrases.ts';
import { ends, starts } from './read-words.ts';

/** Where the words of a text begin and end: runs of unaccented letters and figures. */
export interface WordPlaces {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Where a letter has the phrases of all rules. A hit is a number; -1 stands for none. */
export class Hits {
  readonly words: WordPlaces;
  private readonly texts: Texts;
  /** The hits of one phrase stand together: those of phrase n from `from[n]` up to `from[n + 1]`. */
  private readonly from: Int32Array;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly phrases: Int32Array;

  /** The hits in a text by itself. */
  static of(text: string): Hits {
    return new Hits({ text, prose: text, own: text, masked: [] });
  }

  constructor(texts: Texts) {
    this.texts = texts;
    growTree();
    const count = findAll(texts);
    const phrases = TREE.sought.length;
    // One array for all: each by itself costs as much as many hits.
    const kept = new Int32Array(count * 2 + found * 3 + phrases + 1);
    let used = 0;
    const take = (length: number) => {
      used += length;
      return kept.subarray(used - length, used);
    };
    this.words = { starts: take(count), ends: take(count) };
    this.words.starts.set(starts.subarray(0, count));
    this.words.ends.set(ends.subarray(0, count));
    this.starts = take(found);
    this.ends = take(found);
    this.phrases = take(found);
    this.from = take(phrases + 1);
    let sum = 0;
    for (let number = 0; number <= phrases; number++) {
      sum += counts[number] ?? 0;
      this.from[number] = sum;
    }
    // From the last to the first: each phrase's end becomes its beginning.
    for (let at = found - 1; at >= 0; at--) {
      const number = hitPhrases[at] ?? 0;
      const place = (this.from[number] ?? 0) - 1;
      this.from[number] = place;
      this.starts[place] = hitStarts[at] ?? 0;
      this.ends[place] = hitEnds[at] ?? 0;
      this.phrases[place] = number;
    }
  }

  /** The phrase's first hit, if it begins before the place. */
  first(phrase: Phrase, before = Number.POSITIVE_INFINITY): number {
    return this.tried(this.from[phrase] ?? 0, phrase, before);
  }

  /** The same phrase's next hit, if it begins before the place. */
  next(hit: number, before = Number.POSITIVE_INFINITY): number {
    return this.tried(hit + 1, this.phrases[hit] ?? 0, before);
  }

  /** How often the letter has the phrase. */
  count(phrase: Phrase): number {
    let count = 0;
    for (let hit = this.first(phrase); hit >= 0; hit = this.next(hit)) count++;
    return count;
  }

  has(phrase: Phrase): boolean {
    return this.first(phrase) >= 0;
  }

  /** The phrase's first hit that begins at or after the place. */
  firstFrom(phrase: Phrase, place: number): number {
    return this.tried(this.placeOf(phrase, place), phrase, Number.POSITIVE_INFINITY);
  }

  /** The phrase's last hit that begins before the place. */
  lastBefore(phrase: Phrase, place: number): number {
    const first = this.from[phrase] ?? 0;
    for (let hit = this.placeOf(phrase, place) - 1; hit >= first; hit--) {
      if (this.matches(hit, phrase)) return hit;
    }
    return -1;
  }

  /** Where the phrase's hits from the place on begin. */
  private placeOf(phrase: Phrase, place: number): number {
    let low = this.from[phrase] ?? 0;
    let high = this.from[phrase + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  start(hit: number): number {
    return this.starts[hit] ?? 0;
  }

  /** The place after the hit's last character. */
  end(hit: number): number {
    return this.ends[hit] ?? 0;
  }

  /** The first from this one on at which the phrase's pattern matches. */
  private tried(from: number, phrase: Phrase, before: number): number {
    const to = this.from[phrase + 1] ?? 0;
    for (let hit = from; hit < to && (this.starts[hit] ?? 0) < before; hit++) {
      if (this.matches(hit, phrase)) return hit;
    }
    return -1;
  }

  /** Whether the phrase's pattern matches there: tried when it is first asked. */
  private matches(hit: number, phrase: Phrase): boolean {
    if (this.ends[hit] === UNTRIED) this.try(hit, phrase);
    return this.ends[hit] !== NONE;
  }

  private try(hit: number, phrase: Phrase): void {
    const sought = TREE.sought[phrase];
    if (sought === undefined) return;
    const { sticky, medium } = sought;
    sticky.lastIndex = this.starts[hit] ?? 0;
    this.ends[hit] = sticky.test(this.texts[medium]) ? sticky.lastIndex : NONE;
  }
}
