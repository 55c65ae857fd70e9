import { expect, test } from 'vitest';
import { refined } from '../../testing/refined.ts';
import type { Candidate } from '../rule.ts';
import { joinReferences } from './join-references.ts';

const reference = (value: string, weight: number): Candidate<'reference'> => ({
  kind: 'reference',
  value,
  quote: { in: 'letter', text: value, start: 0 },
  certainty: 'stated',
  weight,
});

test('a reference that stands in several places weighs more than one that stands once', () => {
  const all = [reference('FOI/12', 50), reference('FOI 12', 50), reference('X/99', 50)];
  const weights = refined(joinReferences, all).map(({ weight }) => weight);
  expect(weights[0]).toBeGreaterThan(50);
  expect(weights[0]).toBe(weights[1]);
  expect(weights[2]).toBe(50);
});

test('leaves other facts as they are', () => {
  const window: Candidate = {
    kind: 'no-review',
    value: true,
    quote: { in: 'page', text: '' },
    certainty: 'stated',
    weight: 1,
  };
  expect(refined(joinReferences, [window])).toEqual([window]);
});
