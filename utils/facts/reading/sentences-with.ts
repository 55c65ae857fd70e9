import type { PatternTable } from './pattern-table.ts';
import type { Span } from './span.ts';
import type { Words } from './words-of.ts';

/**
 * The places in `sentences` of those in which one of the table's patterns begins, in order: most sentences need not be
 * looked at closely. `own` is the text whose sentences they are, `words` its word starts.
 */
export function sentencesWith(
  table: PatternTable<null>,
  { own, words, sentences }: { readonly own: string; readonly words: Words; readonly sentences: readonly Span[] },
): number[] {
  const marked = new Uint8Array(sentences.length);
  let at = 0;
  table.each(
    own,
    () => false,
    (_, start) => {
      while (at > 0 && (sentences[at]?.start ?? 0) > start) at -= 1;
      while (at + 1 < sentences.length && (sentences[at + 1]?.start ?? 0) <= start) at += 1;
      marked[at] = 1;
    },
    words,
  );
  const found: number[] = [];
  for (const [index, mark] of marked.entries()) if (mark === 1) found.push(index);
  return found;
}
