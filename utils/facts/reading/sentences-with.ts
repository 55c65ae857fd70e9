import type { Hits } from './hits.ts';
import type { Phrase } from './phrases.ts';
import { type Span, spanAt } from './span.ts';

/** The places in `sentences` of those in which one of the phrases begins, in order: most need not be looked at closely. */
export function sentencesWith(
  phrases: readonly Phrase[],
  { hits, sentences }: { readonly hits: Hits; readonly sentences: readonly Span[] },
): number[] {
  const found: number[] = [];
  for (const phrase of phrases) {
    for (let hit = hits.first(phrase); hit >= 0; ) {
      const at = Math.max(0, spanAt(sentences, hits.start(hit)));
      found.push(at);
      hit = hits.firstFrom(phrase, sentences[at + 1]?.start ?? Number.POSITIVE_INFINITY);
    }
  }
  return phrases.length < 2 && found.length < 2 ? found : [...new Set(found)].sort((a, b) => a - b);
}
