import type { Regime } from '../fact.ts';
import type { Candidate } from '../rule.ts';
import { isGround } from '../words/provisions.ts';
import type { Refiner } from './refiner.ts';

// 's' or 'r', the number, what stands in brackets after it.
const PARTS = /^([sr])(\d{1,2}A?)((?:\(\w{1,4}\)){0,5})$/;

function counts(value: string, regime: Regime | null): boolean {
  const parts = PARTS.exec(value);
  if (parts === null) return false;
  const [, letter, number = '', sub = ''] = parts;
  const law = letter === 's' ? 'section' : 'regulation';
  // Under the regulations a section of the Act has one use: section 39 opens the way to them.
  if (law === 'section' && (regime === 'eir' || regime === 'eisr')) return number === '39';
  return isGround(law, number, sub, regime);
}

/** A section or regulation: its likeliest mention, and the weight of all its mentions together. */
interface Ground {
  best: Candidate<'exemption'>;
  weight: number;
}

function groundsIn(exemptions: readonly Candidate<'exemption'>[]): Ground[] {
  const grounds: Ground[] = [];
  for (const each of exemptions) {
    const known = grounds.find(({ best }) => best.value === each.value);
    if (known === undefined) grounds.push({ best: each, weight: each.weight });
    else {
      known.weight += each.weight;
      if (each.weight > known.best.weight) known.best = each;
    }
  }
  return grounds;
}

/** "s23(5)" is a part of "s23". */
const isPart = (value: string, general: string) => value.startsWith(general) && value.startsWith('(', general.length);

/** The grounds that the letter in the end relies on, each once, the general one left out where a particular one stands. */
export const reliedExemptions: Refiner = {
  name: 'relied-exemptions',
  refine(candidates) {
    if (candidates.exemption.length === 0) return;
    const regime = candidates.regime[0]?.value ?? null;
    const grounds = groundsIn(candidates.exemption).filter(({ best }) => counts(best.value, regime));
    // What is said of "section 23" holds for the section 23(5) that the letter cites elsewhere.
    for (const { best, weight } of grounds.map((ground) => ({ ...ground }))) {
      for (const ground of grounds) {
        if (weight > 0 && ground.weight > 0 && isPart(ground.best.value, best.value)) ground.weight += weight;
      }
    }
    // The general one goes where a particular one stands, or was given up.
    const isKept = ({ best, weight }: Ground) =>
      weight >= 1 && !grounds.some((other) => isPart(other.best.value, best.value));
    candidates.exemption = grounds.filter(isKept).map(({ best }) => best);
  },
};
