import { counts, findAll, found, hitEnds, hitPhrases, hitStarts } from './one-pass.ts';
import { growTree, type Medium, NONE, type Phrase, TREE, UNTRIED } from './phrases.ts';
import { ends, starts } from './read-words.ts';
import { room, roomFor } from './room.ts';
import type { Stretch } from './span.ts';

/** Where the words of a text begin and end: runs of unaccented letters and figures. */
export interface WordPlaces {
  readonly count: number;
  /** The place where word n begins stands at `first + n`, the one where it ends at `first + count + n`. */
  readonly places: Int32Array;
  readonly first: number;
}

/** Whether one of the stretches, which stand in order and apart, has something in common with the one from `start` to `end`. */
function overlaps(stretches: readonly Stretch[], start: number, end: number): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.[1] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (stretches[low]?.[0] ?? end) < end;
}

/** Where a letter has the phrases of all rules. A hit is a number; -1 stands for none. */
export class Hits {
  readonly words: WordPlaces;
  private readonly texts: Record<Medium, string>;
  /** All the numbers below, from the places on that bear their names. */
  private readonly kept: Int32Array;
  /** The hits of one phrase stand together: those of phrase n from `from[n]` up to `from[n + 1]`. */
  private readonly from: number;
  private readonly starts: number;
  private readonly ends: number;
  private readonly phrases: number;
  private readonly found: number;

  /** The hits in a text by itself. */
  static of(text: string): Hits {
    return new Hits(text, text);
  }

  /** `own` is the prose until `mask` says which words of it are others'. */
  constructor(text: string, prose: string) {
    this.texts = { text, prose, own: prose };
    growTree();
    const count = findAll(text, prose);
    const phrases = TREE.sought.length;
    const words = roomFor(count * 2 + found * 3 + phrases + 1);
    const kept = room;
    this.kept = kept;
    kept.set(starts.subarray(0, count), words);
    kept.set(ends.subarray(0, count), words + count);
    this.words = { count, places: kept, first: words };
    this.found = found;
    this.starts = words + count * 2;
    this.ends = this.starts + found;
    this.phrases = this.ends + found;
    this.from = this.phrases + found;
    let sum = 0;
    for (let number = 0; number <= phrases; number++) {
      sum += counts[number] ?? 0;
      kept[this.from + number] = sum;
    }
    // From the last to the first: each phrase's end becomes its beginning.
    for (let at = found - 1; at >= 0; at--) {
      const number = hitPhrases[at] ?? 0;
      const place = (kept[this.from + number] ?? 0) - 1;
      kept[this.from + number] = place;
      kept[this.starts + place] = hitStarts[at] ?? 0;
      kept[this.ends + place] = hitEnds[at] ?? 0;
      kept[this.phrases + place] = number;
    }
  }

  /** Takes away the hits of the letter's own words that are no more than repeated in it: the stretches, in order, are blanks in `own`. */
  mask(own: string, masked: readonly Stretch[]): void {
    if (masked.length === 0) return;
    this.texts.own = own;
    for (let hit = 0; hit < this.found; hit++) {
      const end = this.end(hit);
      const isOwn = TREE.sought[this.kept[this.phrases + hit] ?? 0]?.medium === 'own';
      // Those whose pattern is yet to be tried will be tried on blanks.
      if (end !== UNTRIED && isOwn && overlaps(masked, this.start(hit), end)) this.kept[this.ends + hit] = NONE;
    }
  }

  /** The phrase's first hit, if it begins before the place. */
  first(phrase: Phrase, before = Number.POSITIVE_INFINITY): number {
    return this.tried(this.firstOf(phrase), phrase, before);
  }

  /** The same phrase's next hit, if it begins before the place. */
  next(hit: number, before = Number.POSITIVE_INFINITY): number {
    return this.tried(hit + 1, this.kept[this.phrases + hit] ?? 0, before);
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
    const first = this.firstOf(phrase);
    for (let hit = this.placeOf(phrase, place) - 1; hit >= first; hit--) {
      if (this.matches(hit, phrase)) return hit;
    }
    return -1;
  }

  /** The number of the phrase's first hit, or of the hit behind them where it has none. */
  private firstOf(phrase: Phrase): number {
    return this.kept[this.from + phrase] ?? 0;
  }

  /** Where the phrase's hits from the place on begin. */
  private placeOf(phrase: Phrase, place: number): number {
    let low = this.firstOf(phrase);
    let high = this.firstOf(phrase + 1);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  start(hit: number): number {
    return this.kept[this.starts + hit] ?? 0;
  }

  /** The place after the hit's last character. */
  end(hit: number): number {
    return this.kept[this.ends + hit] ?? 0;
  }

  /** The first from this one on at which the phrase's pattern matches. */
  private tried(from: number, phrase: Phrase, before: number): number {
    const to = this.firstOf(phrase + 1);
    for (let hit = from; hit < to && this.start(hit) < before; hit++) {
      if (this.matches(hit, phrase)) return hit;
    }
    return -1;
  }

  /** Whether the phrase's pattern matches there: tried when it is first asked. */
  private matches(hit: number, phrase: Phrase): boolean {
    if (this.end(hit) === UNTRIED) this.try(hit, phrase);
    return this.end(hit) !== NONE;
  }

  private try(hit: number, phrase: Phrase): void {
    const sought = TREE.sought[phrase];
    if (sought === undefined) return;
    const { sticky, medium } = sought;
    sticky.lastIndex = this.start(hit);
    this.kept[this.ends + hit] = sticky.test(this.texts[medium]) ? sticky.lastIndex : NONE;
  }
}
