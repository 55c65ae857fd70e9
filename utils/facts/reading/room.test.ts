import { expect, test } from 'vitest';
import { room, roomFor } from './room.ts';

test('nobody gets what another keeps', () => {
  const first = roomFor(10);
  const second = roomFor(10);
  expect(second - first).toBeGreaterThanOrEqual(10);
});

test('more than there is room for is kept elsewhere, and what was kept before stays', () => {
  const at = roomFor(1);
  const before = room;
  before[at] = 7;
  const length = before.length * 2;
  const large = roomFor(length);
  expect(room).not.toBe(before);
  expect(room.length - large).toBeGreaterThanOrEqual(length);
  expect(before[at]).toBe(7);
});
