import type { CalendarDate } from '../../dates/calendar-date.ts';
import { latestBefore } from '../../dates/supply-year.ts';
import type { WrittenDate } from '../../dates/written-date.ts';
import { quoteOf } from '../quote.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from '../rule.ts';
import { onceALetter } from './once-a-letter.ts';
import { phrase } from './phrases.ts';
import { spanAt } from './span.ts';
import { labelBefore } from './words-before.ts';

type Sign = { readonly is: 'received' | 'made'; readonly weight: number };

// The noun nearest before the day says whose day it is.
const NOUN =
  /\b(requests?|e-?mails?|letters?|enquir(?:y|ies)|quer(?:y|ies)|applications?|messages?|correspondence|communication|web ?form|form|questions?|cais|gais|e-bost|llythyr|neges)\b|\b(?:reviews?|complaints?|representations|clarification|appeal|respon(?:se|ded)|repl(?:y|ied)|decision|acknowledge?ment|acknowledged|refusal|answer(?:ed)?|extension|adolygiad|reconsideration|contract|invoice|report|policy|meeting|notice|publi(?:shed|cation))\b/gi;
const RECEIVED =
  /\b(?:receiv(?:ed|ing)|receipt|reached|came (?:in )?to|came in|arrived|got|was with|logged|dderbyni\w{1,6}|derbyni\w{1,6}|i law|landed|had)\b/i;
type Determiner = 'yours' | 'open' | 'others';
const DETERMINERS: ReadonlyMap<string, Determiner> = new Map(
  Object.entries({
    yours: ['your', 'yours', 'eich', 'dy'],
    open: ['the', 'this', 'that', 'above', 'whose', 'y', 'yr', "a'ch"],
    others: ['our', 'my', 'its', 'their', 'his', 'her', 'a', 'an', 'some'],
  } satisfies Record<Determiner, string[]>).flatMap(([whose, words]) =>
    words.map((word) => [word, whose as Determiner] as const),
  ),
);
const MOST_WORDS = 6;
const YOU = /\b(?:you(?:r|rs)?|eich|chi|ch)\b/i;
// Letters and mails go both ways: only "your letter" is the requester's. A request is one side's alone.
const TWO_WAYS =
  /^(?:letters?|e-?mails?|messages?|correspondence|communication|forms?|questions?|quer|fax|neges|e-bost|llythyr)/i;
