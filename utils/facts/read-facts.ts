import type { Letter } from '../letter/letter.ts';
import { addCandidates, allOf, noCandidates, withoutWeight } from './candidates.ts';
import type { Fact } from './fact.ts';
import { fitsKind } from './fits-kind.ts';
import { Reading } from './reading.ts';
import { bestOf } from './refiners/best-of.ts';
import { DATE_REFINERS, REFINERS } from './refiners/index.ts';
import { DATE_RULES, RULES } from './rules/index.ts';
import { weighKind } from './weigh-kind.ts';

/**
 * What the letter says: at most one fact of each kind, exemptions apart. Empty for what is none of an authority's
 * letters about a request. Never throws. What the letter does not say, or contradicts itself about, is absent.
 */
export function readFacts(letter: Letter): Fact[] {
  const reading = new Reading(letter);
  const { kind, quote } = weighKind(reading);
  if (kind === null || quote === null) return [];
  const context = { reading, kind };
  const candidates = noCandidates();
  for (const rule of DATE_RULES) addCandidates(candidates, rule.kind, rule.find(reading, null));
  for (const refiner of DATE_REFINERS) refiner.refine(candidates, context);
  const anchor = bestOf(candidates['letter-date'])?.value ?? letter.surroundings.sentOn;
  for (const rule of RULES) {
    if (fitsKind(rule.kind, kind)) addCandidates(candidates, rule.kind, rule.find(reading, anchor));
  }
  for (const refiner of REFINERS) refiner.refine(candidates, context);
  return [{ kind: 'letter-kind', value: kind, quote, certainty: 'inferred' }, ...allOf(candidates).map(withoutWeight)];
}
