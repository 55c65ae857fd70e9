import type { EvidenceRule } from '../../evidence.ts';
import { quoteOf } from '../../quote.ts';
import { phrase } from '../../reading/phrases.ts';

const ACCESS = phrase(
  /\bsubject access\b|\bright of access\b|\bdata protection act (?:2018|1998)\b|\b(?:UK )?GDPR\b|\baccess to (?:health|your) (?:records|personal)\b|\b(?:SAR|DSAR)\b|\bmynediad at ddata\b/i,
);
const LAW = /\bfreedom of information\b|\benvironmental information reg|\bFOI|\bEIR|\brhyddid gwybodaeth\b/i;
const ABOUT_YOU =
  /\b(?:data|records?|information|held) (?:\S{1,14} ){0,4}?(?:we hold )?about you\b|\byour (?:own )?personal (?:data|information)\b/i;
// Whatever the requester called it.
const TREATED =
  /\b(?:treat(?:ed|ing)?|handl(?:ed|ing)|dealt with|dealing with|process(?:ed|ing)?|consider(?:ed|ing)?|answer(?:ed|ing)?) (?:it |this )?(?:as|under) (?:a |an |your |the )?(?:subject access|data protection act|UK GDPR|GDPR|right of access)\b/i;
const OPENING_LENGTH = 500;

/** A subject access answer cites exemptions and the Commissioner too, under another law and about the person asking. */
export const personalData: EvidenceRule = {
  name: 'personal-data',
  weigh(reading) {
    const { hits, own, bodyStart } = reading;
    const end = bodyStart + OPENING_LENGTH;
    const access = hits.first(ACCESS, end);
    if (access < 0 || hits.end(access) > end) return [];
    const firstIn = (wanted: RegExp) => {
      const match = wanted.exec(own);
      return match !== null && match.index + match[0].length <= end ? match.index : -1;
    };
    const law = firstIn(LAW);
    const quote = quoteOf(reading, hits.start(access), hits.end(access));
    if (law < 0) return [{ rule: 'personal-data', speaks: { none: 20 }, quote }];
    const aboutYou = hits.start(access) < law && firstIn(ABOUT_YOU) >= 0;
    const weight = firstIn(TREATED) >= 0 ? 14 : aboutYou ? 10 : 0;
    return weight === 0 ? [] : [{ rule: 'personal-data', speaks: { none: weight }, quote }];
  },
};
