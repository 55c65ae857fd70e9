import type { Quote } from '../fact.ts';
import { quoteRound } from '../quote.ts';
import type { Reading } from '../reading.ts';
import { findPeriods, type Period } from './find-periods.ts';
import { onceALetter } from './once-a-letter.ts';
import { type Span, spanAt } from './span.ts';
import { weighReviewPeriod } from './weigh-review-period.ts';

/** A length of time that is the requester's for asking a review. */
export interface ReviewPeriod {
  /** Its places are those of the sentence. */
  readonly period: Period;
  readonly sentence: Span;
  readonly weight: number;
}

const ENOUGH = 55;
// No authority gives so long; the Scottish Commissioner's six months and a year's retention do.
const LONGEST = { months: 3, weeks: 13, 'working-days': 65, 'calendar-days': 100 } as const;
const isTooLong = ({ amount, unit }: Period) => amount > LONGEST[unit];

// "Within three months of this letter or, if sooner, 20 working days of its receipt".
const SOONER = /\b(?:if (?:sooner|earlier|shorter)|whichever is (?:the )?(?:sooner|earlier|shorter))\b/i;
// "two months (8 weeks)": the second is as likely as the first.
const BESIDE = /^ ?\(?(?:or |i\.e\.? |that is )?$/;

function find(reading: Reading): ReviewPeriod[] {
  const { sentences } = reading;
  const found: ReviewPeriod[] = [];
  let last = { end: -1, sentence: -1, weight: 0 };
  for (const { amount, unit, start, end } of findPeriods(reading)) {
    const at = spanAt(sentences, start);
    const sentence = sentences[at];
    // A question is the requester's.
    if (sentence === undefined || sentence.text.endsWith('?') || end > sentence.start + sentence.text.length) continue;
    const period = { amount, unit, start: start - sentence.start, end: end - sentence.start };
    if (isTooLong(period)) continue;
    const before = sentences[at - 1]?.start ?? sentence.start;
    const starts = [sentence.start, before, sentences[at - 2]?.start ?? before] as const;
    const beside =
      last.sentence === at &&
      (BESIDE.test(reading.own.slice(last.end, start)) || (last.weight >= ENOUGH && SOONER.test(sentence.text)));
    const weight = beside ? last.weight : weighReviewPeriod({ reading, sentence, starts, period });
    last = { end, sentence: at, weight };
    if (weight >= ENOUGH) found.push({ period, sentence, weight });
  }
  return found;
}

const once = onceALetter(find);

/** Every length of time that the letter gives for asking the authority to review what it decides, in order. */
export const findReviewPeriods = (reading: Reading): readonly ReviewPeriod[] => once(reading, null);

/** The words of the letter that give the time, with some of those round it. */
export function quoteOfPeriod(reading: Reading, { period, sentence }: ReviewPeriod): Quote {
  const start = sentence.start + Math.max(0, period.start - 80);
  return quoteRound(reading, start, sentence.start + Math.min(period.end + 70, sentence.text.length));
}
