import { addDays } from '../../dates/calendar-date.ts';
import { BLANK } from '../../dates/char-codes.ts';
import { dayFrom } from '../../dates/supply-year.ts';
import { quoteUpTo } from '../quote.ts';
import { hasBetween } from '../reading/has-between.ts';
import { inOrder } from '../reading/in-order.ts';
import { phrase } from '../reading/phrases.ts';
import { spanAt } from '../reading/span.ts';
import type { Candidate, Rule } from '../rule.ts';
import { fromYourStep, withoutObjects } from '../words/own-steps.ts';
import { pattern } from '../words/pattern.ts';

const ASK = phrase(
  /\b(?:review\w{0,3}|appeal|complain\w{0,4}|dissatisf\w{1,6}|unhappy|not (?:happy|content|satisfied)|representations?|reconsider\w{0,6}|looked? at (?:it |this )?again|challenge|adolyg(?:iad|u)|apelio)\b/i,
);
const LAST_DAY =
  /\b(?:until|by|no later than|not later than|before|on or before|erbyn|tan)(?: the)?(?: end of| close of(?: business)?(?: on)?| midnight on| \d\d?[:.]\d\d(?: ?[ap]m)? on)?(?: the)? $/i;
// "The deadline for an internal review is", "Requests for a review close on": the day is named, not the step.
const IS = '(?: is|:| will be| falls on| of)(?: on)?(?: the)? $';
const DEADLINE_IS = pattern(IS, 'i');
const DEADLINE = [
  /\b(?:deadline|closing date|closing day|cut-off|time limit|last (?:day|date)|final (?:day|date))\b/i,
  pattern(`^.{0,70}${IS}`, 'i'),
];
// No words that end at the day are longer.
const NEAR = 60;
const CLOSES = /\b(?:clos(?:e|es|ing)|ends?|expires?|runs? out|lapses?) on(?: the)? $/i;
// "Before 17 June": the 16th is the last day.
const ONLY_BEFORE = /(?<!\bor )\bbefore(?: the)? $/i;
const YOU =
  /^(?:ask|write|send|request|apply)\b|\b(?:please|put|you|your|right to|requests?|appeals?|complaints?|chi|eich)\b/i;
const THEIRS =
  /\b(?:we (?:will|aim|shall|hope|expect|intend)|respond|reply\w{0,3}|outcome|complet\w{1,5}|finish\w{0,3}|hear(?! from you)|expect|decid\w{1,3}|would be|be ready|carry\w{0,3} out|conclud\w{1,3}|let you have|provide you)\b/i;
const OTHERS = /\b(?:commissioner|ico|ombudsman|tribunal|regulator|clarif\w{1,10}|further information)\b/i;

const REVIEW = /\b(?:reviews?|reconsider\w{0,6}|representations?|adolyg(?:iad|u))\b/i;
// Where only the sentence before speaks of a review: what the requester is to do by the day.
const STEP =
  /\b(?:do (?:so|this|that|it)|write|written|send|sent|ask|asked|request|submit\w{0,3}|contact|apply|made|make|reach|received|get|arrive|put|have|has|gallwch|rhaid)\b/i;

/** An explicit last day for asking the review: "You have until 14 November 2025". */
export const reviewBy: Rule<'review-by'> = {
  name: 'review-by',
  kind: 'review-by',

  find(reading, anchor) {
    const found: Candidate<'review-by'>[] = [];
    for (const date of reading.dates) {
      // All words that lead to a last day end with a blank.
      if (date.start === 0 || reading.own.charCodeAt(date.start - 1) !== BLANK) continue;
      const at = spanAt(reading.sentences, date.start);
      const sentence = reading.sentences[at];
      if (sentence === undefined || date.end > sentence.start + sentence.text.length) continue;
      const { hits, own, sentences } = reading;
      const end = sentence.start + sentence.text.length;
      // Most days are far from any word of asking.
      if (!hasBetween(hits, ASK, sentences[at - 1]?.start ?? sentence.start, end)) continue;
      const from = Math.max(sentence.start, date.start - 200);
      const before = own.slice(from, date.start);
      const near = before.slice(-NEAR);
      const named = (DEADLINE_IS.test(near) && inOrder(before, DEADLINE) !== null) || CLOSES.test(near);
      if (!named && !(LAST_DAY.test(near) && YOU.test(before))) continue;
      if (OTHERS.test(before) || THEIRS.test(fromYourStep(withoutObjects(before)))) continue;
      // A deadline of something else, after a sentence on reviews, is told only by its own words.
      if (!hasBetween(hits, ASK, sentence.start, end) && (named || !STEP.test(before))) continue;
      // "You may complain to the Commissioner. You should complain by 12 November": the time for that.
      const previous = own.slice(sentences[at - 1]?.start ?? sentence.start, sentence.start);
      if (OTHERS.test(previous) && !REVIEW.test(sentence.text)) continue;
      const written = dayFrom(date, anchor);
      if (written === null || (anchor !== null && written <= anchor)) continue;
      const day = ONLY_BEFORE.test(before) ? addDays(written, -1) : written;
      const quote = quoteUpTo(reading, Math.max(sentence.start, date.start - 80), date.end);
      const certainty = date.date === null ? 'inferred' : 'stated';
      found.push({
        kind: 'review-by',
        value: day,
        quote,
        certainty,
        weight: hasBetween(hits, ASK, from, date.start) ? 80 : 60,
      });
    }
    return found;
  },
};
