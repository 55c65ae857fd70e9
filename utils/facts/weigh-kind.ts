import type { Evidence, Verdict } from './evidence.ts';
import { LETTER_KINDS, type LetterKind, type Quote } from './fact.ts';
import type { Reading } from './reading.ts';
import { EVIDENCE_RULES } from './rules/kind/index.ts';

// What is not plainly a letter on a request is none.
const DOUBT = 9;
// Less than this, and a review is only mentioned.
const REVIEWED = 8;
// An answer that also explains what it did first (acknowledged, extended) has more of an answer in it.
const FINISHED = 12;

// Less than this, and longer times are only explained.
const EXTENDED = 8;
// Less than this, and another body is only named.
const TRANSFERRED = 5;
// What is plainly a letter on a request and says hardly more than this of itself is an answer, in words of its own.
const SAYS_NOTHING = 3;

export interface KindOfLetter {
  readonly kind: LetterKind | null;
  readonly points: ReadonlyMap<Verdict, number>;
  readonly evidence: readonly Evidence[];
  /** The words that speak loudest for the kind. */
  readonly quote: Quote | null;
}

function totalOf(evidence: readonly Evidence[]): Map<Verdict, number> {
  const points = new Map<Verdict, number>([['none', DOUBT]]);
  const add = (verdict: Verdict, weight: number) => points.set(verdict, (points.get(verdict) ?? 0) + weight);
  for (const { speaks } of evidence) {
    for (const verdict in speaks) add(verdict as Verdict, speaks[verdict as Verdict] ?? 0);
  }
  return points;
}

/** The words that speak loudest for the kind, of equals the first; null where none can be shown. */
function loudest(evidence: readonly Evidence[], kind: LetterKind): Quote | null {
  let best: Quote | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const { speaks, quote } of evidence) {
    const weight = speaks[kind] ?? 0;
    if (quote === null || weight <= most) continue;
    best = quote;
    most = weight;
  }
  return best;
}

/** What kind of letter it is, with all that speaks for and against. */
export function weighKind(reading: Reading): KindOfLetter {
  const evidence = EVIDENCE_RULES.flatMap((rule) => rule.weigh(reading));
  const points = totalOf(evidence);
  const of = (verdict: Verdict) => points.get(verdict) ?? 0;
  // Letters that decide nothing yet are told from answers by how little of an answer there is beside them.
  const answer = of('response');
  const review = of('review-outcome');
  const rank = new Map<LetterKind, number>(LETTER_KINDS.map((kind) => [kind, of(kind)]));
  // A review outcome says what an answer says, and more.
  rank.set('review-outcome', review >= REVIEWED ? review + answer : review - REVIEWED / 2);
  // What an extension shares with answers does not speak against it.
  const holding = evidence
    .filter(({ rule }) => rule === 'tells-of-holding')
    .reduce((sum, { speaks }) => sum + (speaks.response ?? 0), 0);
  // An apology for the delay alone is as likely a late answer's.
  rank.set('extension', of('extension') + (of('extension') >= EXTENDED ? holding : -EXTENDED / 2));
  if (of('transfer') < TRANSFERRED) rank.set('transfer', of('transfer') - TRANSFERRED / 2);
  if (answer > FINISHED) rank.set('acknowledgement', of('acknowledgement') - (answer - FINISHED) * 0.5);
  if (of('none') < 0 && Math.max(...rank.values()) <= SAYS_NOTHING) rank.set('response', SAYS_NOTHING);
  const best = [...rank].sort((a, b) => b[1] - a[1])[0];
  // Rank tells the kinds apart; whether it is a letter at all, each kind's own points must show.
  const shown =
    best === undefined ? 0 : best[0] === 'review-outcome' ? Math.max(review, answer) : Math.max(of(best[0]), answer);
  const kind = best !== undefined && best[1] > 0 && shown > of('none') ? best[0] : null;
  return { kind, points, evidence, quote: kind === null ? null : loudest(evidence, kind) };
}
