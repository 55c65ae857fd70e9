import type { Letter } from '../letter/letter.ts';
import type { Fact } from './fact.ts';
import { fitsKind } from './fits-kind.ts';
import { Reading } from './reading.ts';
import { bestOf } from './refiners/best-of.ts';
import { doubtEqualDates } from './refiners/doubt-equal-dates.ts';
import { REFINERS } from './refiners/index.ts';
import { ofKind } from './refiners/refiner.ts';
import type { Candidate } from './rule.ts';
import { DATE_RULES, RULES } from './rules/index.ts';
import { weighKind } from './weigh-kind.ts';

function factOf(candidate: Candidate): Fact {
  const { weight: _, ...fact } = candidate;
  return fact as Fact;
}

/**
 * What the letter says: at most one fact of each kind, exemptions apart. Empty for what is none of an authority's
 * letters about a request. Never throws. What the letter does not say, or contradicts itself about, is absent.
 */
export function readFacts(letter: Letter): Fact[] {
  const reading = new Reading(letter);
  const { kind, quote } = weighKind(reading);
  if (kind === null || quote === null) return [];
  const dates: readonly Candidate[] = DATE_RULES.flatMap((rule) => rule.find(reading, null));
  const anchor =
    bestOf(ofKind(doubtEqualDates.refine(dates, { reading, kind }), 'letter-date'))?.value ??
    letter.surroundings.sentOn;
  const rules = RULES.filter((rule) => fitsKind(rule.kind, kind));
  const found: readonly Candidate[] = [...dates, ...rules.flatMap((rule) => rule.find(reading, anchor))];
  const refined = REFINERS.reduce((candidates, refiner) => refiner.refine(candidates, { reading, kind }), found);
  return [{ kind: 'letter-kind', value: kind, quote, certainty: 'inferred' }, ...refined.map(factOf)];
}
