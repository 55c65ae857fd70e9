import { addCandidates, allOf, noCandidates } from '../facts/candidates.ts';
import type { LetterKind } from '../facts/fact.ts';
import type { Refiner } from '../facts/refiners/refiner.ts';
import type { Candidate } from '../facts/rule.ts';
import { readingOfText } from './letter-of.ts';

/** What a refiner leaves of the candidates, in the order of the kinds. */
export function refined(
  refiner: Refiner,
  given: readonly Candidate[],
  { text = '', kind = 'response' }: { readonly text?: string; readonly kind?: LetterKind } = {},
): Candidate[] {
  const candidates = noCandidates();
  for (const candidate of given) addCandidates(candidates, candidate.kind, [candidate]);
  refiner.refine(candidates, { reading: readingOfText(text), kind });
  return allOf(candidates);
}
