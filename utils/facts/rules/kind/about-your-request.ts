import type { Evidence, EvidenceRule } from '../../evidence.ts';
import { quoteOf } from '../../quote.ts';
import { phrase } from '../../reading/phrases.ts';
import type { Reading } from '../../reading.ts';
import { findAuthorityVoice } from '../../words/authority-voice.ts';

// In the order of the words: thanks for it, its day, "you asked", what became of it.
const POINTS = [-4, -3, -3, -2];
const NO_REQUEST = 6;
// "FOI response", with nothing on the line or a colon after it, over or before what is given.
const NAMED_ANSWER = phrase(
  /\b(?:FOI|EIR|freedom of information) (?:request )?(?:response|reply|answer|disclosure)\b(?: ?:|[ \t]?\n)/i,
  'text',
);

function namesAnswer({ hits, text }: Reading): boolean {
  for (let hit = hits.first(NAMED_ANSWER); hit >= 0; hit = hits.next(hit)) {
    const start = hits.start(hit);
    if (start === 0 || text[start - 1] === '\n') return true;
  }
  return false;
}

/** A letter to the requester speaks of "your request", as one that was made and has a day or a number. */
export const aboutYourRequest: EvidenceRule = {
  name: 'about-your-request',
  weigh(reading) {
    const found = findAuthorityVoice(reading).flatMap((match, at): Evidence[] => {
      if (match === null) return [];
      const quote = quoteOf(reading, match.start, match.end);
      return [{ rule: 'about-your-request', speaks: { none: POINTS[at] ?? 0 }, quote }];
    });
    if (found.length > 0 || namesAnswer(reading)) return found;
    return [{ rule: 'about-your-request', speaks: { none: NO_REQUEST }, quote: null }];
  },
};
