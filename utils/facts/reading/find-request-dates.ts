import type { CalendarDate } from '../../dates/calendar-date.ts';
import { BLANK, isStop, SEMICOLON } from '../../dates/char-codes.ts';
import { dayUpTo } from '../../dates/supply-year.ts';
import type { WrittenDate } from '../../dates/written-date.ts';
import { quoteUpTo } from '../quote.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from '../rule.ts';
import {
  ABOUT_REVIEW,
  ANSWER_TO,
  ASKS_REVIEW,
  FAR_ON,
  FIELD_MADE,
  FIELD_RECEIVED,
  FOR_REVIEW,
  IN_BRACKETS,
  IT_WAS,
  LINKED,
  ON,
  ORIGINAL,
  RECEIVED,
  REQUEST_AFTER,
  REQUESTED_ON,
  THEN_RECEIVED,
  THEN_REQUEST,
  THEY_WROTE,
  TWO_WAYS,
  YOU,
  YOU_ASKED,
  YOU_ASKED_AFTER,
  YOUR_BEFORE,
  YOUR_REF,
} from '../words/request-day.ts';
import { onceALetter } from './once-a-letter.ts';
import { isRequesters, lastNoun } from './request-noun.ts';
import { spanAt } from './span.ts';
import { clauseBefore, labelBefore } from './words-before.ts';

type Sign = { readonly is: 'received' | 'made'; readonly weight: number };

const SENTENCE_REACH = 220;
const WROTE_REACH = 60;
const FARTHEST_NOUN = 90;
const AFTER = 260;
// No words that link a noun to its day are longer.
const NEAR = 80;
// "An internal review of your Freedom of Information (FOI) request of": farther off than others only these words.
const REVIEW_OF = /\breview of (?:your|the|my)\b/i;
const REVIEW_NEAR = 40;
const REVIEW_REACH = 60;

/** Whether "20 May 2024" is followed by "- your request". */
function isOfChronology(own: string, end: number): boolean {
  THEN_REQUEST.lastIndex = own.charCodeAt(end) === BLANK ? end + 1 : end;
  return THEN_REQUEST.test(own);
}

/** Whether the sentence goes on to ask for a review. */
function asksReview({ own, hits }: Reading, from: number): boolean {
  const hit = hits.firstFrom(ASKS_REVIEW, from);
  if (hit < 0 || hits.start(hit) > from + SENTENCE_REACH) return false;
  for (let at = from; at < hits.start(hit); at++) if (endsClause(own.charCodeAt(at))) return false;
  return true;
}
const endsClause = (char: number) => isStop(char) || char === SEMICOLON;

/** No noun before the day says whose it is: "You asked on 3 March", "we received this on 5 March". */
function signWithoutNoun(before: string, after: string, isNext: boolean): Sign | null {
  const near = before.slice(-NEAR);
  if (FOR_REVIEW.test(after.slice(0, REVIEW_REACH))) return null;
  if (THEN_RECEIVED.test(after) && YOU.test(before)) return { is: 'received', weight: 60 };
  if (YOU_ASKED.test(before) && LINKED.test(near) && !ABOUT_REVIEW.test(before)) return { is: 'made', weight: 65 };
  if (ON.test(near) && YOU_ASKED_AFTER.test(after) && !ABOUT_REVIEW.test(after)) return { is: 'made', weight: 65 };
  if (REQUESTED_ON.test(near)) return { is: 'made', weight: 60 };
  if (IN_BRACKETS.test(near) || IT_WAS.test(near)) return { is: 'received', weight: 60 };
  return isNext && RECEIVED.test(before) && LINKED.test(near) ? { is: 'received', weight: 85 } : null;
}

