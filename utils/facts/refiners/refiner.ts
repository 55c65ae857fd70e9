import type { Candidates } from '../candidates.ts';
import type { LetterKind } from '../fact.ts';
import type { Reading } from '../reading.ts';

/** Goes over all candidates at once: drops, changes or adds, in place. Never sees a letter that is none of an authority's. */
export interface Refiner {
  readonly name: string;
  refine(candidates: Candidates, context: { readonly reading: Reading; readonly kind: LetterKind }): void;
}
