import { dayFrom } from '../../dates/supply-year.ts';
import { quoteUpTo } from '../quote.ts';
import { hasBetween } from '../reading/has-between.ts';
import { phrase } from '../reading/phrases.ts';
import { spanAt } from '../reading/span.ts';
import type { Candidate, Rule } from '../rule.ts';

const BY =
  /\b(?:by|days[,.]? \(?i\.?e\.?,?|before|until|to|is|later than|on or before|erbyn|will be|due(?: date)?(?: (?:is|on|by))?|that by|make (?:that|it)|deadline(?: of| is)?|aim(?:ing)? for|in (?:this|your) case|of|it)[:,]? ?(?:the )?(?:end of |close of )?$|[:([-] ?$/i;
const LONGEST_BY = 40;
// A day in the letter's head is its own, or that of something named there.
const FIELD = phrase(/\b(?:due|deadline|target)\b/i);
const ANSWER =
  /\b(?:respon\w{1,5}|repl(?:y|ies|ied|ying)|answer(?:s|ed|ing)?|decision|outcome|provide|suppl\w{1,4}|hear from us|(?:should|will|shall) (?:now )?hear|let you have|write (?:to you|again)|get back|send|sent|reach a|complete|conclude|finish(?:ed)?|issue|releas\w{0,3}|have (?:it|everything|them)|with you|ymateb|ateb|disclos\w{1,4}|due|deadline|target|expect\w{0,3}|aim|revised|extend\w{0,3}|longer|latest|further)\b/i;
const THEY =
  /\b(?:we|i|us|our|will|you'll|you (?:can|will|should|may)|byddwn|you should|the law gives|the (?:council|department|trust|university|authority)|due|deadline|target|revised|new|response|review)\b/i;
const NOT_THEIRS =
  /\b(?:if (?:we|i) (?:do not|don't|have not|haven't|hear)|you (?:must|need to|have until)|please (?:let|reply|respond|tell|send|confirm|pay)|let me know|closed|pay\w{0,4}|fee|clarif\w{1,10}|had (?:told|said|expected|hoped|promised)|was due|original(?:ly)?|would have|up on|said that|came into force|commissioner|ombudsman|published|publication)\b/i;

// The day of something else, by the words right before it: "your request dated", "we cannot reply by".
const OTHER_DAY =
  /\b(?:your (?:request|e-?mail|letter)(?!.{0,20}\b(?:is|will be) (?:on |by |on or before |due )?(?:the )?$)|received|dated|can't|cannot|can not|won't|unable to|not (?:yet )?(?:be|been) able to)\b/i;
const OTHER_REACH = 45;

const TIME_OR_DAY = /\b\d\d?[:.]\d\d\b|\b(?:mon|tues|wednes|thurs|fri)day,? $/gi;
const DAYS_THEN_BRACKET = /\bdays [([]$/;
const MAKE_IT = /\b(?:make (?:that|it)|that is|it is) (?:\S{1,9} )?$/i;
// Farther off stands nothing that the words at the end are told by, even with times of day between.
const NEAR = 90;

/** The day that the authority itself names for its answer. */
export const dueDate: Rule<'due-date'> = {
  name: 'due-date',
  kind: 'due-date',

  find(reading, anchor) {
    const found: Candidate<'due-date'>[] = [];
    let previousEnd = 0;
    for (const date of reading.dates) {
      const at = spanAt(reading.sentences, date.start);
      const start = reading.sentences[at]?.start ?? 0;
      const from = Math.max(start, previousEnd, date.start - 200);
      previousEnd = date.end;
      if (date.start < reading.bodyStart && !hasBetween(reading.hits, FIELD, from, date.start)) continue;
      const near = reading.own.slice(Math.max(from, date.start - NEAR), date.start).replace(TIME_OR_DAY, '');
      if (!BY.test(near.slice(-LONGEST_BY))) continue;
      const before = reading.own.slice(from, date.start).replace(TIME_OR_DAY, '');
      if (NOT_THEIRS.test(before) || OTHER_DAY.test(before.slice(-OTHER_REACH))) continue;
      const previous = MAKE_IT.test(before) ? (reading.sentences[at - 1]?.text ?? '') : '';
      // "It may take up to 20 working days (25 August 2016) to provide a response": what is done stands behind it.
      const end = DAYS_THEN_BRACKET.test(before) ? start + (reading.sentences[at]?.text.length ?? 0) : date.start;
      const whole = `${previous} ${reading.own.slice(start, end)}`;
      if (!ANSWER.test(whole) || !THEY.test(whole)) continue;
      const day = dayFrom(date, anchor);
      if (day === null || (anchor !== null && day < anchor)) continue;
      const quote = quoteUpTo(reading, Math.max(from, date.start - 80), date.end);
      const weight =
        60 + (/\bby (?:the )?$/i.test(before) ? 15 : 0) + (/\brespon|\brepl|\banswer|\bymateb/i.test(before) ? 10 : 0);
      found.push({
        kind: 'due-date',
        value: day,
        quote,
        certainty: date.date === null ? 'inferred' : 'stated',
        weight,
      });
    }
    return found;
  },
};
