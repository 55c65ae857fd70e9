import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { check } from 'recheck';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { DATE_PATTERNS } from '../dates/date-forms.ts';
import { findDates } from '../dates/read-date.ts';
import { cleanText } from '../letter/text/clean-text.ts';
import { letterOf } from '../testing/letter-of.ts';
import { readFacts } from './read-facts.ts';
import { Reading } from './reading.ts';
import { DATE_REFINERS, REFINERS } from './refiners/index.ts';
import { DATE_RULES, RULES } from './rules/index.ts';
import { EVIDENCE_RULES } from './rules/kind/index.ts';
import { builtPatterns } from './words/pattern.ts';

const UTILS = new URL('..', import.meta.url).pathname;

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesIn(path);
    return path.endsWith('.ts') && !path.endsWith('.test.ts') ? [path] : [];
  });
}

describe('every rule and refiner is in its list and has its test', () => {
  const notRules = ['index.ts', 'refiner.ts', 'best-of.ts'];
  const files = ['rules', 'rules/kind', 'refiners'].flatMap((folder) =>
    readdirSync(join(UTILS, 'facts', folder))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !notRules.includes(name))
      .map((name) => [folder, basename(name, '.ts')] as const),
  );
  const listed: Readonly<Record<string, readonly string[]>> = {
    rules: [...DATE_RULES, ...RULES].map(({ name }) => name),
    'rules/kind': EVIDENCE_RULES.map(({ name }) => name),
    refiners: [...DATE_REFINERS, ...REFINERS].map(({ name }) => name),
  };
  test.each(files)('%s/%s', (folder, name) => {
    expect(listed[folder]).toContain(name);
    expect(readdirSync(join(UTILS, 'facts', folder))).toContain(`${name}.test.ts`);
  });
});

interface Found {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

function* literalsIn(node: unknown): Generator<{ pattern: string; flags: string }> {
  if (typeof node !== 'object' || node === null) return;
  if ('regex' in node && typeof node.regex === 'object' && node.regex !== null)
    yield node.regex as { pattern: string; flags: string };
  for (const value of Object.values(node)) yield* literalsIn(value);
}

const literals = ['dates', 'facts', 'letter'].flatMap((folder) =>
  sourcesIn(join(UTILS, folder)).flatMap((file): Found[] =>
    [...literalsIn(parseSync(file, readFileSync(file, 'utf8')).program)].map(({ pattern, flags }) => ({
      where: relative(UTILS, file),
      source: pattern,
      flags,
    })),
  ),
);
const built = [...builtPatterns(), ...DATE_PATTERNS].map(
  ({ source, flags }): Found => ({ where: 'put together', source, flags }),
);
const distinct = [
  ...new Map([...literals, ...built].map((found) => [`${found.flags} ${found.source}`, found])).values(),
];

// A letter is text that strangers wrote: no pattern may take more than linear time over it.
test('no pattern can hang', { timeout: 480_000 }, async () => {
  expect(distinct.length).toBeGreaterThan(300);
  const unsafe: string[] = [];
  const queue = [...distinct];
  const work = async () => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const { status } = await check(next.source, next.flags, { timeout: 90_000 });
      if (status !== 'safe') unsafe.push(`${next.where}: ${status} /${next.source}/${next.flags}`);
    }
  };
  await Promise.all([work(), work()]);
  expect(unsafe).toEqual([]);
});

// Length in characters of the hostile texts, and how many plain scans of the same text a rule may cost. A quadratic
// pattern would cost tens of thousands.
const MEGABYTE = 1_000_000;
const SCANS = 400;
const HOSTILE: ReadonlyArray<readonly [string, string]> = [
  ['blanks', ' '],
  ['digits', '7'],
  ['digits and dots', '1.2.'],
  ['brackets', '(('],
  ['quotation marks', '" “ '],
  ['newlines', '\n'],
  ['line after line', 'a\n\n'],
  ['within', 'within '],
  ['review within', 'review within 40 '],
  ['capitals', 'Council And The '],
  ['references', 'Our ref: Your ref: FOI '],
  ['days', '3 March '],
  ['sections', 'section 40(2), '],
  ['your request of', 'your request of '],
  ['mail heads', 'From: a\nSent: b\nTo: c\n'],
];

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

describe('a megabyte of hostile text is read in a bounded number of plain scans', () => {
  test.each(HOSTILE)('%s', { timeout: 120_000 }, (_what, piece) => {
    const text = piece.repeat(Math.ceil(MEGABYTE / piece.length));
    const scan = Math.max(
      2,
      milliseconds(() => text.replace(/[aeiou]/g, '-').length),
    );
    const bound = scan * SCANS;
    expect(milliseconds(() => cleanText(text))).toBeLessThan(bound);
    expect(milliseconds(() => findDates(text))).toBeLessThan(bound);
    const letter = { ...letterOf(''), text };
    const reading = new Reading(letter);
    for (const rule of [...DATE_RULES, ...RULES]) {
      expect(
        milliseconds(() => rule.find(reading, null)),
        rule.name,
      ).toBeLessThan(bound);
    }
    for (const rule of EVIDENCE_RULES)
      expect(
        milliseconds(() => rule.weigh(reading)),
        rule.name,
      ).toBeLessThan(bound);
    expect(milliseconds(() => readFacts(letter))).toBeLessThan(bound * RULES.length);
  });
});
