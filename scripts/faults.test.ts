import { describe, expect, test, vi } from 'vitest';
import { lastLine, runYears } from './faults.ts';

// The short form of `npm run faults`: some months, some seeds. Whatever is wrong shows within the first few.
const MONTHS = 150;

// Months of minutes take some seconds, on a busy machine more.
vi.setConfig({ testTimeout: 60_000 });

test('no reminder is lost, seen twice or late in months full of faults', async () => {
  const tally = await runYears(6, 20_251_124, null, MONTHS);
  expect(tally).toMatchObject({ lost: 0, twice: 0 });
  expect(tally.latest).toBeLessThanOrEqual(60_000);
  expect(tally.shown).toBeGreaterThan(20);
});

test('the same seed gives the same months', async () => {
  expect(await runYears(1, 7, null, MONTHS)).toEqual(await runYears(1, 7, null, MONTHS));
});

describe('a planner that is broken on purpose is caught', () => {
  test('one that forgets', async () => expect((await runYears(6, 1, 'lose', MONTHS)).lost).toBeGreaterThan(0));
  test('one that repeats', async () => expect((await runYears(2, 1, 'double', MONTHS)).twice).toBeGreaterThan(0));
});

test('ends in a line that a machine can read', () => {
  expect(lastLine(12, { lost: 1, twice: 0, inDoubt: 3, shown: 99, latest: 2600 })).toBe(
    '12 runs, 1 lost, 0 twice, latest 3 s',
  );
});
