import { PatternTable } from './pattern-table.ts';
import { type Words, wordsOf } from './words-of.ts';

interface Owner {
  readonly index: number;
}

/** A few patterns, each beginning at a word, looked for together in one pass over a text. */
export class WordPatterns {
  private readonly table = new PatternTable<Owner>();
  private readonly owners: readonly Owner[];

  constructor(...patterns: readonly RegExp[]) {
    this.owners = patterns.map((_, index) => ({ index }));
    for (const owner of this.owners) {
      const pattern = patterns[owner.index];
      if (pattern !== undefined) this.table.add(pattern, owner);
    }
  }

  /**
   * Gives each match of each pattern, none overlapping another of the same pattern, to `take`, which says whether that
   * pattern is done with. `words` are the text's word starts, where they are known already.
   */
  each(
    text: string,
    take: (index: number, start: number, words: string) => boolean,
    words: Words = wordsOf(text),
  ): void {
    const from = this.owners.map(() => 0);
    this.table.each(
      text,
      (owner) => from[owner.index] === Number.POSITIVE_INFINITY,
      ({ index }, start, match) => {
        if (start < (from[index] ?? 0)) return;
        from[index] = take(index, start, match) ? Number.POSITIVE_INFINITY : start + match.length;
      },
      words,
    );
  }

  /** The place of each pattern's first match; -1 where it has none. */
  firsts(text: string, words?: Words): number[] {
    const places = this.owners.map(() => -1);
    this.each(
      text,
      (index, start) => {
        places[index] = start;
        return true;
      },
      words,
    );
    return places;
  }
}
