import type { Reading } from '../reading.ts';
import { fromYourStep, withoutObjects } from '../words/own-steps.ts';
import {
  ASK,
  CUT_OFF,
  DUTY,
  FROM_LETTER,
  FROM_REQUEST,
  GET_OR_DONE,
  IT_IS_DONE,
  LIMIT,
  LIMIT_AFTER,
  LIMIT_IS,
  LIMIT_NAMED,
  OTHER_TIME,
  OWN_COMMISSIONER,
  RECEIPT,
  REGULATOR,
  REVIEW,
  SINCE_YOUR_ACT,
  STEP,
  THEY_ACT,
  THEY_THEN,
  THIS_LETTER,
  TO_DO_SO,
  TOLD,
  WE_ACCEPT,
  WE_WILL,
  WEAK_LIMIT,
  YOU_ACT,
  YOU_GET,
} from '../words/review-time.ts';
import type { Period } from './find-periods.ts';
import { hasBetween } from './has-between.ts';
import { inOrder } from './in-order.ts';
import type { Span } from './span.ts';
import { clauseBefore } from './words-before.ts';

// "Within 20 working days you may", "Internal review: within": who acts stands elsewhere in the sentence.
const SHORT_CLAUSE = 14;
// No words that lead to a limit are longer.
const NEAR = 80;

const THEIR_REACH = 130;

/** The time is the authority's own for its review. */
function isTheirs({ reading, sentence: { text, start }, period }: Place): boolean {
  const at = period.start;
  const clause = clauseBefore(text, at, 90, ',;');
  if (WE_WILL.test(clause)) {
    const step = fromYourStep(withoutObjects(clause));
    if (WE_WILL.test(step) && !WE_ACCEPT.test(step)) return true;
  }
  const from = Math.max(0, at - THEIR_REACH);
  if (!hasBetween(reading.hits, GET_OR_DONE, start + from, start + at)) return false;
  const near = withoutObjects(text.slice(from, at));
  return YOU_GET.test(near) || inOrder(fromYourStep(near), IT_IS_DONE) !== null;
}

const RECEIPT_REACH = 60;

/** How far behind the time the words end that let it run from the letter's receipt; -1 where none do. */
export function receiptAfter({ hits }: Reading, sentence: Span, period: Period): number {
  const end = sentence.start + period.end;
  const hit = hits.firstFrom(RECEIPT, end);
  const isNear = hit >= 0 && hits.start(hit) <= end + RECEIPT_REACH;
  return isNear && hits.end(hit) <= sentence.start + sentence.text.length ? hits.end(hit) - end : -1;
}

/** "You may ask for a review within": nothing that the authority is to do stands between. */
function isStepAtOnce(clause: string): boolean {
  const step = fromYourStep(clause);
  return step.length < clause.length && STEP.test(step) && !TOLD.test(step);
}

/** A length of time and the words round it, by places of the letter. */
export interface Place {
  readonly reading: Reading;
  readonly sentence: Span;
  /** Where the sentences begin that it is read with: its own, the one before, the one before that. */
  readonly starts: readonly [number, number, number];
  /** Its places are those of the sentence. */
  readonly period: Period;
}

function namesRegulator({ own, hits }: Reading, from: number, to: number): boolean {
  for (let hit = hits.firstFrom(REGULATOR, from); hit >= 0 && hits.start(hit) < to; hit = hits.next(hit)) {
    OWN_COMMISSIONER.lastIndex = hits.start(hit);
    if (hits.end(hit) <= to && !OWN_COMMISSIONER.test(own)) return true;
  }
  return false;
}

/** Whether the time is another than the requester's for a review, by what stands round it. */
function isAnother(place: Place, clause: string, after: string): boolean {
  const { reading, sentence, starts, period } = place;
  const at = sentence.start + period.start;
  const end = sentence.start + period.end;
  const regulator = FROM_LETTER.test(after) && REVIEW.test(clause.slice(-45)) ? 60 : 150;
  if (namesRegulator(reading, at - Math.min(clause.length, regulator), at)) return true;
  if (hasBetween(reading.hits, REGULATOR, end, end + Math.min(after.length, 70))) return true;
  if (hasBetween(reading.hits, OTHER_TIME, at - Math.min(clause.length, 120), at) || SINCE_YOUR_ACT.test(after))
    return true;
  if (FROM_REQUEST.test(after) && !isStepAtOnce(clause)) return true;
  if (isTheirs(place) || (clause.length < SHORT_CLAUSE && THEY_THEN.test(after))) return true;
  // "You have six months to do that", after a sentence on the Commissioner.
  return (
    hasBetween(reading.hits, REGULATOR, starts[1], sentence.start) &&
    (TO_DO_SO.test(clause) || (period.unit !== 'working-days' && inOrder(clause, DUTY) !== null)) &&
    !REVIEW.test(clause)
  );
}

/** How strongly the words round a length of time say that it is the requester's for asking a review; 0: not at all. */
export function weighReviewPeriod(place: Place): number {
  const { reading, sentence, starts, period } = place;
  const { text } = sentence;
  const sentenceEnd = sentence.start + text.length;
  const after = text.slice(period.end, period.end + 140);
  const clause = clauseBefore(text, period.start, 260, ';:');
  const anchored = receiptAfter(reading, sentence, period) >= 0 || FROM_LETTER.test(after);
  const asks = hasBetween(reading.hits, ASK, sentence.start, sentenceEnd);
  const asksNear = asks || hasBetween(reading.hits, ASK, starts[2], sentenceEnd);
  const cutOff = !anchored && inOrder(clause, CUT_OFF) !== null;
  // All else together is too little.
  if (!(anchored || asksNear || cutOff) || isAnother(place, clause, after)) return 0;
  const before = text.slice(Math.max(0, period.start - 160), period.start);
  const near = before.slice(-NEAR);
  const limitAfter = LIMIT_AFTER.test(after);
  const named = limitAfter || (LIMIT_IS.test(near) && inOrder(before, LIMIT_NAMED) !== null);
  let weight = 0;
  if (THIS_LETTER.test(after)) weight += 10;
  if (named || LIMIT.test(near)) weight += 25;
  else if (WEAK_LIMIT.test(near)) weight += 15;
  if (anchored || cutOff) weight += 30;
  if (asks) weight += 25;
  else if (asksNear)
    weight += inOrder(clause, DUTY) !== null && !hasBetween(reading.hits, REGULATOR, starts[2], sentenceEnd) ? 25 : 15;
  if (named || YOU_ACT.test(clause) || (clause.length < SHORT_CLAUSE && YOU_ACT.test(text))) weight += 10;
  if (anchored || limitAfter || !THEY_ACT.test(clause)) return weight;
  const acting = fromYourStep(withoutObjects(clause))
    .slice(-60)
    .replace(named ? / is $/ : '', '');
  return THEY_ACT.test(acting) && !WE_ACCEPT.test(acting) ? weight - 30 : weight;
}
