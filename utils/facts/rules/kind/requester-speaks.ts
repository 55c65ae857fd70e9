import type { EvidenceRule } from '../../evidence.ts';
import type { Quote } from '../../fact.ts';
import { signRule } from '../../signs.ts';
import { findAuthorityVoice } from '../../words/authority-voice.ts';

const signs = signRule('requester-speaks', [
  [
    { none: 9 },
    'opening',
    /\bI (?:am|would|wish|write|want|hereby|should)\b[^.?!]{0,30}\b(?:(?:to|writing to|like to|wish to) (?:make|request|ask|submit|complain|seek)|requesting|making)\b[^.?!]{0,80}\b(?:information|freedom|FOI|EIR|review|request|copy|copies|following|under)\b/i,
  ],
  [
    { none: 12 },
    'own',
    /\b(?:handling|refusal|response|reply|rejection|answer|treatment) (?:of|to) my (?:\S{1,14} ){0,3}?(?:request|FOI|e-?mail|letter|questions?)\b|\bmy (?:freedom of information |FOI |EIR |original |information |recent |above )?request (?:of|for|dated|was|has|is|made|under)\b/i,
  ],
  [
    { none: 8 },
    'own',
    /\bI (?:am|remain|was) (?:\S{1,12} )?(?:dissatisfied|unhappy|not satisfied|disappointed)\b|\bI (?:would like|wish|want|request|am requesting|ask|require|hereby)\b[^.?!]{0,50}\b(?:internal review|a review|you to review|review its)\b|\bplease (?:conduct|carry out|treat this as|undertake|pass this on to the person)\b/i,
  ],
  [
    { none: 6 },
    'own',
    /\b(?:please|could you|can you|would you|kindly)\b (?:\S{1,12} ){0,3}?(?:provide|send|supply|give|forward) me\b|\bplease (?:supply|provide|send|disclose|release|let me have)(?: (?:the|a|all|copies|any|details)\b|:)/i,
  ],
  [
    { none: 4 },
    'own',
    /\bI (?:look forward to (?:hearing|your|receiving)|would (?:be grateful|appreciate)[^.?!]{0,30}\b(?:send|provide|supply)|understand that (?:you|under the)|am entitled|shall go to|reckon|have considered the exceptions?)\b/i,
  ],
  [
    { none: 5 },
    'own',
    /\byour (?:response|refusal|reply|letter|decision|answer)\b[^.?!]{0,40}\b(?:does not|is not|fails|failed|did not|was not|says that|claims|states|refused|relied)\b|\byou (?:have )?(?:refused|failed|withheld|are required|must (?:reply|respond|answer)|have up to)\b/i,
  ],
  [{ none: 7 }, 'opening', /\bthank you for (?:your|the) (?:response|reply|answer)\b|\blet me have your\b/i],
  [
    { none: 7 },
    'opening',
    /^dear (?:(?:information|foi|freedom of information|data protection|chief|sir or madam,? at) ?(?:officer|team|manager|executive|department|unit|office)?|(?:\S{1,20} ){0,7}(?:council|police|constabulary|university|trust|authority|agency|department|service|board|office|college|commission|government)|(?:ministry|department|office|university|transport) (?:of|for) .{3,50}),?$/im,
  ],
  [{ none: 3 }, 'own', /\bI (?:asked|requested|made|submitted|sent|wrote|e-?mailed)\b[^.?!]{0,60}/],
]);

const isLetterQuote = (quote: Quote | null): quote is Extract<Quote, { in: 'letter' }> => quote?.in === 'letter';

/**
 * The requester's own request, reminder or review request, even where it quotes the refusal.
 * After "you asked" the requester's words are what the authority repeats.
 */
export const requesterSpeaks: EvidenceRule = {
  name: 'requester-speaks',
  weigh(reading) {
    const voices = findAuthorityVoice(reading.own).map((match) => match?.index ?? reading.own.length);
    const repeatedFrom = Math.min(...voices);
    return signs.weigh(reading).filter(({ quote }) => isLetterQuote(quote) && quote.start < repeatedFrom);
  },
};
