import { expect, test } from 'vitest';
import { letterOf } from '../../testing/letter-of.ts';
import { readFacts } from '../read-facts.ts';
import { fullness, TREE } from './phrases.ts';

test('has room for more phrases than all rules have', () => {
  readFacts(letterOf('Dear Ms Sample\n\nThank you for your request.'));
  for (const full of Object.values(fullness())) {
    expect(full).toBeGreaterThan(0);
    expect(full).toBeLessThan(0.9);
  }
});

test('has no pattern that must be sought by itself, over the whole letter', () => {
  expect(TREE.alone.map(([, pattern]) => pattern.source)).toEqual([]);
});
