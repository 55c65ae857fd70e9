import { expect, test } from 'vitest';
import { figures } from './bench/count.ts';
import { measure } from './bench.ts';

test('prints name, ratio and both times', async () => {
  let runs = 0;
  const line = await measure({ name: 'a-thing', ours: () => runs++, reference: () => runs++ });
  expect(line).toMatch(/^a-thing ratio (?:\d+\.\d\d|NaN|Infinity) \(ours \d+\.\d ms, reference \d+\.\d ms\)$/);
  expect(runs).toBe(30);
});

test.each(figures)('$name: both ways give the same days', ({ ours, reference }) => {
  expect(ours()).toEqual(reference());
});
