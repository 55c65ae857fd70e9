import { expect, test } from 'vitest';
import { easterSunday } from './easter-sunday.ts';

// Days that every almanac gives, the earliest (1818) and the latest possible (2038) among them.
test.each([
  [1818, '1818-03-22'],
  [1900, '1900-04-15'],
  [1954, '1954-04-18'],
  [1981, '1981-04-19'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2012, '2012-04-08'],
  [2018, '2018-04-01'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2029, '2029-04-01'],
  [2035, '2035-03-25'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
  [2076, '2076-04-19'],
  [2100, '2100-03-28'],
  [2200, '2200-04-06'],
  [2285, '2285-03-22'],
])('Easter %i', (year, sunday) => {
  expect(easterSunday(year)).toBe(sunday);
});

test('is loud where there is no such year', () => {
  expect(() => easterSunday(10_000)).toThrow('no Easter in the year 10000');
});
