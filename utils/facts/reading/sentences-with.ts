import type { Hits } from './hits.ts';
import type { Phrase } from './phrases.ts';
import type { Span } from './span.ts';

/** The place in `sentences` of the one in which a place of the text stands; -1 before the first. */
export function sentenceAt(sentences: readonly Span[], place: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The places in `sentences` of those in which one of the phrases begins, in order: most need not be looked at closely. */
export function sentencesWith(
  phrases: readonly Phrase[],
  { hits, sentences }: { readonly hits: Hits; readonly sentences: readonly Span[] },
): number[] {
  const found: number[] = [];
  for (const phrase of phrases) {
    for (let hit = hits.first(phrase); hit >= 0; ) {
      const at = Math.max(0, sentenceAt(sentences, hits.start(hit)));
      found.push(at);
      hit = hits.firstFrom(phrase, sentences[at + 1]?.start ?? Number.POSITIVE_INFINITY);
    }
  }
  return phrases.length < 2 && found.length < 2 ? found : [...new Set(found)].sort((a, b) => a - b);
}
