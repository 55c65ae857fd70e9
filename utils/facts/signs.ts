import type { Evidence, EvidenceRule, Speaks } from './evidence.ts';
import { quoteOf } from './quote.ts';
import { inOrder } from './reading/in-order.ts';
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

/** Where the words stand in a part of the letter; null where they do not. Shared by rules that weigh signs by more than their being there. */
export function findWords(reading: Reading, where: Where, words: Words): Span | null {
  const end = endOf(reading, where);
  const text = (where === 'lines' ? reading.text : reading.own).slice(0, end);
  if (words instanceof RegExp) {
    const match = words.exec(text);
    return match === null ? null : { text: match[0], start: match.index };
  }
  // Most letters have none of the first words: no need to go through the sentences.
  if (words[0]?.test(text) !== true) return null;
  for (const sentence of reading.sentences) {
    if (sentence.start >= end) break;
    const found = inOrder(sentence.text, words);
    if (found !== null) return { text: found.text, start: sentence.start + found.start };
  }
  return null;
}

/** A rule that is a list of signs. */
export function signRule(name: string, signs: readonly Sign[]): EvidenceRule {
  return {
    name,
    weigh(reading) {
      return signs.flatMap(([speaks, where, ...anyOf]): Evidence[] => {
        for (const words of anyOf) {
          const found = findWords(reading, where, words);
          if (found === null) continue;
          return [{ rule: name, speaks, quote: quoteOf(reading, found.start, found.start + found.text.length) }];
        }
        return [];
      });
    },
  };
}
