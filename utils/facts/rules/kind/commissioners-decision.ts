import type { EvidenceRule } from '../../evidence.ts';
import { quoteOf } from '../../quote.ts';
import { phrase } from '../../reading/phrases.ts';

// The Commissioner's letter says what it brings and to whom: a published notice speaks of "the complainant".
const ENCLOSED =
  /\b(?:enclos\w{1,4}|attach\w{0,3}|here is|sending you|accompan\w{1,6}|issued|served)\b[^.?!]{0,80}\bdecision(?: notice)?\b|\bdecision(?: notice)?\b[^.?!]{0,60}\b(?:is |are )?(?:enclosed|attached|accompanies)\b|\bhysbysiad penderfynu\b/i;
const OF_A_COMMISSIONER = phrase(
  /\bdecision notice\b|\bcommissioner's (?:formal )?decision\b|\bdecision of the (?:scottish )?(?:information )?commissioner\b|\bhysbysiad penderfynu\b/i,
  'prose',
);
const YOUR_COMPLAINT = phrase(
  /\byour (?:complaint|application|appeal|case)\b|\bcomplaint (?:that )?you (?:made|brought|sent)\b|\beich (?:cwyn|achos)\b/i,
);
// FOIA s.57 (tribunal), FOISA s.56 (Court of Session).
const APPEAL =
  /\bappeal\b[^.?!]{0,90}\b(?:tribunal|court of session)\b|\b(?:tribunal|court of session)\b[^.?!]{0,90}\bappeal\b|\b(?:apelio|apêl)\b[^.?!]{0,90}\b(?:tribiwnlys|dribiwnlys)\b/i;
// An authority that obeys a notice writes such a letter too, and sends what it has now found to be owed.
const AUTHORITY_OBEYS =
  /\b(?:in (?:compliance|accordance) with|to comply with|as (?:required|ordered) by|following|in response to|further to) (?:the |a |this )?(?:(?:information )?commissioner's |ICO(?:'s)? )?decision\b/i;

// More than all that speaks against a paper full of "the Commissioner" and "the complainant".
const POINTS = 60;

/** The Commissioner's decision, sent to the person who complained: from here only the tribunal or the court is left. */
export const commissionersDecision: EvidenceRule = {
  name: 'commissioners-decision',
  weigh(reading) {
    const { own, hits } = reading;
    // Hardly a letter has the words of these two: the patterns over its whole length are for those alone.
    if (!hits.has(OF_A_COMMISSIONER) || !hits.has(YOUR_COMPLAINT)) return [];
    const enclosed = ENCLOSED.exec(own);
    if (enclosed === null || !APPEAL.test(own) || AUTHORITY_OBEYS.test(own)) return [];
    const quote = quoteOf(reading, enclosed.index, enclosed.index + enclosed[0].length);
    return [{ rule: 'commissioners-decision', speaks: { 'decision-notice': POINTS }, quote }];
  },
};
