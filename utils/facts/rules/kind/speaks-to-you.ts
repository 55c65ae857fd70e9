import type { EvidenceRule } from '../../evidence.ts';
import { quoteOf } from '../../quote.ts';
import { phrase } from '../../reading/phrases.ts';

const YOU = phrase(/\b(?:you|your|yours|chi|eich)\b/i);

// Requesters write to an office, authorities to a person.
const TO_A_PERSON =
  /(?:^|\n)(?:dear|annwyl|hello|hi|good (?:morning|afternoon)) (?:\[|mr|mrs|ms|miss|dr|prof|applicant|requester|requestor|[A-Z][a-z]{1,12},?(?: [A-Z][a-z]{1,14})?,?(?:\n|$))/i;

const PLEASE = /\bplease (?:see|find)\b/i;

// More of them say no more.
const ENOUGH = 3;

// A covering line needs no more than one "you".
const LONG = 600;

/** News, papers and lists speak of requests, a letter speaks to the person who made one. */
export const speaksToYou: EvidenceRule = {
  name: 'speaks-to-you',
  weigh(reading) {
    const times = Math.min(reading.hits.count(YOU), ENOUGH);
    const person = TO_A_PERSON.exec(reading.text.slice(0, reading.bodyStart + 60));
    // A disclosure log speaks to nobody: it gives the request and its answer.
    if (times < ENOUGH && person === null && reading.setOut.length > 0) return [];
    if (times === 0 && reading.own.length < LONG && PLEASE.test(reading.own)) return [];
    if (times === 0) return person === null ? [{ rule: 'speaks-to-you', speaks: { none: 5 }, quote: null }] : [];
    if (person !== null) {
      const quote = quoteOf(reading, person.index, person.index + person[0].length);
      return [{ rule: 'speaks-to-you', speaks: { none: -2 }, quote }];
    }
    return times < ENOUGH && reading.text.length > LONG
      ? [{ rule: 'speaks-to-you', speaks: { none: 2 }, quote: null }]
      : [];
  },
};
