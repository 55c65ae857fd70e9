import type { Evidence, EvidenceRule, Speaks } from './evidence.ts';
import { quoteOf } from './quote.ts';
import { inOrder } from './reading/in-order.ts';
import { PatternTable } from './reading/pattern-table.ts';
import type { Span } from './reading/span.ts';
import type { Reading } from './reading.ts';

/**
 * Where a sign is looked for: the letter's own words, those before the paragraph on rights, its opening, its first line
 * or two, its head, or everything with its line ends.
 */
export type Where = 'own' | 'main' | 'opening' | 'title' | 'head' | 'lines';

/** Words, or several that follow one another within one sentence: [/\bunable to\b/, /\bwithin 20 working days\b/]. */
export type Words = RegExp | readonly RegExp[];

/** What a sign speaks for, where it counts, and its words: any of them, once a letter. */
export type Sign = readonly [speaks: Speaks, where: Where, ...anyOf: Words[]];

const OPENING_LENGTH = 700;
const TITLE_LENGTH = 160;
// The site's or body's name may stand above the title.
const TITLE_LINES = 3;

function endOf(reading: Reading, where: Where): number {
  switch (where) {
    case 'own':
    case 'lines':
      return reading.text.length;
    case 'main':
      return reading.rightsStart;
    case 'opening':
      return reading.bodyStart + OPENING_LENGTH;
    case 'title':
      return Math.min(TITLE_LENGTH, reading.lines[TITLE_LINES]?.start ?? TITLE_LENGTH);
    case 'head':
      return reading.bodyStart;
  }
}

interface Compiled {
  /** Counts up: signs are told apart by it. */
  readonly number: number;
  readonly where: Where;
  /** What must follow the words that the table finds, in the same sentence. */
  readonly then: readonly RegExp[];
  readonly sign: Sign;
}

const table = new PatternTable<Compiled>();
const lineTable = new PatternTable<Compiled>();

type Found = ReadonlyMap<Sign, Span>;
const foundIn = new WeakMap<Reading, Found>();

let compiled = 0;

function compile(sign: Sign): void {
  const number = compiled++;
  const [, where, ...anyOf] = sign;
  for (const words of anyOf) {
    const [first, ...then] = words instanceof RegExp ? [words] : words;
    if (first !== undefined) (where === 'lines' ? lineTable : table).add(first, { number, where, then, sign });
  }
}

/** All signs of all rules that the letter shows, looked for together in one pass. */
function findSigns(reading: Reading): Found {
  const found = new Map<Sign, Span>();
  const seen = new Uint8Array(compiled);
  const ends = {
    own: endOf(reading, 'own'),
    main: endOf(reading, 'main'),
    opening: endOf(reading, 'opening'),
    title: endOf(reading, 'title'),
    head: endOf(reading, 'head'),
    lines: endOf(reading, 'lines'),
  };
  const done = ({ number, where }: Compiled, start: number) => seen[number] === 1 || start >= ends[where];
  const { sentences } = reading;
  let at = 0;
  const take = ({ sign, number, where, then }: Compiled, start: number, words: string) => {
    if (start + words.length > ends[where]) return;
    if (then.length === 0) {
      seen[number] = 1;
      found.set(sign, { text: words, start });
      return;
    }
    while (at > 0 && (sentences[at]?.start ?? 0) > start) at -= 1;
    while (at + 1 < sentences.length && (sentences[at + 1]?.start ?? 0) <= start) at += 1;
    const sentence = sentences[at];
    if (sentence === undefined) return;
    const after = start + words.length - sentence.start;
    const rest = inOrder(sentence.text.slice(after), then);
    if (rest === null) return;
    seen[number] = 1;
    found.set(sign, { text: reading.own.slice(start, start + words.length + rest.start + rest.text.length), start });
  };
  table.each(reading.own, done, take, reading.words);
  lineTable.each(reading.text, done, take, reading.words);
  return found;
}

/** A rule that is a list of signs. */
export function signRule(name: string, signs: readonly Sign[]): EvidenceRule {
  for (const sign of signs) compile(sign);
  return {
    name,
    weigh(reading) {
      const all = foundIn.get(reading) ?? findSigns(reading);
      foundIn.set(reading, all);
      const evidence: Evidence[] = [];
      for (const sign of signs) {
        const found = all.get(sign);
        if (found === undefined) continue;
        const quote = quoteOf(reading, found.start, found.start + found.text.length);
        evidence.push({ rule: name, speaks: sign[0], quote });
      }
      return evidence;
    },
  };
}
