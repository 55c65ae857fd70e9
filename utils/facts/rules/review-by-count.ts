import { quoteOf } from '../quote.ts';
import { endFromAnotherDay } from '../reading/count-review-end.ts';
import { findReviewPeriods } from '../reading/find-review-periods.ts';
import type { Candidate, Rule } from '../rule.ts';

/** The last day for asking the review, counted where the letter lets the time run from another day than its own. */
export const reviewByCount: Rule<'review-by'> = {
  name: 'review-by-count',
  kind: 'review-by',

  find(reading, anchor) {
    return findReviewPeriods(reading).flatMap((stated): Candidate<'review-by'>[] => {
      const end = endFromAnotherDay(reading, anchor, stated)?.end ?? null;
      if (end === null) return [];
      const { period, sentence, weight } = stated;
      const start = sentence.start + Math.max(0, period.start - 80);
      const quote = quoteOf(
        reading,
        start,
        Math.min(sentence.start + period.end + 70, sentence.start + sentence.text.length),
      );
      return [{ kind: 'review-by', value: end, quote, certainty: 'inferred', weight }];
    });
  },
};
