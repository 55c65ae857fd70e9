import { quoteOf } from '../quote.ts';
import { type Phrase, phrase } from '../reading/phrases.ts';
import { spanAt } from '../reading/span.ts';
import type { Reading } from '../reading.ts';
import type { Candidate, Rule } from '../rule.ts';

type Outcome = 'given' | 'part' | 'refused' | 'not-held';

const SIGNS: ReadonlyArray<readonly [Outcome, Phrase]> = [
  [
    'not-held',
    phrase(
      /\b(?:(?:do|does|did) not hold|(?:is|are) not held|isn't held|aren't held|don't hold|doesn't hold|no information (?:is |was )?held|holds? no (?:recorded )?information|nid ydym yn dal|nid yw'n cael ei dal)\b/i,
    ),
  ],
  [
    'refused',
    phrase(
      /\b(?:withh[eo]ld\w{0,3}|(?:is|are|be) exempt|refus(?:e|ed|al|ing)|neither confirm nor deny|not obliged to comply|vexatious|not be (?:disclosed|released|provided)|has been redacted|redacted)\b/i,
    ),
  ],
  [
    'given',
    phrase(
      /\b(?:(?:please )?(?:find|see) (?:\S{1,14} ){0,3}?(?:attached|enclosed|below)|(?:is|are|have been) (?:attached|enclosed|set out|released|disclosed)|i (?:attach|enclose)|we (?:attach|enclose)|can be found at|available (?:on|at) |is as follows|are as follows)\b/i,
    ),
  ],
];

// What would be so is no outcome.
const CONDITION = /^if\b|\bif you (?:are|have|remain)\b/i;

interface Told {
  readonly outcome: Outcome;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** The first of the words that stands in a sentence without a condition. */
function firstTold({ hits, sentences }: Reading, outcome: Outcome, words: Phrase): Told | null {
  for (let hit = hits.first(words); hit >= 0; hit = hits.next(hit)) {
    const start = hits.start(hit);
    const end = hits.end(hit);
    const sentence = spanAt(sentences, start);
    const span = sentences[sentence];
    if (span !== undefined && end <= span.start + span.text.length && !CONDITION.test(span.text))
      return { outcome, sentence, start, end };
  }
  return null;
}

/** What became of the request: information given, part of it, none held, or refused. */
export const outcome: Rule<'outcome'> = {
  name: 'outcome',
  kind: 'outcome',

  find(reading) {
    const told = new Map<Outcome, Told>();
    let first: Told | null = null;
    for (const [name, words] of SIGNS) {
      const found = firstTold(reading, name, words);
      if (found === null) continue;
      told.set(name, found);
      if (first === null || found.sentence < first.sentence) first = found;
    }
    if (first === null) return [];
    const isPart = told.size > 1 && told.has('given');
    const whole = told.get('refused') ?? told.get('not-held') ?? first;
    const { start, end } = isPart ? first : whole;
    const value = isPart ? 'part' : whole.outcome;
    const quote = quoteOf(reading, start, end);
    return [{ kind: 'outcome', value, quote, certainty: 'inferred', weight: 50 } satisfies Candidate<'outcome'>];
  },
};
