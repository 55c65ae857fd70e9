import { lineStarts } from './pattern-starts.ts';
import { KEYS, keyAt, keysOf } from './words-of.ts';

/** A pattern that says what a line begins with (`^`): it is not tried on lines that begin with other letters. */
export class LinePattern {
  private readonly pattern: RegExp;
  private readonly begins: Uint8Array | null;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
    const starts = lineStarts(pattern.source);
    this.begins = starts === null ? null : new Uint8Array(KEYS);
    for (const key of (starts ?? []).flatMap(keysOf)) this.begins?.fill(1, key, key + 1);
  }

  test(line: string): boolean {
    return (this.begins === null || this.begins[keyAt(line, 0)] === 1) && this.pattern.test(line);
  }
}
