import { quoteOf } from '../quote.ts';
import { type Citation, findProvisions } from '../reading/find-provisions.ts';
import type { Reading } from '../reading.ts';
import type { Candidate, Rule } from '../rule.ts';
import { COMPLETES, KEPT, NOT_RELIED, OTHER_ACT, OUR_ACT, RELIED, WEIGHED_ONLY } from '../words/reliance.ts';

/** "40(2)(a)(b)" cites conditions of section 40(2); deeper letters stand for themselves elsewhere. */
function groundOf({ law, number, sub }: Citation): string {
  const short = law === 'section' && number === '40' ? sub.replace(/^(\(\d[A-Z]?\)).*$/, '$1') : sub;
  return `${law === 'section' ? 's' : 'r'}${number}${short}`;
}

// "Section 38(1)(b). It adds nothing here": the next sentence speaks of it still.
const GOES_ON = /^(?:it|this|that|these|they|those|i|we)\b/i;

function contextOf(reading: Reading, at: number): string {
  const sentence = reading.sentences[at];
  if (sentence === undefined) return '';
  const next = reading.sentences[at + 1]?.text ?? '';
  // A bare heading ("Section 42(1).") is spoken of by what stands under it.
  const heading = sentence.text.length < 30;
  return heading
    ? `${sentence.text} ${next} ${reading.sentences[at + 2]?.text ?? ''}`
    : GOES_ON.test(next)
      ? `${sentence.text} ${next}`
      : sentence.text;
}

function weighIn(context: string, offset: number): number {
  if (WEIGHED_ONLY.test(context.slice(Math.max(0, offset - 70), offset))) return 0;
  const near = context.slice(Math.max(0, offset - 160), offset + 220);
  if (NOT_RELIED.test(near)) return KEPT.test(near) ? 1 : -4;
  if (KEPT.test(near)) return 5;
  // An answer seldom names a ground that it does not use: naming it is a sign, relying words are a better one.
  return RELIED.test(context) ? 2 : 1;
}

/** Each exemption or exception cited; the weight says how far the words round it rely on it (below nothing: they do not). */
export const exemption: Rule<'exemption'> = {
  name: 'exemption',
  kind: 'exemption',

  find(reading) {
    const found: Candidate<'exemption'>[] = [];
    let otherAct = -1;
    for (const citation of findProvisions(reading.own, reading.words)) {
      const at = reading.sentences.findLastIndex((each) => each.start <= citation.start);
      const after = reading.prose.slice(citation.end, citation.end + 120);
      // "section 18(1) of the Commissioners for Revenue and Customs Act 2005 …, and section 23(1)": the same Act still.
      if (OTHER_ACT.test(after)) otherAct = at;
      else if (OUR_ACT.test(after)) otherAct = -1;
      if (otherAct === at) continue;
      const value = groundOf(citation);
      if (COMPLETES.test(value)) continue;
      const weight = weighIn(contextOf(reading, at), citation.start - (reading.sentences[at]?.start ?? 0));
      const quote = quoteOf(reading, citation.start, citation.end);
      found.push({ kind: 'exemption', value, quote, certainty: 'stated', weight });
    }
    return found;
  },
};
