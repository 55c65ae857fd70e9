import type { EvidenceRule } from '../../evidence.ts';
import { quoteOf } from '../../quote.ts';

const LAW =
  /\bfreedom of information\b|\bFOIS?A?\b|\bFoI(?:A)?\b|\bEI[RS](?:s|\(S\)Rs?)?\b|\benvironmental information\b|\binformation commissioner\b|\brhyddid gwybodaeth\b|\bgwybodaeth amgylcheddol\b|\bright to know\b/;
const NAMED =
  /\bfreedom of information\b|\brhyddid gwybodaeth\b|\benvironmental information reg|\bgwybodaeth amgylcheddol\b|\binformation request\b|\brequest for information\b|\bFOI(?:A|SA)?\b/i;
const INFORMATION_REQUEST = /\b(?:information request|request for information|(?:foi|eir) request|disclosure log)\b/i;

/** Without a word of the information laws a letter answers something else. */
export const informationLaw: EvidenceRule = {
  name: 'information-law',
  weigh(reading) {
    // Footers name the Act in letters about anything ("may have to be disclosed under FOI").
    const body = reading.own.slice(0, reading.signOff);
    const early = body.slice(0, reading.bodyStart + 1500);
    const match = NAMED.exec(early) ?? LAW.exec(body) ?? LAW.exec(reading.prose);
    const subject = reading.letter.surroundings.subject ?? '';
    if (match === null && NAMED.test(subject))
      return [{ rule: 'information-law', speaks: { none: -2 }, quote: { in: 'page', text: subject } }];
    if (match === null) {
      const request = INFORMATION_REQUEST.exec(reading.prose);
      return [{ rule: 'information-law', speaks: { none: request === null ? 12 : 3 }, quote: null }];
    }
    const inBody = NAMED.test(early) || LAW.test(body);
    const quote = quoteOf(reading, match.index, match.index + match[0].length);
    return [{ rule: 'information-law', speaks: { none: NAMED.test(early) ? -2 : inBody ? 0 : 7 }, quote }];
  },
};
