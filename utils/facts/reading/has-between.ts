import type { Hits } from './hits.ts';
import type { Phrase } from './phrases.ts';

/** Whether the phrase stands whole between two places. */
export function hasBetween(hits: Hits, phrase: Phrase, from: number, to: number): boolean {
  for (let hit = hits.firstFrom(phrase, from); hit >= 0 && hits.start(hit) < to; hit = hits.next(hit)) {
    if (hits.end(hit) <= to) return true;
  }
  return false;
}
