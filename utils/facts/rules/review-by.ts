import { firstAfter } from '../../dates/read-date.ts';
import { quoteOf } from '../quote.ts';
import type { Candidate, Rule } from '../rule.ts';

const ASK =
  /\b(?:review\w{0,3}|appeal|complain\w{0,4}|representations?|reconsider\w{0,6}|challenge|adolygiad|apelio)\b/i;
const LAST_DAY =
  /\b(?:until|by|no later than|not later than|before|on or before|erbyn|tan)(?: the)?(?: end of| close of(?: business)?(?: on)?| midnight on| \d\d?[:.]\d\d(?: ?[ap]m)? on)?(?: the)? $/i;
const YOU = /\b(?:please|put|you|your|requests?|appeals?|complaints?|chi|eich)\b/i;
const NOT_THEIRS =
  /\b(?:we (?:will|aim|shall|hope|expect|intend)|commissioner|ico|respond|reply|outcome|let you have|provide you|clarif\w{1,10}|further information)\b/i;

/** An explicit last day for asking the review: "You have until 14 November 2025". */
export const reviewBy: Rule<'review-by'> = {
  name: 'review-by',
  kind: 'review-by',

  find(reading, anchor) {
    const found: Candidate<'review-by'>[] = [];
    for (const date of reading.dates) {
      const at = reading.sentences.findLastIndex((each) => each.start <= date.start);
      const sentence = reading.sentences[at];
      if (sentence === undefined || date.end > sentence.start + sentence.text.length) continue;
      const before = reading.own.slice(Math.max(sentence.start, date.start - 200), date.start);
      if (!LAST_DAY.test(before) || !YOU.test(before) || NOT_THEIRS.test(before)) continue;
      const context = `${reading.sentences[at - 1]?.text ?? ''} ${sentence.text}`;
      if (!ASK.test(context)) continue;
      const day = date.date ?? (date.year === null && anchor !== null ? firstAfter(date, anchor) : null);
      if (day === null || (anchor !== null && day <= anchor)) continue;
      const quote = quoteOf(reading, Math.max(sentence.start, date.start - 80), date.end);
      const certainty = date.date === null ? 'inferred' : 'stated';
      found.push({ kind: 'review-by', value: day, quote, certainty, weight: ASK.test(before) ? 80 : 60 });
    }
    return found;
  },
};
