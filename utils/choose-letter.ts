import { type Fact, factValue } from './facts/fact.ts';
import type { Letter } from './letter/letter.ts';
import { namedMessage } from './letter/readers/whatdotheyknow.ts';

/** A letter with the facts read out of it. */
export interface ReadLetter {
  readonly letter: Letter;
  /** Never empty: without facts it is no letter of a public authority. */
  readonly facts: readonly Fact[];
}

/**
 * Of the letters on a page the one that the person means: what they selected, else the message that the address
 * names, else the newest answer, else the newest letter of any kind. Null where none is an authority's.
 */
export function chooseLetter(letters: readonly ReadLetter[], address: string | null): ReadLetter | null {
  const real = letters.filter(({ facts }) => facts.length > 0);
  const named = namedMessage({ address: address === null ? null : new URL(address) });
  return (
    real.find(({ letter }) => letter.source.reader === 'selected-text') ??
    real.find(({ letter }) => named !== null && letter.source.messageId === named) ??
    real.findLast(({ facts }) => isAnswer(facts)) ??
    real.at(-1) ??
    null
  );
}

function isAnswer(facts: readonly Fact[]): boolean {
  const kind = factValue(facts, 'letter-kind');
  return kind === 'response' || kind === 'review-outcome';
}
