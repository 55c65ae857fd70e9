import type { Evidence, EvidenceRule, Speaks } from './evidence.ts';
import type { Quote } from './fact.ts';
import { quoteOf } from './quote.ts';
import { expandPattern } from './reading/expand-pattern.ts';
import { type Phrase, phrase } from './reading/phrases.ts';
import { spanAt } from './reading/span.ts';
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

/** What must follow in the same sentence: a phrase, its first or, among those near enough, its last; or any pattern. */
type Next = { readonly phrase: Phrase; readonly reach: number; readonly last: boolean } | RegExp;

interface Wanted {
  readonly phrase: Phrase;
  readonly after: readonly Next[];
}

// "Within 40 characters, at a word": a phrase that is looked for so far.
const REACH = /^\^\.\{0,(\d{1,3})\}(\??)(?=\\b|\(\?<!)/;

// Hardly a sentence is without one of them: what must follow one is found in the pass. What must follow rarer words is
// looked for behind those alone, it is mostly words as common as these.
const COMMON = new Set(['it', 'please', 'response', 'request', 'section', 'will', 'would', 'you', 'your']);

const isCommon = (words: RegExp) => expandPattern(words)?.some(({ text }) => COMMON.has(text)) ?? false;

function phraseOf(pattern: RegExp): Next {
  const { source, flags } = pattern;
  if (source.startsWith('\\b')) return { phrase: phrase(pattern), reach: Number.POSITIVE_INFINITY, last: false };
  const near = REACH.exec(source);
  if (near === null) return pattern;
  const [whole, reach, lazy] = near;
  return { phrase: phrase(new RegExp(source.slice(whole.length), flags)), reach: Number(reach), last: lazy === '' };
}

function compile([, where, ...anyOf]: Sign): Wanted[] {
  return anyOf.flatMap((words) => {
    const [first, ...then] = words instanceof RegExp ? [words] : words;
    if (first === undefined) return [];
    const after = then.map((next, at) => (at === 0 && isCommon(first) ? phraseOf(next) : next));
    return [{ phrase: phrase(first, where === 'lines' ? 'text' : 'own'), after }];
  });
}

/** The end of what follows from a place on, up to the sentence's end; -1 where it does not follow. */
function endOfNext({ own, hits }: Reading, next: Next, from: number, end: number): number {
  if (next instanceof RegExp) {
    const match = next.exec(own.slice(from, end));
    return match === null ? -1 : from + match.index + match[0].length;
  }
  let found = -1;
  for (let hit = hits.firstFrom(next.phrase, from); hit >= 0; hit = hits.next(hit)) {
    if (hits.start(hit) > from + next.reach || hits.end(hit) > end) break;
    found = hits.end(hit);
    if (!next.last) break;
  }
  return found;
}

/** The end of all that must follow a place in its sentence; -1 where it does not. */
function endOfAll(reading: Reading, after: readonly Next[], start: number, from: number): number {
  // Most words are not followed by the others at all: that is told before the sentence is looked up.
  const [first] = after;
  if (first !== undefined && !(first instanceof RegExp)) {
    const hit = reading.hits.firstFrom(first.phrase, from);
    if (hit < 0 || reading.hits.start(hit) > from + first.reach) return -1;
  }
  const sentence = reading.sentences[spanAt(reading.sentences, start)];
  if (sentence === undefined) return -1;
  let at = from;
  for (const next of after) {
    at = endOfNext(reading, next, at, sentence.start + sentence.text.length);
    if (at < 0) return -1;
  }
  return at;
}

/** The first of the sign's words before a place; null where there are none. */
function find(reading: Reading, anyOf: readonly Wanted[], end: number): Quote | null {
  const { hits } = reading;
  let from = end;
  let to = -1;
  for (const { phrase, after } of anyOf) {
    for (let hit = hits.first(phrase, from); hit >= 0; hit = hits.next(hit, from)) {
      const start = hits.start(hit);
      const first = hits.end(hit);
      if (first > end) continue;
      const whole = after.length === 0 ? first : endOfAll(reading, after, start, first);
      if (whole < 0) continue;
      from = start;
      to = whole;
      break;
    }
  }
  return to < 0 ? null : quoteOf(reading, from, to);
}

/** A rule that is a list of signs. */
export function signRule(name: string, signs: readonly Sign[]): EvidenceRule {
  const compiled = signs.map((sign) => ({ speaks: sign[0], where: sign[1], anyOf: compile(sign) }));
  return {
    name,
    weigh(reading) {
      const evidence: Evidence[] = [];
      for (const { speaks, where, anyOf } of compiled) {
        const quote = find(reading, anyOf, endOf(reading, where));
        if (quote !== null) evidence.push({ rule: name, speaks, quote });
      }
      return evidence;
    },
  };
}
