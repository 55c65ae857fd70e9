import type { ReviewWindow } from '../fact.ts';
import { endFromAnotherDay } from '../reading/count-review-end.ts';
import type { Period } from '../reading/find-periods.ts';
import { findReviewPeriods, quoteOfPeriod } from '../reading/find-review-periods.ts';
import type { Span } from '../reading/span.ts';
import { receiptAfter } from '../reading/weigh-review-period.ts';
import type { Reading } from '../reading.ts';
import type { Candidate, Rule } from '../rule.ts';
import { FROM_LETTER } from '../words/review-time.ts';

// "The date of receipt", "the date on which you received": no day of the letter's, though it names a date first.
const DATE_OF_RECEIPT = /\bdate (?:of|on which|that|when|you)\b.{0,30}\breceiv|\bdate of receipt|\bdate on which you/i;
const FROM_THE_DAY =
  /^.{0,12}\b(?:beginning|starting|commencing) (?:with|on) (?:the )?(?:date|day)\b(?! (?:after|following))/i;
const NEAR = 90;

function windowOf(reading: Reading, sentence: Span, period: Period): ReviewWindow {
  const after = sentence.text.slice(period.end);
  const receipt = receiptAfter(reading, sentence, period);
  const letter = receipt < 0 ? null : FROM_LETTER.exec(after);
  const isFromReceipt =
    receipt >= 0 && (letter === null || receipt <= letter[0].length || DATE_OF_RECEIPT.test(after.slice(0, NEAR)));
  return {
    amount: period.amount,
    unit: period.unit,
    from: isFromReceipt ? 'receipt' : 'letter-date',
    firstDay: FROM_THE_DAY.test(after) ? 'same' : 'next',
  };
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
      const value = windowOf(reading, sentence, period);
      const quote = quoteOfPeriod(reading, stated);
      return [{ kind: 'review-window', value, quote, certainty: other === null ? 'stated' : 'inferred', weight }];
    });
  },
};
