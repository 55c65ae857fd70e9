import type { EvidenceRule } from '../../evidence.ts';
import { spanAt } from '../../reading/span.ts';
import { signRule } from '../../signs.ts';

const signs = signRule('review-asked', [
  [
    { 'review-outcome': 5 },
    'opening',
    [
      /\byou(?:r)?\b/i,
      /\b(?:requested|requesting|asked|asking|asks|sought|letter|e-?mail|message|representations|complain(?:ed)?|requirement|request (?:that|dated|of|for))\b/i,
      /\b(?:internal review|a review|reconsider|reconsideration|reviewed|to review|for review|look again|look at (?:it )?again|requirement for review|complain about (?:how|the way))\b/i,
    ],
    /\brequest for (?:an )?internal review\b/i,
    /\byour internal review request\b/i,
    [/\byour\b/i, /^.{0,30}\brequest that\b/i, /^.{0,20}\breview be\b/i],
    /\bcomplaint about (?:our|the|my) (?:response|reply|handling|decision|answer)\b/i,
    [/\byour (?:complaint|representations|appeal)\b/i, /\b(?:request|response|reply|decision|regulation 11)\b/i],
  ],
  [{ 'review-outcome': 5 }, 'opening', [/\bgofyn am\b/i, /^.{0,12}\badolygiad\b/i]],
]);

// "If you are dissatisfied you have the right to ask for a review": what anybody may do.
const MAY_BE =
  /\b(?:if|should|where) (?:you|any)\b|\byou (?:can|may|must|have the right|are entitled|would|wish)\b|\bthe right\b|\bwill be\b|\b(?:days?|weeks?|months?) (?:\S{1,12} ){0,7}to (?:ask|apply|appeal|request)\b/i;
// What this reader did: "where you asked", "you exercised your right", "your letter of 3 May".
const DID =
  /\byou (?:have |had |then |also )?(?:asked|ask|requested|sought|complained|exercised|wrote|said)\b|\byour (?:\S{1,14} )?(?:e-?mail|letter|message|request for (?:an? )?(?:internal )?review) (?:of|dated|received|on) (?:the )?\d|\b(?:considered|respond to|responding to|acknowledge?ment of) your\b/i;

/** The letter tells of a review that the reader has asked for, not of one that may be asked for. */
export const reviewAsked: EvidenceRule = {
  name: 'review-asked',
  weigh(reading) {
    const { sentences, text } = reading;
    return signs.weigh(reading).filter(({ quote }) => {
      if (quote?.in !== 'letter') return false;
      const start = sentences[spanAt(sentences, quote.start)]?.start ?? quote.start;
      const said = text.slice(start, quote.start + quote.text.length);
      return DID.test(said) || !MAY_BE.test(said);
    });
  },
};
