import type { EvidenceRule } from '../../evidence.ts';
import { quoteOf } from '../../quote.ts';

const ACCESS =
  /\bsubject access\b|\bright of access\b|\bdata protection act (?:2018|1998)\b|\b(?:UK )?GDPR\b|\baccess to (?:health|your) (?:records|personal)\b|\b(?:SAR|DSAR)\b|\bmynediad at ddata\b/i;
const LAW = /\bfreedom of information\b|\benvironmental information reg|\bFOI|\bEIR|\brhyddid gwybodaeth\b/i;
// Whatever the requester called it.
const TREATED =
  /\b(?:treat\w{0,3}|handl\w{2,3}|dealt with|dealing with|process\w{0,3}|consider\w{0,3}|answer\w{0,3}) (?:it |this )?(?:as|under) (?:a |an |your |the )?(?:subject access|data protection act|UK GDPR|GDPR|right of access)/i;
const ABOUT_YOU =
  /\b(?:data|records?|information|held) (?:\S{1,14} ){0,4}?(?:we hold )?about you\b|\byour (?:own )?personal (?:data|information)\b/i;
const OPENING_LENGTH = 500;

/** A subject access answer cites exemptions and the Commissioner too, under another law and about the person asking. */
export const personalData: EvidenceRule = {
  name: 'personal-data',
  weigh(reading) {
    const opening = reading.own.slice(0, reading.bodyStart + OPENING_LENGTH);
    const access = ACCESS.exec(opening);
    if (access === null) return [];
    const law = LAW.exec(opening);
    const quote = quoteOf(reading, access.index, access.index + access[0].length);
    if (law === null) return [{ rule: 'personal-data', speaks: { none: 20 }, quote }];
    const weight = TREATED.test(opening) ? 14 : access.index < law.index && ABOUT_YOU.test(opening) ? 10 : 0;
    return weight === 0 ? [] : [{ rule: 'personal-data', speaks: { none: weight }, quote }];
  },
};
