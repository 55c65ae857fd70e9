import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Source {
  readonly path: string;
  readonly text: string;
  /** Packages by name, own files by their path from the root. */
  readonly imports: readonly string[];
}

const sources = ['utils', 'components', 'entrypoints'].flatMap(filesIn).map(readSource);
const code = sources.filter(({ path }) => !/\.test\.tsx?$/.test(path) && !path.startsWith('utils/testing/'));

/** What the files of a folder may import, beside each other. Folders and packages by the beginning of their name. */
const MAY_IMPORT: readonly (readonly [folder: string, mayImport: readonly string[]])[] = [
  ['utils/dates/', []],
  ['utils/letter/', ['utils/dates/', 'postal-mime', 'unpdf', 'fflate']],
  ['utils/facts/', ['utils/dates/', 'utils/letter/letter.ts']],
  // The type of a fact only; the text of a letter is none of the law's business.
  ['utils/deadlines/', ['utils/dates/', 'utils/facts/fact.ts']],
  ['utils/cases/', ['utils/dates/', 'utils/letter/', 'utils/facts/', 'utils/deadlines/', 'valibot']],
  ['utils/reminders/', ['utils/dates/', 'utils/facts/', 'utils/deadlines/', 'utils/cases/']],
  ['utils/next-steps/', ['utils/dates/', 'utils/facts/', 'utils/deadlines/', 'utils/cases/', 'ts-ics']],
  ['utils/browser/', ['utils/', 'valibot', 'wxt/browser']],
  ['components/', ['preact', 'utils/']],
  ['entrypoints/', ['components/', 'utils/', 'docs/', 'preact', 'wxt/', '@wxt-dev/browser']],
];

describe('each folder imports what stands before it in the flow, and no more', () => {
  test.each(MAY_IMPORT)('%s', (folder, mayImport) => {
    const mine = code.filter(({ path }) => path.startsWith(folder));
    expect(mine.length).toBeGreaterThan(0);
    const outside = mine.flatMap(({ path, imports }) =>
      imports
        .filter((name) => !name.startsWith(folder) && !mayImport.some((allowed) => name.startsWith(allowed)))
        .map((name) => `${path} imports ${name}`),
    );
    expect(outside).toEqual([]);
  });

  test('components never reach for the browser', () => {
    expect(importers('components/', /^utils\/browser\//)).toEqual([]);
  });

  test('an entrypoint never imports another', () => {
    // The parts of one page lie beside its main file.
    const own = (row: string) => /^(entrypoints\/[^/]+\/)\S+ imports \1/.test(row);
    expect(importers('entrypoints/', /^entrypoints\//).filter((row) => !own(row))).toEqual([]);
  });

  test('a rule never imports a rule', () => {
    const list = /\/index\.ts$/;
    expect(
      importers('utils/facts/rules/', /^utils\/facts\/rules\//).filter((row) => !list.test(row.split(' ')[0] ?? '')),
    ).toEqual([]);
  });

  test('what is injected into pages does without the polyfill', () => {
    const reached = (path: string, seen = new Set<string>()): Set<string> => {
      if (seen.has(path)) return seen;
      seen.add(path);
      for (const name of code.find((one) => one.path === path)?.imports ?? []) reached(name, seen);
      return seen;
    };
    for (const script of ['entrypoints/gate.ts', 'entrypoints/read-page.ts', 'entrypoints/look-at-page.ts']) {
      expect([...reached(script)].filter((name) => name === 'wxt/browser')).toEqual([]);
    }
  });
});

describe('what stands in one place only, or nowhere', () => {
  test.each([
    ['the clock', /Temporal\.Now|Date\.now|new Date(?!\([^)])/, ['utils/browser/today.ts']],
    [
      'a request over the network',
      /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|WebTransport/,
      ['utils/browser/tab-document.ts'],
    ],
    ['HTML out of text', /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|setHTML/, []],
    ['code out of text', /\beval\(|new Function\b/, []],
  ])('%s', (_what, pattern, allowed) => {
    const found = code.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path);
    expect(found).toEqual(allowed);
  });

  test('the browser: only in utils/browser and entrypoints', () => {
    const touching = code.filter(({ text }) => /\b(?:browser|chrome)\.[a-z]+\.[a-z]/i.test(withoutComments(text)));
    expect(
      touching.filter(({ path }) => !/^(?:utils\/browser|entrypoints)\//.test(path)).map(({ path }) => path),
    ).toEqual([]);
    expect(touching.length).toBeGreaterThan(5);
  });

  test('the letter readers are handed their document', () => {
    const global = /\b(?:window|globalThis|self)\b\s*[.[]/;
    const found = code.filter(
      ({ path, text }) => path.startsWith('utils/letter/') && global.test(withoutComments(text)),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test('a link’s address comes from our own tables, never from a page or a letter', () => {
    const links = code.flatMap(({ text }) =>
      [...text.matchAll(/href=(\{[^\n]*?\}(?=[\s>])|"[^"]*")/g)].map((match) => match[1] ?? ''),
    );
    // The regulator's page, the law's text, the case's own page; each made in utils/next-steps, deadlines and browser.
    const own = [
      `{\`#\${removal.into}\`}`,
      '{google}',
      '{outlook}',
      '{office}',
      `{\`#\${PARTS[one]}\`}`,
      `{\`cases.html#\${PARTS[part]}\`}`,
      `{\`cases.html#\${PARTS.counting}\`}`,
      '{complaintUrl}',
      '{appealUrl}',
      '{address}',
      '{tracked.address}',
      `{\`#\${one.id}\`}`,
    ];
    expect([...new Set(links)].filter((link) => !own.includes(link))).toEqual([]);
  });
});

test('no test lies among the entrypoints, where it would be shipped', () => {
  expect(sources.filter(({ path }) => path.startsWith('entrypoints/') && path.includes('.test.'))).toEqual([]);
});

function importers(folder: string, imported: RegExp): string[] {
  return code
    .filter(({ path }) => path.startsWith(folder))
    .flatMap(({ path, imports }) =>
      imports.filter((name) => imported.test(name)).map((name) => `${path} imports ${name}`),
    );
}

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function readSource(path: string): Source {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const { staticImports, staticExports, dynamicImports } = parseSync(path, text).module;
  const names = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value ?? [])).flat(),
    ...dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1)),
  ];
  const imports = names.map((name) => (name.startsWith('.') ? relative(ROOT, join(ROOT, dirname(path), name)) : name));
  return { path, text, imports };
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}
