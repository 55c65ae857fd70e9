import type { EvidenceRule } from '../../evidence.ts';

const YOU = /\b(?:you|your|yours|chi|eich)\b/gi;

/** News, papers and lists speak of requests, a letter speaks to the person who made one. */
export const speaksToYou: EvidenceRule = {
  name: 'speaks-to-you',
  weigh(reading) {
    const times = [...reading.own.matchAll(YOU)].length;
    if (times === 0) return [{ rule: 'speaks-to-you', speaks: { none: 5 }, quote: null }];
    return times < 3 ? [{ rule: 'speaks-to-you', speaks: { none: 2 }, quote: null }] : [];
  },
};
