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

// "If you are dissatisfied you have the right to ask for a review": what anybody may do. ("3 May" is a day.)
const MAY_BE = /\b(?:if|should|where|would like|wish|right|entitled|can|must|will be|(?<!\d(?:st|nd|rd|th)? )may)\b/i;

/** The letter tells of a review that the reader has asked for, not of one that may be asked for. */
export const reviewAsked: EvidenceRule = {
  name: 'review-asked',
  weigh(reading) {
    const { sentences, text } = reading;
    return signs.weigh(reading).filter(({ quote }) => {
      if (quote?.in !== 'letter') return false;
      const start = sentences[spanAt(sentences, quote.start)]?.start ?? quote.start;
      return !MAY_BE.test(text.slice(start, quote.start + quote.text.length));
    });
  },
};
