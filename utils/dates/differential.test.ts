import { readdirSync, readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import { expect, test } from 'vitest';
import { letterOf } from '../testing/letter-of.ts';
import { findDates } from './read-date.ts';

// The same words read by a date library of some years' standing. It is no authority: where the two differ, one of the
// reasons below must hold, and each reason names who is right.
const FOLDER = new URL('../testing/letters/', import.meta.url).pathname;
const WELSH = /ionawr|chwefror|mawrth|ebrill|mai\b|mehefin|fehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr/i;

const REASONS: ReadonlyArray<readonly [string, (words: string, line: string) => boolean]> = [
  ['Welsh months, of which the library has none', (words) => WELSH.test(words)],
  ['a split ordinal ("24 th November"), which it does not read', (words) => /\d (?:st|nd|rd|th)\b/.test(words)],
  [
    'the later of two days, which it takes with the earlier for one span',
    (_words, line) => /\b(?:to|through|and|until)\b/.test(line),
  ],
  ['a year glued to the next word, where it wants a word’s end', (_words, line) => /\d{4}\p{L}/u.test(line)],
];

interface Difference {
  readonly words: string;
  readonly ours: string;
  readonly theirs: string | null;
  readonly line: string;
}

function theirsAt(text: string, start: number, end: number): string | null {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, end + 30);
  const from = start - (text.lastIndexOf('\n', start) + 1);
  const found = chrono.en.GB.parse(line, new Date(Date.UTC(2020, 0, 1, 12))).find(
    (result) => result.index < from + (end - start) && result.index + result.text.length > from,
  );
  const known = found?.start;
  if (known === undefined || !known.isCertain('day') || !known.isCertain('year')) return null;
  const two = (value: number | null) => String(value ?? 0).padStart(2, '0');
  return `${known.get('year')}-${two(known.get('month'))}-${two(known.get('day'))}`;
}

function differences(): { compared: number; differing: Difference[] } {
  let compared = 0;
  const differing: Difference[] = [];
  for (const name of readdirSync(FOLDER).filter((each) => each.endsWith('.txt'))) {
    const { text } = letterOf(readFileSync(`${FOLDER}${name}`, 'utf8'));
    for (const date of findDates(text)) {
      if (date.date === null || date.text.includes('\n')) continue;
      compared += 1;
      const theirs = theirsAt(text, date.start, date.end);
      const line = text.slice(Math.max(0, date.start - 40), date.end + 20);
      if (theirs !== date.date) differing.push({ words: date.text, ours: date.date, theirs, line });
    }
  }
  return { compared, differing };
}

test('our days and the library’s are the same but for known reasons', () => {
  const { compared, differing } = differences();
  const unexplained = differing.filter(({ words, line }) => !REASONS.some(([, holds]) => holds(words, line)));
  expect(compared).toBeGreaterThan(300);
  expect(unexplained).toEqual([]);
  // Few enough to be looked at one by one.
  expect(differing.length / compared).toBeLessThan(0.1);
});
