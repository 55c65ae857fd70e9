import type { EvidenceRule } from '../../evidence.ts';
import { quoteOf } from '../../quote.ts';
import { isInClauseBefore } from '../../reading/clause.ts';
import { TELLING_WORD } from '../../reading/name-roles.ts';
import { phrase, phrases } from '../../reading/phrases.ts';
import type { Reading } from '../../reading.ts';

const NAMES = [
  /\b(?:freedom of information|rhyddid gwybodaeth|environmental information|gwybodaeth amgylcheddol|information request|request for information|cais am wybodaeth)\b/i,
  /(?<![A-Za-z])(?:FOI(?:A|SA|R)?|FoI|EIR)(?![A-Za-z])/i,
];
const NAMED = phrases(...NAMES);
/** Whether words that are not the letter's own name the law. */
const nameLaw = (words: string) => NAMES.some((names) => names.test(words));
const REGULATOR = phrase(/\b(?:information commissioner|comisiynydd gwybodaeth|ICO)\b/i);
// "The Act" with its sections, in letters that suppose the law known.
const THE_ACT = phrase(/\bthe act\b/i);
const A_SECTION = phrase(/\bsection \d{1,2}\b/i);
const ITS_REVIEW = phrase(/\breview of (?:this|our|the|its) (?:refusal|decision|response)\b/i);
const DISCLOSURE_LOG = phrase(/\bdisclosure log\b/i);
// "Your request for waiting list information", from what calls itself a public body.
const FOR_INFORMATION = phrase(/\byour (?:recent )?request for (?:\S{1,14} ){1,4}information\b/i);
const INTERNAL_REVIEW = phrase(/\b(?:internal review|adolygiad mewnol)\b/i);
// A log's entry: its number, the request, the answer.
const LOG_NUMBER = /\bref(?:erence)?\b[^\n]{0,14}\d{2}|(?:^|\n)[A-Z]{1,5}[-/ ]?\d{3}[\w/-]{0,12}(?:\n|$)/i;
const LOG_HEAD = 300;
// Footers name the Act in letters about anything.
const IN_PASSING = phrase(
  /\b(?:may (?:have to |need to )?be (?:disclosed|subject|released)|rights under|redacted under|subject to (?:disclosure|the)|lets you ask|separate|privacy|you do not need to make|instead of)\b/i,
);
const PASSING_REACH = 110;

/** The first hit that is not in passing; -1 where there is none before the sign-off. */
function firstMention({ own, hits, signOff }: Reading): number {
  let first = -1;
  for (const name of NAMED) {
    for (let hit = hits.first(name); hit >= 0 && hits.end(hit) <= signOff; hit = hits.next(hit)) {
      if (isInClauseBefore(own, hits, IN_PASSING, hits.start(hit), PASSING_REACH)) continue;
      if (first < 0 || hits.start(hit) < hits.start(first)) first = hit;
      break;
    }
  }
  return first;
}

/** Without a word of the information laws a letter answers something else. */
export const informationLaw: EvidenceRule = {
  name: 'information-law',
  weigh(reading) {
    const { hits } = reading;
    const mention = firstMention(reading);
    if (mention >= 0) {
      const quote = quoteOf(reading, hits.start(mention), hits.end(mention));
      return [{ rule: 'information-law', speaks: { none: -2 }, quote }];
    }
    const subject = reading.letter.surroundings.subject ?? '';
    if (nameLaw(subject)) {
      return [{ rule: 'information-law', speaks: { none: -2 }, quote: { in: 'page', text: subject } }];
    }
    // The request that a disclosure log repeats names the law, whatever its answer does.
    if (reading.setOut.some(([from, to]) => nameLaw(reading.prose.slice(from, to)))) return [];
    const known =
      (hits.has(A_SECTION) && (hits.has(THE_ACT) || hits.has(ITS_REVIEW))) ||
      hits.has(REGULATOR) ||
      hits.has(DISCLOSURE_LOG) ||
      hits.has(INTERNAL_REVIEW) ||
      (hits.has(FOR_INFORMATION) && hits.has(TELLING_WORD)) ||
      (reading.setOut.length > 0 && LOG_NUMBER.test(reading.text.slice(0, LOG_HEAD)));
    return [{ rule: 'information-law', speaks: { none: known ? 3 : 12 }, quote: null }];
  },
};
