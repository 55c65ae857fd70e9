import type { EvidenceRule } from '../../evidence.ts';
import { quoteOf } from '../../quote.ts';
import { phrase } from '../../reading/phrases.ts';
import type { Reading } from '../../reading.ts';

// The Commissioner's letter says what it brings and to whom: a published notice speaks of "the complainant".
const DECISION = phrase(
  /\b(?:decision notice|commissioner's (?:formal )?decision|decision of the (?:scottish )?(?:information )?commissioner|hysbysiad penderfynu)\b/i,
);
const BRINGS = phrase(
  /\b(?:enclos(?:e|es|ed|ing)|attach(?:ed|es|ing)?|here is|sending you|accompan(?:y|ies|ied|ying)|issued|served|copy of the decision)\b/i,
);
const REACH = 90;
const YOUR_COMPLAINT = phrase(
  /\b(?:your (?:complaint|application|appeal|case)|complaint (?:that )?you (?:made|brought|sent)|eich (?:cwyn|achos))\b/i,
);
// FOIA s.57 (tribunal), FOISA s.56 (Court of Session).
const APPEAL = phrase(/\b(?:appeal|apelio)\b/i);
const COURT = phrase(/\b(?:tribunal|court of session|tribiwnlys|dribiwnlys)\b/i);
// An authority that obeys a notice writes such a letter too, and sends what it has now found to be owed.
const AUTHORITY_OBEYS = phrase(
  /\b(?:in (?:compliance|accordance) with|to comply with|as (?:required|ordered) by|following|in response to|further to) (?:the |a |this )?(?:(?:information )?commissioner's |ICO(?:'s)? )?decision\b/i,
);

// The same, or one that tells what may follow a complaint.
const AUTHORITY_ANSWERS = phrase(
  /\b(?:(?:ask|asking|apply|request) (?:us )?(?:for )?an internal review|our (?:fresh |new |revised )?(?:answer|response)|we (?:have )?(?:withheld|withhold|refuse|refused|disclose|disclosed))\b/i,
);

// More than all that speaks against a paper full of "the Commissioner" and "the complainant".
const POINTS = 60;

/** The first two hits of the phrases that stand near each other, whichever comes first; null where none do. */
function nearEachOther({ hits }: Reading, one: number, other: number): { start: number; end: number } | null {
  for (let hit = hits.first(one); hit >= 0; hit = hits.next(hit)) {
    const near = hits.firstFrom(other, Math.max(0, hits.start(hit) - REACH));
    if (near < 0 || hits.start(near) > hits.end(hit) + REACH) continue;
    return {
      start: Math.min(hits.start(hit), hits.start(near)),
      end: Math.max(hits.end(hit), hits.end(near)),
    };
  }
  return null;
}

/** The Commissioner's decision, sent to the person who complained: from here only the tribunal or the court is left. */
export const commissionersDecision: EvidenceRule = {
  name: 'commissioners-decision',
  weigh(reading) {
    const { hits } = reading;
    if (!hits.has(DECISION) || !hits.has(YOUR_COMPLAINT)) return [];
    if (hits.has(AUTHORITY_OBEYS) || hits.has(AUTHORITY_ANSWERS)) return [];
    const brought = nearEachOther(reading, DECISION, BRINGS);
    if (brought === null || nearEachOther(reading, APPEAL, COURT) === null) return [];
    const quote = quoteOf(reading, brought.start, brought.end);
    return [{ rule: 'commissioners-decision', speaks: { 'decision-notice': POINTS }, quote }];
  },
};
