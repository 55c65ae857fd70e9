import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PatternTable } from './pattern-table.ts';

const PATTERNS = [
  /\b(?:i|we) (?:do )?hold\b/i,
  /\brequests?\b/i,
  /\bno longer\b/i,
  /held\b/i,
  /\b\d{1,2} days\b/i,
  /(?<!\bnot )\bheld\b/i,
];

function found(text: string): Map<RegExp, number> {
  const table = new PatternTable<RegExp>();
  for (const pattern of PATTERNS) table.add(pattern, pattern);
  const first = new Map<RegExp, number>();
  table.each(
    text,
    (pattern) => first.has(pattern),
    (pattern, start) => first.set(pattern, start),
  );
  return first;
}

const WORDS = [
  'we',
  'I',
  'do',
  'hold',
  'held',
  'request',
  'requests',
  'no',
  'longer',
  'not',
  '40',
  'days',
  'withheld',
  '.',
  '\n',
];

test('finds of any text what each pattern finds by itself', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }), (words) => {
      const text = words.join(' ');
      const first = found(text);
      for (const pattern of PATTERNS) expect(first.get(pattern) ?? -1).toBe(text.search(pattern));
    }),
  );
});
