import { type Fact, factValue } from './facts/fact.ts';
import type { Words } from './words.ts';

/** 'Harrowdale Borough Council, HBC/FOI/25/0417': by what a person knows a letter or its case. */
export function nameOfLetter(facts: readonly Fact[], words: Words): string {
  const parts = [factValue(facts, 'authority') ?? words('authority_unknown'), factValue(facts, 'reference')];
  return parts.filter((part) => part !== null).join(', ');
}
