import type { ReviewWindow } from '../fact.ts';
import { quoteOf } from '../quote.ts';
import { endFromAnotherDay } from '../reading/count-review-end.ts';
import type { Period } from '../reading/find-periods.ts';
import { findReviewPeriods } from '../reading/find-review-periods.ts';
import { FROM_LETTER, FROM_RECEIPT } from '../reading/weigh-review-period.ts';
import type { Candidate, Rule } from '../rule.ts';

function windowOf(period: Period, after: string): ReviewWindow {
  const receipt = FROM_RECEIPT.exec(after);
  const letter = FROM_LETTER.exec(after);
  const from =
    receipt !== null &&
    (letter === null ||
      receipt[0].length <= letter[0].length ||
      /\bdate (?:of|on which|that|when|you)\b.{0,30}\breceiv|\bdate of receipt|\bdate on which you/i.test(
        after.slice(0, 90),
      ))
      ? 'receipt'
      : 'letter-date';
  const firstDay =
    /^.{0,12}\b(?:beginning|starting|commencing) (?:with|on) (?:the )?(?:date|day)\b(?! (?:after|following))/i.test(
      after,
    )
      ? 'same'
      : 'next';
  return { amount: period.amount, unit: period.unit, from, firstDay };
}

/** The time that the letter states for asking the authority to review what it decides. */
export const reviewWindow: Rule<'review-window'> = {
  name: 'review-window',
  kind: 'review-window',

  find(reading, anchor) {
    return findReviewPeriods(reading).flatMap((stated): Candidate<'review-window'>[] => {
      const { period, sentence, weight } = stated;
      const other = endFromAnotherDay(reading, anchor, stated);
      if (other !== null && other.end !== null) return [];
      const value = windowOf(period, sentence.text.slice(period.end));
      const start = sentence.start + Math.max(0, period.start - 80);
      const end = Math.min(sentence.start + period.end + 70, sentence.start + sentence.text.length);
      const quote = quoteOf(reading, start, end);
      return [{ kind: 'review-window', value, quote, certainty: other === null ? 'stated' : 'inferred', weight }];
    });
  },
};
