import type { Reading } from '../reading.ts';
import { fromYourStep, withoutObjects } from '../words/own-steps.ts';
import {
  ASK,
  CUT_OFF,
  DUTY,
  FROM_LETTER,
  IF_SO,
  LIMIT,
  LIMIT_AFTER,
  LIMIT_IS,
  LIMIT_NAMED,
  RECEIPT,
  REGULATOR,
  THEY_ACT,
  THIS_LETTER,
  TO_DO_IT,
  WE_ACCEPT,
  WEAK_LIMIT,
  YOU_ACT,
} from '../words/review-time.ts';
import type { Period } from './find-periods.ts';
import { hasBetween } from './has-between.ts';
import { inOrder } from './in-order.ts';
import { isAnother, isNamedAnother, type Place, SHORT_CLAUSE } from './other-periods.ts';
import type { Span } from './span.ts';
import { clauseBefore } from './words-before.ts';

// No words that lead to a limit are longer.
const NEAR = 80;

const RECEIPT_REACH = 60;

/** How far behind the time the words end that let it run from the letter's receipt; -1 where none do. */
export function receiptAfter({ hits }: Reading, sentence: Span, period: Period): number {
  const end = sentence.start + period.end;
  const hit = hits.firstFrom(RECEIPT, end);
  const isNear = hit >= 0 && hits.start(hit) <= end + RECEIPT_REACH;
  return isNear && hits.end(hit) <= sentence.start + sentence.text.length ? hits.end(hit) - end : -1;
}

/** How strongly the words round a length of time say that it is the requester's for asking a review; 0: not at all. */
export function weighReviewPeriod(place: Place): number {
  const { reading, sentence, starts, period } = place;
  const { text } = sentence;
  const sentenceEnd = sentence.start + text.length;
  const after = text.slice(period.end, period.end + 140);
  const clause = clauseBefore(text, period.start, 260, ';:');
  if (isNamedAnother(place, clause.length, after.length)) return 0;
  const anchored = receiptAfter(reading, sentence, period) >= 0 || FROM_LETTER.test(after);
  const doIt = TO_DO_IT.test(after) || IF_SO.test(text);
  const asks = hasBetween(reading.hits, ASK, doIt ? starts[1] : sentence.start, sentenceEnd);
  const asksNear = asks || hasBetween(reading.hits, ASK, starts[2], sentenceEnd);
  const cutOff = !anchored && inOrder(clause, CUT_OFF) !== null;
  // All else together is too little.
  if (!(anchored || asksNear || cutOff) || isAnother(place, clause, after)) return 0;
  const before = text.slice(Math.max(0, period.start - 160), period.start);
  const near = before.slice(-NEAR);
  const limitAfter = LIMIT_AFTER.test(after);
  const named = limitAfter || (LIMIT_IS.test(near) && inOrder(before, LIMIT_NAMED) !== null);
  const isDuty = inOrder(clause, DUTY) !== null;
  let weight = 0;
  if (THIS_LETTER.test(after)) weight += 10;
  if (named || LIMIT.test(near)) weight += 25;
  else if (WEAK_LIMIT.test(near)) weight += isDuty ? 25 : 15;
  if (anchored || cutOff) weight += 30;
  if (asks) weight += 25;
  else if (asksNear) weight += isDuty && !hasBetween(reading.hits, REGULATOR, starts[2], sentenceEnd) ? 25 : 15;
  if (named || YOU_ACT.test(clause) || (clause.length < SHORT_CLAUSE && YOU_ACT.test(text))) weight += 10;
  if (anchored || limitAfter || !THEY_ACT.test(clause)) return weight;
  const acting = fromYourStep(withoutObjects(clause))
    .slice(-60)
    .replace(named ? / is $/ : '', '');
  return THEY_ACT.test(acting) && !WE_ACCEPT.test(acting) ? weight - 30 : weight;
}
