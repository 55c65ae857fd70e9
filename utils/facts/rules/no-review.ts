import { quoteOf } from '../quote.ts';
import { phrases } from '../reading/phrases.ts';
import { sentencesWith } from '../reading/sentences-with.ts';
import type { Candidate, Rule } from '../rule.ts';

const NONE =
  /\b(?:no|not (?:offer|have|provide|operate|carry out|conduct)(?: an?| any)?|does not (?:offer|have|provide|operate|carry out)|(?:is|are) not (?:able|obliged) to (?:offer|carry out|provide)|without an?|(?:is|are) no(?:t any)?) (?:right (?:of|to) (?:an? )?|procedure for (?:an? )?|provision for (?:an? )?|further )?(?:internal )?(?:review|appeals?)(?: procedure| process| stage)?s?\b/i;
const TO_COMMISSIONER = /\b(?:commissioner|ico)\b/i;
// "No internal review has been asked for", "unless a review has been carried out": another thing.
const ANOTHER =
  /\bno (?:internal )?review (?:has|was|will|had)\b|\bwithout an? (?:internal )?review\b|\bon the ground|\babout this part\b/i;

const DENIED = phrases(NONE);

/** The letter says that there is no internal review and sends the requester to the Commissioner at once. */
export const noReview: Rule<'no-review'> = {
  name: 'no-review',
  kind: 'no-review',

  find(reading) {
    return sentencesWith(DENIED, reading).flatMap((at): Candidate<'no-review'>[] => {
      const sentence = reading.sentences[at];
      const match = sentence === undefined ? null : NONE.exec(sentence.text);
      if (sentence === undefined || match === null || ANOTHER.test(sentence.text)) return [];
      const context = `${sentence.text} ${reading.sentences[at + 1]?.text ?? ''}`;
      if (!TO_COMMISSIONER.test(context)) return [];
      const start = sentence.start + match.index;
      const quote = quoteOf(reading, start, start + match[0].length);
      return [{ kind: 'no-review', value: true, quote, certainty: 'stated', weight: 60 }];
    });
  },
};
