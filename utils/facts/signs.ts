import type { Evidence, EvidenceRule, Speaks } from './evidence.ts';
import { quoteOf } from './quote.ts';
import type { Reading } from './reading.ts';

/** Where a sign is looked for: the letter's own words, those before the paragraph on rights, its head, or everything (with its line ends: 'lines'). */
export type Where = 'own' | 'main' | 'head' | 'all' | 'opening' | 'title' | 'lines';

/** One sign: what it speaks for, where it counts, and its words. Each counts once a letter, however often it occurs. */
export type Sign = readonly [speaks: Speaks, where: Where, words: RegExp];

const OPENING_LENGTH = 700;
const TITLE_LENGTH = 160;

function stretch(reading: Reading, where: Where): readonly [text: string, offset: number] {
  switch (where) {
    case 'own':
      return [reading.own, 0];
    case 'main':
      return [reading.own.slice(0, reading.rightsStart), 0];
    case 'head':
      return [reading.prose.slice(0, reading.bodyStart), 0];
    case 'opening':
      return [reading.own.slice(0, reading.bodyStart + OPENING_LENGTH), 0];
    case 'title':
      return [reading.own.slice(0, TITLE_LENGTH), 0];
    case 'lines':
      return [reading.text, 0];
    case 'all':
      return [reading.prose, 0];
  }
}

/** A rule that is a list of signs. */
export function signRule(name: string, signs: readonly Sign[]): EvidenceRule {
  return {
    name,
    weigh(reading) {
      return signs.flatMap(([speaks, where, words]): Evidence[] => {
        const [text, offset] = stretch(reading, where);
        const match = words.exec(text);
        if (match === null) return [];
        const start = offset + match.index;
        return [{ rule: name, speaks, quote: quoteOf(reading, start, start + match[0].length) }];
      });
    },
  };
}
