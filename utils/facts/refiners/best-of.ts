import type { FactKind } from '../fact.ts';
import type { Candidate } from '../rule.ts';

/** The candidate with the most weight; of equals the one that stands first. Null where there is none. */
export function bestOf<Kind extends FactKind>(candidates: readonly Candidate<Kind>[]): Candidate<Kind> | null {
  let best: Candidate<Kind> | null = null;
  for (const candidate of candidates) {
    if (best === null || candidate.weight > best.weight) best = candidate;
  }
  return best;
}
