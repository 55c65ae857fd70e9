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
// A note of thanks, or of what has become of it, is shorter.
const SUBSTANTIAL = 350;

const tellsSomething = ({ own, bodyStart, rightsStart, signOff }: Reading) =>
  own.slice(bodyStart, Math.min(rightsStart, signOff)).trim().length >= SUBSTANTIAL;

/** Whether it answers in any way but by telling what one may do about an answer, as guidance does too. */
const answers = (evidence: readonly Evidence[]) =>
  evidence.some(({ rule, speaks }) => rule !== 'rights-paragraph' && (speaks.response ?? 0) > 0);

/** Whether it is addressed to a person, as guidance is not. */
const isAddressed = (evidence: readonly Evidence[]) =>
  evidence.some(({ rule, speaks }) => rule === 'speaks-to-you' && (speaks.none ?? 0) < 0);

/** Points for and against each verdict. */
type Points = Record<Verdict, number>;

export interface KindOfLetter {
  readonly kind: LetterKind | null;
  readonly points: Readonly<Points>;
  readonly evidence: readonly Evidence[];
  /** The words that speak loudest for the kind. */
  readonly quote: Quote | null;
}

const BEFORE_EVIDENCE: Readonly<Points> = {
  none: DOUBT,
  response: 0,
  'review-outcome': 0,
  acknowledgement: 0,
  extension: 0,
  clarification: 0,
  'fees-notice': 0,
  transfer: 0,
  'decision-notice': 0,
};

function totalOf(evidence: readonly Evidence[]): Points {
  const points = { ...BEFORE_EVIDENCE };
  for (const { speaks } of evidence) {
    for (const verdict in speaks) points[verdict as Verdict] += speaks[verdict as Verdict] ?? 0;
  }
  return points;
}

/** The kind with the most points, of equals the first. */
function highest(rank: Points): LetterKind {
  let best: LetterKind = 'response';
  for (const kind of LETTER_KINDS) if (rank[kind] > rank[best]) best = kind;
  return best;
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

/** Points that tell the kinds apart; whether it is a letter at all, each kind's own points must show. */
function rankOf(points: Readonly<Points>, evidence: readonly Evidence[]): Points {
  const rank = { ...points };
  const { response: answer, 'review-outcome': review, extension } = points;
  // A review outcome says what an answer says, and more.
  rank['review-outcome'] = review >= REVIEWED ? review + answer : review - REVIEWED / 2;
  // What an extension shares with answers does not speak against it; an apology for the delay alone is as likely a
  // late answer's.
  if (extension < EXTENDED) rank.extension -= EXTENDED / 2;
  else for (const { rule, speaks } of evidence) if (rule === 'tells-of-holding') rank.extension += speaks.response ?? 0;
  if (points.transfer < TRANSFERRED) rank.transfer -= TRANSFERRED / 2;
  // Letters that decide nothing yet are told from answers by how little of an answer there is beside them.
  if (answer > FINISHED) rank.acknowledgement -= (answer - FINISHED) * 0.5;
  return rank;
}

/** What kind of letter it is, with all that speaks for and against. */
export function weighKind(reading: Reading): KindOfLetter {
  const evidence: Evidence[] = [];
  for (const rule of EVIDENCE_RULES) evidence.push(...rule.weigh(reading));
  const points = totalOf(evidence);
  const rank = rankOf(points, evidence);
  if (points.none < 0 && rank[highest(rank)] <= SAYS_NOTHING && tellsSomething(reading)) rank.response = SAYS_NOTHING;
  const best = highest(rank);
  const shown = Math.max(points[best], points.response);
  const isAnswer = answers(evidence) || (points.none < 0 && (isAddressed(evidence) || tellsSomething(reading)));
  const isShown = shown > points.none && (best !== 'response' || isAnswer);
  const kind = rank[best] > 0 && isShown ? best : null;
  return { kind, points, evidence, quote: kind === null ? null : loudest(evidence, kind) };
}
