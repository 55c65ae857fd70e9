import type { EvidenceRule } from '../../evidence.ts';
import { quoteOf } from '../../quote.ts';
import { clauseBefore } from '../../reading/words-before.ts';
import type { Reading } from '../../reading.ts';

const NAMED =
  /\bfreedom of information\b|\brhyddid gwybodaeth\b|\benvironmental information\b|\bgwybodaeth amgylcheddol\b|(?<![A-Za-z])(?:FOI(?:A|SA|R)?|FoI|EIR)(?![A-Za-z])|\b(?:information request|request for information|cais am wybodaeth)\b/gi;
const REGULATOR = /\binformation commissioner\b|\bcomisiynydd gwybodaeth\b|\bICO\b/i;
// "The Act" with its sections, in letters that suppose the law known.
const THE_ACT = /\bthe act\b/i;
const A_SECTION = /\bsection \d{1,2}\b/i;
const DISCLOSURE_LOG = /\bdisclosure log\b/i;
// A log's entry: its number, the request, the answer.
const LOG_NUMBER = /\bref(?:erence)?\b[^\n]{0,14}\d{2}|(?:^|\n)[A-Z]{1,5}[-/ ]?\d{3}[\w/-]{0,12}(?:\n|$)/i;
const LOG_HEAD = 300;
const INTERNAL_REVIEW = /\binternal review\b|\badolygiad mewnol\b/i;
// Footers name the Act in letters about anything.
const IN_PASSING =
  /\b(?:may (?:have to |need to )?be (?:disclosed|subject|released)|rights under|subject to (?:disclosure|the)|lets you ask|separate|privacy|you do not need to make|instead of)\b/i;

function firstMention(reading: Reading): RegExpMatchArray | null {
  const body = reading.own.slice(0, reading.signOff);
  for (const match of body.matchAll(NAMED)) {
    if (!IN_PASSING.test(clauseBefore(body, match.index, 110))) return match;
  }
  return null;
}

/** Without a word of the information laws a letter answers something else. */
export const informationLaw: EvidenceRule = {
  name: 'information-law',
  weigh(reading) {
    const mention = firstMention(reading);
    if (mention !== null) {
      const start = mention.index ?? 0;
      return [
        { rule: 'information-law', speaks: { none: -2 }, quote: quoteOf(reading, start, start + mention[0].length) },
      ];
    }
    const subject = reading.letter.surroundings.subject ?? '';
    if (subject !== '' && subject.search(NAMED) >= 0) {
      return [{ rule: 'information-law', speaks: { none: -2 }, quote: { in: 'page', text: subject } }];
    }
    // The request that a disclosure log repeats names the law, whatever its answer does.
    if (reading.setOut.some(([from, to]) => reading.prose.slice(from, to).search(NAMED) >= 0)) return [];
    const known =
      (THE_ACT.test(reading.own) && A_SECTION.test(reading.own)) ||
      REGULATOR.test(reading.own) ||
      DISCLOSURE_LOG.test(reading.own) ||
      INTERNAL_REVIEW.test(reading.own) ||
      (reading.setOut.length > 0 && LOG_NUMBER.test(reading.text.slice(0, LOG_HEAD)));
    return [{ rule: 'information-law', speaks: { none: known ? 3 : 12 }, quote: null }];
  },
};