function signOf(reading: Reading, date: WrittenDate, sentenceStart: number, previousEnd: number): Sign | null {
  const { own } = reading;
  const label = labelBefore(reading.text, date.start);
  if (FIELD_RECEIVED.test(label)) return { is: 'received', weight: 100 };
  if (date.end < own.length && isOfChronology(own, date.end)) return { is: 'made', weight: 70 };
  if (FIELD_MADE.test(label)) return { is: 'made', weight: 80 };
  REQUEST_AFTER.lastIndex = date.end;
  if (
    REQUEST_AFTER.test(own) &&
    !asksReview(reading, date.end) &&
    YOUR_BEFORE.test(own.slice(Math.max(0, date.start - 6), date.start))
  )
    return { is: 'made', weight: 70 };
  const before = own.slice(Math.max(sentenceStart, previousEnd, date.start - 170), date.start);
  // So stand the days of most heads.
  if (before.trim() === '') return null;
  const near = before.slice(-NEAR);
  if (ORIGINAL.test(near)) return { is: 'made', weight: 70 };
  if (THEY_WROTE.test(clauseBefore(before, before.length, WROTE_REACH, '.;'))) return null;
  const noun = lastNoun(before);
  if (noun === null) {
    // "Received on 3 March and answered on 5 March": another day just before, in the same sentence.
    const isNext =
      previousEnd > sentenceStart &&
      previousEnd > date.start - 80 &&
      !ABOUT_REVIEW.test(own.slice(sentenceStart, previousEnd));
    return signWithoutNoun(before, own.slice(date.end, date.end + AFTER), isNext);
  }
  if (!noun.request || !LINKED.test(near)) return null;
  // "Your request regarding the scheme, following the report of the Council on 1 March": too far off to be its day.
  if (FAR_ON.test(near) && before.length - noun.at > FARTHEST_NOUN && !RECEIVED.test(before.slice(noun.at)))
    return null;
  const nounAt = date.start - before.length + noun.at;
  if (!isRequesters(before, noun) && !YOUR_REF.test(reading.text.slice(Math.max(0, nounAt - 20), nounAt))) return null;
  const nearNoun = Math.max(0, noun.at - REVIEW_NEAR);
  const farNoun = Math.max(0, noun.at - REVIEW_REACH);
  const isReviews =
    (ABOUT_REVIEW.test(before.slice(nearNoun)) || REVIEW_OF.test(before.slice(farNoun))) &&
    !ANSWER_TO.test(before.slice(0, noun.at));
  if (isReviews || FOR_REVIEW.test(own.slice(date.end, date.end + 40))) return null;
  // "Your letter of 4 July, in which you ask for a review"
  if (TWO_WAYS.test(noun.word) && asksReview(reading, date.end)) return null;
  const received = RECEIVED.test(before.slice(noun.at));
  // "I received on 3 March your request" and "Your letter of 1 March, received on 3 March"
  const early = RECEIVED.test(before.slice(nearNoun, noun.at)) && !/\byour (?:\S{1,14} ){0,2}$/i.test(near);
  return { is: received || early ? 'received' : 'made', weight: received ? 90 : 70 };
}

type RequestDates = readonly Candidate<'request-date'>[];

function find(reading: Reading, anchor: CalendarDate | null): RequestDates {
  const found: Candidate<'request-date'>[] = [];
  let previousEnd = 0;
  for (const date of reading.dates) {
    const sentence = reading.sentences[spanAt(reading.sentences, date.start)]?.start ?? 0;
    const sign = signOf(reading, date, sentence, previousEnd);
    previousEnd = date.end;
    const day = dayUpTo(date, anchor);
    if (sign === null || day === null) continue;
    const quote = quoteUpTo(reading, Math.max(sentence, date.start - 60), date.end);
    const certainty = date.date === null ? 'inferred' : 'stated';
    found.push({ kind: 'request-date', value: { date: day, is: sign.is }, quote, certainty, weight: sign.weight });
  }
  return found;
}

/** Every day that the letter gives the request, with how likely it is that. `anchor` is the letter's own date. */
export const findRequestDates = onceALetter(find);
