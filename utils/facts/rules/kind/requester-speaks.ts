import type { Evidence, EvidenceRule } from '../../evidence.ts';
import type { Quote } from '../../fact.ts';
import { LinePattern } from '../../reading/line-pattern.ts';
import type { Reading } from '../../reading.ts';
import { signRule } from '../../signs.ts';
import { findAuthorityVoice } from '../../words/authority-voice.ts';

const signs = signRule('requester-speaks', [
  [
    { none: 9 },
    'opening',
    [
      /\bI (?:am|would|wish|write|want|hereby|should)\b/i,
      /^.{0,30}\b(?:(?:to|writing to|like to|wish to) (?:respectfully )?(?:make|request|ask|submit|complain|seek(?! clarification))|requesting|making)\b/i,
      /\b(?:information|freedom|FOI|EIR|review|request|copy|copies|following|under)\b/i,
    ],
  ],
  [
    { none: 12 },
    'own',
    /\b(?:handling|refusal|response|reply|rejection|answer|treatment) (?:of|to) my\b/i,
    /\bour (?:freedom of information|FOI) requests? (?:is|was|to|has|for|were)\b/i,
    /\bmy (?:freedom of information |FOI |EIR |original |information |recent |above )?request (?:of|for|dated|was|has|is|made|under)\b/i,
  ],
  [
    { none: 8 },
    'own',
    /\bI (?:now )?(?:require|request) (?:you|the \w{1,14}|that (?:you|the \w{1,14})) to (?:review|reconsider)\b/i,
    /\bI (?:am|remain|was) (?:\w{1,12} )?(?:dissatisfied|unhappy|not satisfied|disappointed)\b/i,
    [
      /\bI (?:would like|wish|want|request|am requesting|ask|require|hereby)\b/i,
      /^.{0,50}\b(?:internal review|a review|you to review|review its)\b/i,
    ],
    /\bplease (?:conduct|carry out|treat this as|undertake|pass this on to the person)\b/i,
  ],
  [
    { none: 6 },
    'own',
    [/\b(?:please|could you|can you|would you|kindly)\b/i, /^.{0,20}\b(?:provide|send|supply|give|forward) me\b/i],
    /\bplease (?:supply|provide|send|disclose|release|let me have)(?: (?:the|a|all|copies|any|details)\b|:)/i,
  ],
  [
    { none: 4 },
    'own',
    /\bI look forward to (?:hearing|your|receiving)\b/i,
    [/\bI would (?:be grateful|appreciate)\b/i, /^.{0,30}\b(?:send|provide|supply)\b/i],
    /\bI (?:understand that (?:you|under the)|am entitled|shall go to|reckon|have considered the exceptions?)\b/i,
  ],
  [
    { none: 5 },
    'own',
    [
      /\byour (?:response|refusal|reply|letter|decision|answer)\b/i,
      /^.{0,40}\b(?:does not|is not|fails|failed|did not|was not|says that|claims|states|refused|relied)\b/i,
    ],
    /\byou (?:have )?(?:refused|failed|withheld|are required|must (?:reply|respond|answer)|have up to)\b/i,
  ],
  [{ none: 7 }, 'opening', /\bthank you for (?:your|the) (?:response|reply|answer)\b/i, /\blet me have your\b/i],
  [{ none: 3 }, 'own', /\bI (?:asked|requested|made|submitted|sent|wrote|e-?mailed)\b/],
]);

// Requesters write to an office ("Dear Kent County Council"), authorities to a person.
const TO_AN_OFFICE = new LinePattern(
  /^dear (?:ministry|department|office|university|transport|chief executive|foi|freedom of information|information (?:officer|team|manager|governance)|data protection)\b|^dear .*(?:council|police|constabulary|university|trust|authority|agency|service|board|college|commission|government|team|officer),?$/i,
);
const OFFICE_LINES = 25;
const SAID_LENGTH = 150;
const YOUR_LETTER = /\byour (?:letter|e-?mail|response|reply|decision|refusal)\b/i;
const A_REFUSAL =
  /\b(?:refus\w{1,4}|my (?:\S{1,12} ){0,3}request|declin\w{1,4}|you (?:say|said|stated?|refuse|claim\w{0,3}))\b/i;

/** "Your letter of 12 October, which refused my request": letters go both ways, refusals only one. */
function isOfARefusal(said: string): boolean {
  const letter = YOUR_LETTER.exec(said);
  return letter !== null && A_REFUSAL.test(said.slice(letter.index + letter[0].length));
}

const isInLetter = (quote: Quote | null): quote is Extract<Quote, { in: 'letter' }> => quote?.in === 'letter';

/** Where the first of an authority's words stands: what is asked after them it repeats; the text's length without them. */
function repeatsFrom(reading: Reading): number {
  const { own } = reading;
  let from = own.length;
  for (const match of findAuthorityVoice(reading)) {
    if (match === null || match.start >= from) continue;
    if (!isOfARefusal(own.slice(match.start, match.end + SAID_LENGTH))) from = match.start;
  }
  return from;
}

/**
 * The requester's own request, reminder or review request, even where it quotes the refusal.
 * After "you asked" the requester's words are what the authority repeats.
 */
export const requesterSpeaks: EvidenceRule = {
  name: 'requester-speaks',
  weigh(reading) {
    const { lines, own, setOut } = reading;
    const salutation = lines
      .slice(0, OFFICE_LINES)
      .find(({ text, start }) => TO_AN_OFFICE.test(text) && own.charAt(start) !== ' ');
    const toOffice: Evidence[] =
      salutation === undefined
        ? []
        : [{ rule: 'requester-speaks', speaks: { none: 7 }, quote: { in: 'letter', ...salutation } }];
    const spoken = [...toOffice, ...signs.weigh(reading)];
    if (spoken.length === 0) return spoken;
    // Question and answer in turn: what is asked further down is repeated too.
    const repeatedFrom = Math.min(repeatsFrom(reading), setOut[0]?.[0] ?? own.length);
    return spoken.filter(({ quote }) => isInLetter(quote) && quote.start < repeatedFrom);
  },
};
