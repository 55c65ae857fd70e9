import { ofKind, type Refiner } from './refiner.ts';

const NOT_OF_KEY = /[^\p{L}\d]/gu;
const keyOf = (reference: string) => reference.toLowerCase().replace(NOT_OF_KEY, '');
const REPEATED = 8;
const MOST = 3;

/** A reference that stands in several places is likelier; one inside another's digits is the same, less fully printed. */
export const joinReferences: Refiner = {
  name: 'join-references',
  refine(candidates) {
    const references = ofKind(candidates, 'reference');
    if (references.length < 2) return candidates;
    const keys = references.map(({ value }) => keyOf(value));
    const times = new Map<string, number>();
    for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
    const others = keys.map((key) => (times.get(key) ?? 1) - 1);
    if (others.every((count) => count === 0)) return candidates;
    const joined = references.map((reference, at) => ({
      ...reference,
      weight: reference.weight + Math.min(others[at] ?? 0, MOST) * REPEATED,
    }));
    return [...candidates.filter((candidate) => candidate.kind !== 'reference'), ...joined];
  },
};
