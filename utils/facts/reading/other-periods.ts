import type { Reading } from '../reading.ts';
import { fromYourStep, withoutObjects } from '../words/own-steps.ts';
import {
  DUTY,
  FROM_LETTER,
  FROM_REQUEST,
  GET_OR_DONE,
  IT_IS_DONE,
  OTHER_TIME,
  OWN_COMMISSIONER,
  PUBLIC_DUTY,
  REGULATOR,
  REVIEW,
  SINCE_YOUR_ACT,
  SOMEBODY_DOES,
  STEP,
  THEY_THEN,
  TO_DO_SO,
  TOLD,
  TURN_TO_US,
  WE_ACCEPT,
  WE_WILL,
  YOU_GET,
} from '../words/review-time.ts';
import type { Period } from './find-periods.ts';
import { hasBetween } from './has-between.ts';
import { inOrder } from './in-order.ts';
import type { Span } from './span.ts';
import { clauseBefore } from './words-before.ts';

/** A length of time and the words round it, by places of the letter. */
export interface Place {
  readonly reading: Reading;
  readonly sentence: Span;
  /** Where the sentences begin that it is read with: its own, the one before, the one before that. */
  readonly starts: readonly [number, number, number];
  /** Its places are those of the sentence. */
  readonly period: Period;
}

// "Within 20 working days you may", "Internal review: within": who acts stands elsewhere in the sentence.
export const SHORT_CLAUSE = 14;

const THEIR_REACH = 130;

/** The time is the authority's own for its review. */
function isTheirs({ reading, sentence: { text, start }, period }: Place): boolean {
  const at = period.start;
  if (PUBLIC_DUTY.test(clauseBefore(text, at, THEIR_REACH, ';'))) return true;
  const clause = clauseBefore(text, at, 90, ',;');
  if (WE_WILL.test(clause)) {
    const step = fromYourStep(withoutObjects(clause));
    if (WE_WILL.test(step) && !WE_ACCEPT.test(step)) return true;
  }
  const from = Math.max(0, at - THEIR_REACH);
  if (!hasBetween(reading.hits, GET_OR_DONE, start + from, start + at)) return false;
  const near = withoutObjects(text.slice(from, at));
  const step = fromYourStep(near);
  return YOU_GET.test(near) || inOrder(step, IT_IS_DONE) !== null || inOrder(step, SOMEBODY_DOES) !== null;
}

/** "You may ask for a review within": nothing that the authority is to do stands between. */
function isStepAtOnce(clause: string): boolean {
  const step = fromYourStep(clause);
  return step.length < clause.length && STEP.test(step) && !TOLD.test(step);
}

function namesRegulator({ own, hits }: Reading, from: number, to: number): boolean {
  for (let hit = hits.firstFrom(REGULATOR, from); hit >= 0 && hits.start(hit) < to; hit = hits.next(hit)) {
    OWN_COMMISSIONER.lastIndex = hits.start(hit);
    if (hits.end(hit) > to || OWN_COMMISSIONER.test(own)) continue;
    if (!TURN_TO_US.test(own.slice(hits.end(hit), to))) return true;
  }
  return false;
}

// How near a regulator's name makes a time the regulator's: before it, behind it, and before it where no letter begins it.
const REGULATOR_BEFORE = 60;
const REGULATOR_AFTER = 70;
const REGULATOR_FAR = 150;
const OTHER_BEFORE = 120;

/** Whether a single word near the time, of so many characters round it, makes it another: told before anything is read. */
export function isNamedAnother({ reading, sentence, period }: Place, before: number, after: number): boolean {
  const at = sentence.start + period.start;
  const end = sentence.start + period.end;
  return (
    hasBetween(reading.hits, REGULATOR, end, end + Math.min(after, REGULATOR_AFTER)) ||
    hasBetween(reading.hits, OTHER_TIME, at - Math.min(before, OTHER_BEFORE), at) ||
    namesRegulator(reading, at - Math.min(before, REGULATOR_BEFORE), at)
  );
}

/** Whether the time is another than the requester's for a review, by what stands round it. */
export function isAnother(place: Place, clause: string, after: string): boolean {
  const { reading, sentence, starts, period } = place;
  const at = sentence.start + period.start;
  const isFar = namesRegulator(reading, at - Math.min(clause.length, REGULATOR_FAR), at);
  if (isFar && !(REVIEW.test(clause.slice(-45)) && FROM_LETTER.test(after))) return true;
  if (SINCE_YOUR_ACT.test(after)) return true;
  if (FROM_REQUEST.test(after) && !isStepAtOnce(clause)) return true;
  if (isTheirs(place) || (clause.length < SHORT_CLAUSE && THEY_THEN.test(after))) return true;
  // "You have six months to do that", after a sentence on the Commissioner.
  return (
    hasBetween(reading.hits, REGULATOR, starts[1], sentence.start) &&
    (TO_DO_SO.test(clause) || (period.unit !== 'working-days' && inOrder(clause, DUTY) !== null)) &&
    !REVIEW.test(clause)
  );
}
