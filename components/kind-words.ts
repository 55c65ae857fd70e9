import type { LetterKind } from '../utils/facts/fact.ts';
import type { WordKey } from '../utils/words.ts';

/** What each kind of letter is called. */
export const KIND_WORDS: Record<LetterKind, WordKey> = {
  response: 'kind_response',
  'review-outcome': 'kind_review_outcome',
  acknowledgement: 'kind_acknowledgement',
  extension: 'kind_extension',
  clarification: 'kind_clarification',
  'fees-notice': 'kind_fees_notice',
  transfer: 'kind_transfer',
  'decision-notice': 'kind_decision_notice',
};
