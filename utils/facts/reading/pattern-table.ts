import { patternStarts } from './pattern-starts.ts';

/** 1 to 26 for a letter of either case, 0 for anything else. */
function codeOf(char: number): number {
  const lower = char | 32;
  return lower >= 97 && lower <= 122 ? lower - 96 : 0;
}

const isWordChar = (char: number) => codeOf(char) > 0 || (char >= 48 && char <= 57) || char === 95;

interface Entry<Owner> {
  readonly pattern: RegExp;
  readonly owner: Owner;
}

/** The patterns that can begin with the letters on the way here, and the ways on. */
interface Node<Owner> {
  readonly entries: Entry<Owner>[];
  readonly next: Array<Node<Owner> | undefined>;
}

/**
 * Many patterns looked for in one pass over a text: at each word only those are tried that can begin with its letters.
 * A pattern that may begin elsewhere than at a word is looked for by itself.
 */
export class PatternTable<Owner> {
  private readonly root: Node<Owner> = { entries: [], next: [] };
  private readonly alone: Entry<Owner>[] = [];

  add(pattern: RegExp, owner: Owner): void {
    const starts = patternStarts(pattern.source);
    if (starts === null) {
      this.alone.push({ pattern: new RegExp(pattern.source, `${pattern.flags}g`), owner });
      return;
    }
    const entry = { pattern: new RegExp(pattern.source, `${pattern.flags}y`), owner };
    for (const node of new Set(starts.map((start) => this.nodeOf(start)))) node.entries.push(entry);
  }

  private nodeOf(start: string): Node<Owner> {
    let node = this.root;
    for (const char of start) {
      const code = codeOf(char.charCodeAt(0));
      const next = node.next[code] ?? { entries: [], next: [] };
      node.next[code] = next;
      node = next;
    }
    return node;
  }

  /** Gives each match to `take`, in the text's order for each pattern; a pattern whose owner is `done` is not tried again. */
  each(
    text: string,
    done: (owner: Owner) => boolean,
    take: (owner: Owner, start: number, words: string) => void,
  ): void {
    let inWord = false;
    for (let at = 0; at < text.length; at++) {
      const wasInWord = inWord;
      inWord = isWordChar(text.charCodeAt(at));
      if (!inWord || wasInWord) continue;
      let node = this.root.next[codeOf(text.charCodeAt(at))];
      for (let on = at + 1; node !== undefined; on++) {
        for (const { pattern, owner } of node.entries) {
          if (done(owner)) continue;
          pattern.lastIndex = at;
          if (pattern.test(text)) take(owner, at, text.slice(at, pattern.lastIndex));
        }
        node = node.next[codeOf(text.charCodeAt(on))];
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
