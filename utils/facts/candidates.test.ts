import { expect, test } from 'vitest';
import { addCandidates, allOf, noCandidates, withoutWeight } from './candidates.ts';
import type { Candidate } from './rule.ts';

const quote = { in: 'page', text: 'words' } as const;
const reference = (value: string): Candidate<'reference'> => ({
  kind: 'reference',
  value,
  quote,
  certainty: 'stated',
  weight: 50,
});

test('keeps those of a kind in the order in which they were found', () => {
  const candidates = noCandidates();
  addCandidates(candidates, 'reference', [reference('A')]);
  addCandidates(candidates, 'reference', []);
  addCandidates(candidates, 'reference', [reference('B'), reference('C')]);
  expect(allOf(candidates).map(({ value }) => value)).toEqual(['A', 'B', 'C']);
  expect(candidates.regime).toEqual([]);
});

test('does not change what a rule found', () => {
  const found = [reference('A')];
  const candidates = noCandidates();
  addCandidates(candidates, 'reference', found);
  addCandidates(candidates, 'reference', [reference('B')]);
  expect(found).toHaveLength(1);
});

test('a fact is a candidate without its weight', () => {
  expect(withoutWeight(reference('A'))).toEqual({ kind: 'reference', value: 'A', quote, certainty: 'stated' });
});
