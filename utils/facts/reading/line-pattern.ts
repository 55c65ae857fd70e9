import { KINDS, kindOf } from './characters.ts';
import { lineBeginnings } from './expand-pattern.ts';

/** A pattern that says what a line begins with (`^`): it is not tried on lines that begin with other letters. */
export class LinePattern {
  private readonly pattern: RegExp;
  /** 1 for the kinds of each two characters with which a match can begin; null where it can with any. */
  private readonly begins: Uint8Array | null;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
    const beginnings = lineBeginnings(pattern);
    this.begins = beginnings === null ? null : new Uint8Array(KINDS * KINDS);
    for (const text of beginnings ?? []) {
      const first = kindOf(text.charCodeAt(0)) * KINDS;
      if (text.length > 1)
        this.begins?.fill(1, first + kindOf(text.charCodeAt(1)), first + kindOf(text.charCodeAt(1)) + 1);
      else this.begins?.fill(1, first, first + KINDS);
    }
  }

  test(line: string): boolean {
    if (this.begins !== null && line.length > 1) {
      const two = kindOf(line.charCodeAt(0)) * KINDS + kindOf(line.charCodeAt(1));
      if (this.begins[two] !== 1) return false;
    }
    return this.pattern.test(line);
  }
}
