import { ofKind, type Refiner } from './refiner.ts';

const keyOf = (reference: string) => reference.toLowerCase().replace(/[^\p{L}\d]/gu, '');
const REPEATED = 8;

/** A reference that stands in several places is likelier; one inside another's digits is the same, less fully printed. */
export const joinReferences: Refiner = {
  name: 'join-references',
  refine(candidates) {
    const references = ofKind(candidates, 'reference');
    const joined = references.map((reference) => {
      const key = keyOf(reference.value);
      const others = references.filter((other) => other !== reference && keyOf(other.value) === key);
      return { ...reference, weight: reference.weight + Math.min(others.length, 3) * REPEATED };
    });
    return [...candidates.filter((candidate) => candidate.kind !== 'reference'), ...joined];
  },
};