const LINKED =
  /\b(?:of|dated?|on|from|made|sent|submitted|received|ar|dyddiedig|o|at \S{1,8}|the|was)[\s,(:]{0,3}(?:on )?(?:the )?(?:\S{1,9}day,? )?(?:\d\d?[:.]\d\d(?: ?[ap]m)?,? )?(?:hours,? )?(?:on )?$|[(:,\u2013-] ?$|\breceived ?$|^\W{0,3}$/i;
const FIELD_RECEIVED =
  /^(?:[\s\u2022*-]{0,3}(?:date )?(?:(?:foi |eir |your |of )?(?:request|enquiry|correspondence|case|receipt) ?)?(?:was )?(?:received|receipt|opened)(?: date| on)? ?[:.-]? ?|date of receipt ?:? ?)$/i;
const FIELD_MADE =
  /^[\s\u2022*-]{0,3}(?:date (?:of )?(?:the |your )?(?:request|enquiry)(?: (?:made|sent|submitted))?|original (?:FOI |EIR |information )?request|request (?:date|made|sent|submitted)|requested|date (?:requested|submitted|made)|submitted)(?: on)? ?[:.-]? ?$/i;
const YOU_ASKED_AFTER =
  /^,? (?:\S{1,20} ){0,8}?(?:you|yours) (?:\S{1,12} )?(?:asked|requested|wrote|sent|made|submitted|put|contacted|e-?mailed|sought|applied)\b/i;
const THEN_RECEIVED = /^,? (?:\S{1,14} ){0,4}?receiv/i;
const ON = /\b(?:on|ar) (?:the )?$/i;
const YOU_ASKED =
  /\byou (?:\S{1,12} )?(?:asked|requested|wrote|sent|submitted|made|contacted|e-?mailed|sought|put|had asked|lodged|applied)\b|\b(?:getting in touch|contacting us|contacting the)\b|\byours of\b|\bgofynnoch\b|\bysgrifenn\w{1,5}\b/i;
// "I wrote to you on 24 January regarding your request": the authority's own letter.
const THEY_WROTE =
  /\b(?:i|we) (?:\S{1,10} )?(?:wrote|replied|responded|acknowledged|contacted|e-?mailed|sent)\b[^.;]{0,40}$/i;
const REQUESTED_ON = /\brequested (?:by you )?(?:on|in your e-?mail of|by e-?mail on)(?: the)? $/i;
const ORIGINAL = /\boriginal (?:FOI |EIR |information )?request ?: ?$/i;
const IT_WAS = /\bit was received (?:by us )?(?:on )?(?:the )?$/i;
const IN_BRACKETS = /\(received (?:on )?$/i;
const YOUR_REF = /\byour ref(?:erence)?\b\W{0,3}$/i;
const FOR_REVIEW = /^,? (?:for|that) .{0,12}\breview\b/i;
// A chronology: "20 May 2024 - your request to the Authority"
const THEN_REQUEST =
  /[-\u2013:] ?(?:your|the) (?:original |first |initial )?request\b(?! for (?:an? )?(?:internal )?review)/iy;
const ASKS_REVIEW = phrase(
  /\b(?:complain|complained|complaining|internal review|(?:a|for) review|to review|requirement for review|reconsider\w{0,6}|clarif\w{2,8})\b/i,
);
const SENTENCE_REACH = 220;
const AFTER = 260;
// No words that link a noun to its day are longer.
const NEAR = 80;
const BLANK = 32;
const ABOUT_REVIEW =
  /\b(?:internal review|review|complaint|representations|reconsider\w{0,6}|adolygiad|clarif\w{1,10})\b/i;

function lastNoun(before: string): { request: boolean; word: string; at: number } | null {
  let last: { request: boolean; word: string; at: number } | null = null;
  for (let match = NOUN.exec(before); match !== null; match = NOUN.exec(before))
    last = { request: match[1] !== undefined, word: match[0], at: match.index };
  return last;
}

/** The determiner nearest before a noun, at most six words back; null where none stands there. */
function determinerBefore(before: string, noun: number): Determiner | null {
  let end = noun;
  for (let word = 0; word < MOST_WORDS && end > 0; word++) {
    while (end > 0 && before.charCodeAt(end - 1) === BLANK) end--;
    const start = before.lastIndexOf(' ', end - 1) + 1;
    const found = before.slice(start, end).toLowerCase();
    const determiner = DETERMINERS.get(found) ?? (found.length > 2 && found.endsWith("'s") ? 'others' : null);
    if (determiner !== null) return determiner;
    end = start;
  }
  return null;
}

/** Whether the noun is the requester's: by the determiner nearest before it. */
function isRequesters(before: string, noun: { word: string; at: number }): boolean {
  const determiner = determinerBefore(before, noun.at);
  if (determiner === 'yours') return true;
  if (determiner === 'others') return false;
  return !TWO_WAYS.test(noun.word) && (determiner === 'open' || YOU.test(before) || noun.at < 12);
}

/** Whether "20 May 2024" is followed by "- your request". */
function isOfChronology(own: string, end: number): boolean {
  THEN_REQUEST.lastIndex = own.charCodeAt(end) === BLANK ? end + 1 : end;
  return THEN_REQUEST.test(own);
}

/** Whether the sentence goes on to ask for a review. */
function asksReview({ own, hits }: Reading, from: number): boolean {
  const hit = hits.firstFrom(ASKS_REVIEW, from);
  if (hit < 0 || hits.start(hit) > from + SENTENCE_REACH) return false;
  for (let at = from; at < hits.start(hit); at++) if (isStop(own.charCodeAt(at))) return false;
  return true;
}
const isStop = (char: number) => char === 46 || char === 59 || char === 63 || char === 33;

/** No noun before the day says whose it is: "You asked on 3 March", "we received this on 5 March". */
function signWithoutNoun(before: string, after: string, isNext: boolean): Sign | null {
  const near = before.slice(-NEAR);
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
  const before = own.slice(Math.max(sentenceStart, previousEnd, date.start - 170), date.start);
  const near = before.slice(-NEAR);
  if (ORIGINAL.test(near)) return { is: 'made', weight: 70 };
  if (THEY_WROTE.test(near)) return null;
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
  const nounAt = date.start - before.length + noun.at;
  if (!isRequesters(before, noun) && !YOUR_REF.test(reading.text.slice(Math.max(0, nounAt - 20), nounAt))) return null;
  const nearNoun = Math.max(0, noun.at - 40);
  if (ABOUT_REVIEW.test(before.slice(nearNoun)) || FOR_REVIEW.test(own.slice(date.end, date.end + 40))) return null;
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
    const day = date.date ?? (date.year === null && anchor !== null ? latestBefore(date, anchor) : null);
    if (sign === null || day === null) continue;
    const quote = quoteOf(reading, Math.max(sentence, date.start - 60), date.end);
    const certainty = date.date === null ? 'inferred' : 'stated';
    found.push({ kind: 'request-date', value: { date: day, is: sign.is }, quote, certainty, weight: sign.weight });
  }
  return found;
}

/** Every day that the letter gives the request, with how likely it is that. `anchor` is the letter's own date. */
export const findRequestDates = onceALetter(find);
