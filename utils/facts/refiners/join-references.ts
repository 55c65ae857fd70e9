import { ofKind, type Refiner } from './refiner.ts';

const keyOf = (reference: string) => reference.toLowerCase().replace(/[^\p{L}\d]/gu, '');
const REPEATED = 8;

/** A reference that stands in several places is likelier; one inside another's digits is the same, less fully printed. */
export const joinReferences: Refiner = {
  name: 'join-references',
  refine(candidates) {
    const references = ofKind(candidates, 'reference');
    const keys = references.map(({ value }) => keyOf(value));
    const joined = references.map((reference, at) => {
      const others = keys.filter((key, other) => other !== at && key === keys[at]);
      return { ...reference, weight: reference.weight + Math.min(others.length, 3) * REPEATED };
    });
    return [...candidates.filter((candidate) => candidate.kind !== 'reference'), ...joined];
  },
};
