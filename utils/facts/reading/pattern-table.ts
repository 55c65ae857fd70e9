import { patternStarts } from './pattern-starts.ts';
import { codeOf, KEYS, keysOf, type Words, wordsOf } from './words-of.ts';

interface Entry<Owner> {
  readonly pattern: RegExp;
  readonly owner: Owner;
}

// A node's ways on: one for each kind of character.
const WAYS = 32;

/**
 * Many patterns looked for in one pass over a text: at each word only those are tried that can begin with its letters.
 * A pattern that may begin elsewhere than at a word is looked for by itself.
 */
export class PatternTable<Owner> {
  /** The tree of beginnings, flat: `ways[node * WAYS + letter]` is the node that the letter leads to, 0 for none. */
  private ways = new Uint16Array(WAYS * 64);
  private nodes = 1;
  /** The patterns that can begin with the letters on the way to the node. */
  private readonly entries: Array<Entry<Owner>[] | undefined> = [undefined];
  /** 1 for each key of a word at which a pattern can begin: most words are passed over by this alone. */
  private readonly begins = new Uint8Array(KEYS);
  private readonly alone: Entry<Owner>[] = [];

  add(pattern: RegExp, owner: Owner): void {
    const starts = patternStarts(pattern.source);
    const flags = pattern.flags.replace(/[gy]/g, '');
    if (starts === null) {
      this.alone.push({ pattern: new RegExp(pattern.source, `${flags}g`), owner });
      return;
    }
    const entry = { pattern: new RegExp(pattern.source, `${flags}y`), owner };
    for (const key of starts.flatMap(keysOf)) this.begins[key] = 1;
    for (const node of new Set(starts.map((start) => this.nodeOf(start)))) {
      const there = this.entries[node];
      if (there === undefined) this.entries[node] = [entry];
      else there.push(entry);
    }
  }

  private nodeOf(start: string): number {
    let node = 0;
    for (const char of start) {
      const way = node * WAYS + codeOf(char.charCodeAt(0));
      const next = this.ways[way] ?? 0;
      node = next === 0 ? this.newNode(way) : next;
    }
    return node;
  }

  private newNode(way: number): number {
    const node = this.nodes++;
    if (this.nodes * WAYS > this.ways.length) {
      const larger = new Uint16Array(this.ways.length * 2);
      larger.set(this.ways);
      this.ways = larger;
    }
    this.ways[way] = node;
    this.entries.push(undefined);
    return node;
  }

  /**
   * Gives each match to `take`, in the text's order for each pattern; where a pattern's owner is `done` it is not tried.
   * `words` are the text's words, where they are known already.
   */
  each(
    text: string,
    done: (owner: Owner, at: number) => boolean,
    take: (owner: Owner, start: number, words: string) => void,
    words: Words = wordsOf(text),
  ): void {
    const { begins } = this;
    const { starts, keys } = words;
    for (let word = 0; word < keys.length; word++) {
      if (begins[keys[word] ?? 0] === 1) this.tryAt(text, starts[word] ?? 0, done, take);
    }
    for (const { pattern, owner } of this.alone) {
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match !== null && !done(owner, match.index); match = pattern.exec(text)) {
        take(owner, match.index, match[0]);
        if (match[0] === '') pattern.lastIndex += 1;
      }
    }
  }

  private tryAt(
    text: string,
    at: number,
    done: (owner: Owner, at: number) => boolean,
    take: (owner: Owner, start: number, words: string) => void,
  ): void {
    const { ways, entries } = this;
    let node = ways[codeOf(text.charCodeAt(at))] ?? 0;
    for (let on = at + 1; node !== 0; on++) {
      for (const { pattern, owner } of entries[node] ?? NOTHING) {
        if (done(owner, at)) continue;
        pattern.lastIndex = at;
        if (pattern.test(text)) take(owner, at, text.slice(at, pattern.lastIndex));
      }
      node = ways[node * WAYS + codeOf(text.charCodeAt(on))] ?? 0;
    }
  }
}

const NOTHING: readonly never[] = [];

/** A table of patterns that belong to nobody. */
export function tableOf(...patterns: readonly RegExp[]): PatternTable<null> {
  const table = new PatternTable<null>();
  for (const pattern of patterns) table.add(pattern, null);
  return table;
}
