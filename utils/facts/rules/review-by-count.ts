import { endFromAnotherDay } from '../reading/count-review-end.ts';
import { findReviewPeriods, quoteOfPeriod } from '../reading/find-review-periods.ts';
import type { Candidate, Rule } from '../rule.ts';

/** The last day for asking the review, counted where the letter lets the time run from another day than its own. */
export const reviewByCount: Rule<'review-by'> = {
  name: 'review-by-count',
  kind: 'review-by',

  find(reading, anchor) {
    return findReviewPeriods(reading).flatMap((stated): Candidate<'review-by'>[] => {
      const end = endFromAnotherDay(reading, anchor, stated)?.end ?? null;
      if (end === null) return [];
      const quote = quoteOfPeriod(reading, stated);
      return [{ kind: 'review-by', value: end, quote, certainty: 'inferred', weight: stated.weight }];
    });
  },
};
