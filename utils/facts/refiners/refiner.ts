import type { LetterKind } from '../fact.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from '../rule.ts';

/** Goes over all candidates at once: drops, changes or adds. Never sees a letter that is none of an authority's. */
export interface Refiner {
  readonly name: string;
  refine(
    candidates: readonly Candidate[],
    context: { readonly reading: Reading; readonly kind: LetterKind },
  ): readonly Candidate[];
}

/** The candidates of one kind. */
export function ofKind<Kind extends Candidate['kind']>(
  candidates: readonly Candidate[],
  kind: Kind,
): Candidate<Kind>[] {
  const found: Candidate[] = [];
  // Asked a dozen times a letter: a plain loop takes a third of the time of `filter`.
  for (const candidate of candidates) if (candidate.kind === kind) found.push(candidate);
  return found as Candidate<Kind>[];
}
