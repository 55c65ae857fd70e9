import { isLetterLike, isOfWord, KINDS, kindOf } from './characters.ts';
import { ENDS_WORD, FLAGS, type Phrase, type PhraseTree, phraseTree, WHOLE } from './phrases.ts';

/** A letter's three texts, of one length, and the stretches of `prose` that are blanks in `own`, in order. */
export interface Texts {
  readonly text: string;
  readonly prose: string;
  readonly own: string;
  readonly masked: ReadonlyArray<readonly [from: number, to: number]>;
}

// The end of a hit whose pattern was not tried yet, and of one whose pattern does not match there.
const UNTRIED = 0;
const NONE = -1;

// The kinds of the text's characters, with a character of no kind behind the last. Kept from letter to letter.
let kinds = new Uint8Array(0x1_00_00);

function readKinds(text: string): void {
  const { length } = text;
  if (length >= kinds.length) kinds = new Uint8Array(length * 2);
  for (let at = 0; at < length; at++) kinds[at] = kindOf(text.charCodeAt(at));
  kinds[length] = 0;
}

/** What one pass found, in the text's order: phrase, start and end of each. */
class Pass {
  readonly phrases: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** Of each phrase how many were found, and the last. */
  readonly counts: Int32Array;
  private readonly last: Int32Array;
  private readonly tree: PhraseTree;
  private readonly texts: Texts;
  /** The first masked stretch that ends after the place. */
  private mask = 0;

  constructor(tree: PhraseTree, texts: Texts) {
    this.tree = tree;
    this.texts = texts;
    this.counts = new Int32Array(tree.sought.length + 1);
    this.last = new Int32Array(tree.sought.length);
  }

  run(): void {
    const { length } = this.texts.prose;
    const { ways, ends } = this.tree;
    readKinds(this.texts.prose);
    const of = kinds;
    let before = 0;
    for (let at = 0; at < length; at++) {
      const kind = of[at] ?? 0;
      if (isOfWord(kind) && !isOfWord(before)) {
        let node = ways[kind] ?? 0;
        for (let on = at + 1; node !== 0; on++) {
          const here = ends[node];
          if (here !== undefined) this.take(here, at, on);
          node = ways[node * KINDS + (of[on] ?? 0)] ?? 0;
        }
      }
      before = kind;
    }
    for (const [number, { alone }] of this.tree.sought.entries()) if (alone !== null) this.seek(number, alone);
  }

  private take(here: readonly number[], start: number, end: number): void {
    // For a pattern's `\b` no word begins or ends beside a low line.
    const inWord = isLetterLike(kinds[end] ?? 0);
    const afterLine = start > 0 && isLetterLike(kinds[start - 1] ?? 0);
    for (const item of here) {
      const number = item >> FLAGS;
      if ((item & WHOLE) === 0) this.add(number, start, UNTRIED);
      else if (!afterLine && !(inWord && (item & ENDS_WORD) !== 0) && !this.isMasked(number, start, end))
        this.add(number, start, end);
    }
  }

  private isMasked(number: Phrase, start: number, end: number): boolean {
    const { masked } = this.texts;
    if (masked.length === 0) return false;
    while (this.mask < masked.length && (masked[this.mask]?.[1] ?? 0) <= start) this.mask++;
    return this.tree.sought[number]?.medium === 'own' && (masked[this.mask]?.[0] ?? end) < end;
  }

  private add(number: Phrase, start: number, end: number): void {
    const count = this.counts[number] ?? 0;
    const last = this.last[number] ?? 0;
    if (count > 0 && this.starts[last] === start) {
      // The longest of its words is the one that a pattern prefers.
      if (end > 0) this.ends[last] = end;
      return;
    }
    this.last[number] = this.phrases.length;
    this.counts[number] = count + 1;
    this.phrases.push(number);
    this.starts.push(start);
    this.ends.push(end);
  }

  private seek(number: Phrase, alone: RegExp): void {
    const text = this.texts[this.tree.sought[number]?.medium ?? 'own'];
    alone.lastIndex = 0;
    for (let match = alone.exec(text); match !== null; match = alone.exec(text)) {
      this.add(number, match.index, match.index + match[0].length);
      if (match[0] === '') alone.lastIndex += 1;
    }
  }
}

/** Where a letter has the phrases of all rules. A hit is a number; -1 stands for none. */
export class Hits {
  private readonly texts: Texts;
  private readonly tree: PhraseTree;
  /** The hits of one phrase stand together: those of phrase n from `from[n]` up to `from[n + 1]`. */
  private readonly from: Int32Array;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly phrases: Uint16Array;

  /** The hits in a text by itself. */
  static of(text: string): Hits {
    return new Hits({ text, prose: text, own: text, masked: [] });
  }

  constructor(texts: Texts) {
    this.texts = texts;
    this.tree = phraseTree();
    const pass = new Pass(this.tree, texts);
    pass.run();
    const count = pass.phrases.length;
    this.starts = new Int32Array(count);
    this.ends = new Int32Array(count);
    this.phrases = new Uint16Array(count);
    this.from = pass.counts;
    let sum = 0;
    for (let number = 0; number < this.from.length; number++) {
      sum += this.from[number] ?? 0;
      this.from[number] = sum;
    }
    // From the last to the first: each phrase's end becomes its beginning.
    for (let at = count - 1; at >= 0; at--) {
      const number = pass.phrases[at] ?? 0;
      const place = (this.from[number] ?? 0) - 1;
      this.from[number] = place;
      this.starts[place] = pass.starts[at] ?? 0;
      this.ends[place] = pass.ends[at] ?? 0;
      this.phrases[place] = number;
    }
  }

  /** The phrase's first hit. */
  first(phrase: Phrase): number {
    return this.tried(this.from[phrase] ?? 0, phrase);
  }

  /** The same phrase's next hit. */
  next(hit: number): number {
    return this.tried(hit + 1, this.phrases[hit] ?? 0);
  }

  has(phrase: Phrase): boolean {
    return this.first(phrase) >= 0;
  }

  /** The phrase's first hit that begins at or after the place. */
  firstFrom(phrase: Phrase, place: number): number {
    let low = this.from[phrase] ?? 0;
    let high = this.from[phrase + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return this.tried(low, phrase);
  }

  start(hit: number): number {
    return this.starts[hit] ?? 0;
  }

  /** The place after the hit's last character. */
  end(hit: number): number {
    return this.ends[hit] ?? 0;
  }

  /** The first from this one on at which the phrase's pattern matches. */
  private tried(from: number, phrase: Phrase): number {
    const to = this.from[phrase + 1] ?? 0;
    for (let hit = from; hit < to; hit++) {
      if (this.ends[hit] === UNTRIED) this.try(hit, phrase);
      if (this.ends[hit] !== NONE) return hit;
    }
    return -1;
  }

  private try(hit: number, phrase: Phrase): void {
    const sought = this.tree.sought[phrase];
    if (sought === undefined) return;
    const { sticky, medium } = sought;
    sticky.lastIndex = this.starts[hit] ?? 0;
    this.ends[hit] = sticky.test(this.texts[medium]) ? sticky.lastIndex : NONE;
  }
}
