import type { Refiner } from './refiner.ts';

const NOT_OF_KEY = /[^\p{L}\d]/gu;
const keyOf = (reference: string) => reference.toLowerCase().replace(NOT_OF_KEY, '');
const REPEATED = 8;
const MOST = 3;

/** A reference that stands in several places is likelier, however its parts are joined there. */
export const joinReferences: Refiner = {
  name: 'join-references',
  refine(candidates) {
    const references = candidates.reference;
    if (references.length < 2) return;
    const keys = references.map(({ value }) => keyOf(value));
    candidates.reference = references.map((reference, at) => {
      const others = keys.filter((key) => key === keys[at]).length - 1;
      return others === 0 ? reference : { ...reference, weight: reference.weight + Math.min(others, MOST) * REPEATED };
    });
  },
};
