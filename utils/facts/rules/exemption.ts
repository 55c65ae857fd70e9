import { quoteOf } from '../quote.ts';
import { type Citation, findProvisions } from '../reading/find-provisions.ts';
import type { Phrase } from '../reading/phrases.ts';
import { spanAt } from '../reading/span.ts';
import type { Reading } from '../reading.ts';
import type { Candidate, Rule } from '../rule.ts';
import { COMPLETES, KEPT, NOT_RELIED, OTHER_ACT, OUR_ACT, RELIED, WEIGHED, WEIGHED_ONLY } from '../words/reliance.ts';

/** "40(2)(a)(b)" cites conditions of section 40(2); deeper letters stand for themselves elsewhere. */
function groundOf({ law, number, sub }: Citation): string {
  const short = law === 'section' && number === '40' ? sub.replace(/^(\(\d[A-Z]?\)).*$/, '$1') : sub;
  return `${law === 'section' ? 's' : 'r'}${number}${short}`;
}

// "Section 38(1)(b). It adds nothing here": the next sentence speaks of it still.
const GOES_ON = /^(?:it|this|that|these|they|those|i|we)\b/i;

const HEADING_LENGTH = 30;

/** Where the words end that speak of what the sentence cites. */
function contextEnd({ sentences }: Reading, at: number): number {
  const next = sentences[at + 1];
  // A bare heading ("Section 42(1).") is spoken of by what stands under it.
  const isHeading = (sentences[at]?.text.length ?? 0) < HEADING_LENGTH;
  const last = isHeading ? (sentences[at + 2] ?? next) : next !== undefined && GOES_ON.test(next.text) ? next : null;
  const { text, start } = last ?? sentences[at] ?? { text: '', start: 0 };
  return start + text.length;
}

const NEAR_BEFORE = 160;
const NEAR_AFTER = 220;
const WEIGHED_REACH = 70;

function isWeighedOnly({ own, hits }: Reading, from: number, place: number): boolean {
  const hit = hits.lastBefore(WEIGHED, place);
  if (hit < 0 || hits.start(hit) < Math.max(from, place - WEIGHED_REACH)) return false;
  return WEIGHED_ONLY.test(own.slice(hits.start(hit), place));
}

function weigh(reading: Reading, at: number, place: number): number {
  const { hits, sentences } = reading;
  const from = sentences[at]?.start ?? 0;
  const to = contextEnd(reading, at);
  if (isWeighedOnly(reading, from, place)) return 0;
  const isIn = (words: Phrase, start: number, end: number) => {
    const hit = hits.firstFrom(words, start);
    return hit >= 0 && hits.end(hit) <= end;
  };
  const start = Math.max(from, place - NEAR_BEFORE);
  const end = Math.min(to, place + NEAR_AFTER);
  const isKept = isIn(KEPT, start, end);
  if (NOT_RELIED.some((words) => isIn(words, start, end))) return isKept ? 1 : -4;
  if (isKept) return 5;
  // An answer seldom names a ground that it does not use: naming it is a sign, relying words are a better one.
  return isIn(RELIED, from, to) ? 2 : 1;
}

const isNext = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/** Each exemption or exception cited; the weight says how far the words round it rely on it (below nothing: they do not). */
export const exemption: Rule<'exemption'> = {
  name: 'exemption',
  kind: 'exemption',

  find(reading) {
    const found: Candidate<'exemption'>[] = [];
    let otherAct = -1;
    for (const citation of findProvisions(reading.own, reading.hits)) {
      const at = spanAt(reading.sentences, citation.start);
      // "section 18(1) of the Commissioners for Revenue and Customs Act 2005 …, and section 23(1)": the same Act still.
      if (isNext(OTHER_ACT, reading.prose, citation.end)) otherAct = at;
      else if (isNext(OUR_ACT, reading.prose, citation.end)) otherAct = -1;
      if (otherAct === at) continue;
      const value = groundOf(citation);
      if (COMPLETES.test(value)) continue;
      const weight = weigh(reading, at, citation.start);
      const quote = quoteOf(reading, citation.start, citation.end);
      found.push({ kind: 'exemption', value, quote, certainty: 'stated', weight });
    }
    return found;
  },
};
