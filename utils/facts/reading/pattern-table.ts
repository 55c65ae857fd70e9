import { patternStarts } from './pattern-starts.ts';
import { codeOf, wordStarts } from './word-starts.ts';

interface Entry<Owner> {
  readonly pattern: RegExp;
  readonly owner: Owner;
}

// A node's ways on: one for each letter, and one (0) for everything else.
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
  private readonly alone: Entry<Owner>[] = [];

  add(pattern: RegExp, owner: Owner): void {
    const starts = patternStarts(pattern.source);
    const flags = pattern.flags.replace(/[gy]/g, '');
    if (starts === null) {
      this.alone.push({ pattern: new RegExp(pattern.source, `${flags}g`), owner });
      return;
    }
    const entry = { pattern: new RegExp(pattern.source, `${flags}y`), owner };
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
   * Gives each match to `take`, in the text's order for each pattern; a pattern whose owner is `done` is not tried again.
   * `words` are the text's word starts (or more places), where they are known already.
   */
  each(
    text: string,
    done: (owner: Owner) => boolean,
    take: (owner: Owner, start: number, words: string) => void,
    words: Int32Array = wordStarts(text),
  ): void {
    const { ways, entries } = this;
    for (let word = 0; word < words.length; word++) {
      const at = words[word] ?? 0;
      let node = ways[codeOf(text.charCodeAt(at))] ?? 0;
      for (let on = at + 1; node !== 0; on++) {
        const there = entries[node];
        if (there !== undefined) {
          for (const { pattern, owner } of there) {
            if (done(owner)) continue;
            pattern.lastIndex = at;
            if (pattern.test(text)) take(owner, at, text.slice(at, pattern.lastIndex));
          }
        }
        node = on < text.length ? (ways[node * WAYS + codeOf(text.charCodeAt(on))] ?? 0) : (ways[node * WAYS] ?? 0);
      }
    }
    for (const { pattern, owner } of this.alone) {
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match !== null && !done(owner); match = pattern.exec(text)) {
        take(owner, match.index, match[0]);
        if (match[0] === '') pattern.lastIndex += 1;
      }
    }
  }
}

/** A table of patterns that belong to nobody. */
export function tableOf(...patterns: readonly RegExp[]): PatternTable<null> {
  const table = new PatternTable<null>();
  for (const pattern of patterns) table.add(pattern, null);
  return table;
}
