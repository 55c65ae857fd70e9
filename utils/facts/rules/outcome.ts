import { quoteOf } from '../quote.ts';
import { phrases } from '../reading/phrases.ts';
import { sentencesWith } from '../reading/sentences-with.ts';
import type { Candidate, Rule } from '../rule.ts';

type Outcome = 'given' | 'part' | 'refused' | 'not-held';

const SIGNS: ReadonlyArray<readonly [Outcome, RegExp]> = [
  [
    'not-held',
    /\b(?:(?:do|does|did) not hold|(?:is|are) not held|isn't held|aren't held|don't hold|doesn't hold|no information (?:is |was )?held|holds? no (?:recorded )?information|nid ydym yn dal|nid yw'n cael ei dal)\b/i,
  ],
  [
    'refused',
    /\b(?:withh[eo]ld\w{0,3}|(?:is|are|be) exempt|refus(?:e|ed|al|ing)|neither confirm nor deny|not obliged to comply|vexatious|not be (?:disclosed|released|provided)|has been redacted|redacted)\b/i,
  ],
  [
    'given',
    /\b(?:(?:please )?(?:find|see) (?:\S{1,14} ){0,3}?(?:attached|enclosed|below)|(?:is|are|have been) (?:attached|enclosed|set out|released|disclosed)|i (?:attach|enclose)|we (?:attach|enclose)|can be found at|available (?:on|at) |is as follows|are as follows)\b/i,
  ],
];

const TOLD = phrases(...SIGNS.map(([, sign]) => sign));

/** What became of the request: information given, part of it, none held, or refused. */
export const outcome: Rule<'outcome'> = {
  name: 'outcome',
  kind: 'outcome',

  find(reading) {
    const seen = new Map<Outcome, { start: number; end: number }>();
    for (const at of sentencesWith(TOLD, reading)) {
      const sentence = reading.sentences[at];
      if (sentence === undefined) continue;
      if (/^if\b|\bif you (?:are|have|remain)\b/i.test(sentence.text)) continue;
      for (const [name, sign] of SIGNS) {
        const match = sign.exec(sentence.text);
        if (match === null || seen.has(name)) continue;
        seen.set(name, { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length });
      }
    }
    const [first] = seen.values();
    if (first === undefined) return [];
    const value: Outcome =
      seen.has('given') && seen.size > 1
        ? 'part'
        : ((['refused', 'not-held', 'given'] as const).find((name) => seen.has(name)) ?? 'given');
    const place = value === 'part' ? first : (seen.get(value) ?? first);
    const quote = quoteOf(reading, place.start, place.end);
    return [{ kind: 'outcome', value, quote, certainty: 'inferred', weight: 50 } satisfies Candidate<'outcome'>];
  },
};
