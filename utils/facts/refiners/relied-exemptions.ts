import type { Regime } from '../fact.ts';
import type { Candidate } from '../rule.ts';
import { isGround } from '../words/provisions.ts';
import { ofKind, type Refiner } from './refiner.ts';

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

/** The grounds that the letter in the end relies on, each once, the general one left out where a particular one stands. */
export const reliedExemptions: Refiner = {
  name: 'relied-exemptions',
  refine(candidates) {
    const regime = ofKind(candidates, 'regime')[0]?.value ?? null;
    const exemptions = ofKind(candidates, 'exemption');
    if (exemptions.length === 0) return candidates;
    const all = exemptions.filter((each) => counts(each.value, regime));
    const totals = new Map<string, number>();
    for (const { value, weight } of all) totals.set(value, (totals.get(value) ?? 0) + weight);
    // What is said of "section 23" holds for the section 23(5) that the letter cites elsewhere.
    for (const [general, weight] of [...totals]) {
      for (const [value, own] of totals) {
        if (value.startsWith(`${general}(`) && own > 0 && weight > 0) totals.set(value, own + weight);
      }
    }
    const relied = [...totals].filter(([, weight]) => weight >= 1).map(([value]) => value);
    // The general one goes where a particular one stands, or was given up.
    const cited = [...totals.keys()];
    const kept = relied.filter((value) => !cited.some((other) => other !== value && other.startsWith(`${value}(`)));
    const first = kept.map(
      (value) => all.filter((each) => each.value === value).sort((a, b) => b.weight - a.weight)[0],
    );
    return [
      ...candidates.filter((candidate) => candidate.kind !== 'exemption'),
      ...first.filter((each): each is Candidate<'exemption'> => each !== undefined),
    ];
  },
};
