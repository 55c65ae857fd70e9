import { signRule } from '../../signs.ts';

/** The requester's own request, reminder or review request, even where it quotes the refusal. */
export const requesterSpeaks = signRule('requester-speaks', [
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
    { none: 7 },
    'own',
    /\bI (?:am|remain|was) (?:\S{1,12} )?(?:dissatisfied|unhappy|not satisfied|disappointed)\b|\bI (?:would like|wish|want|request|am requesting|ask|require|hereby)\b[^.?!]{0,50}\b(?:internal review|a review|you to review|review its)\b|\bplease (?:conduct|carry out|treat this as|undertake|pass this on to the person)\b/i,
  ],
  [
    { none: 6 },
    'own',
    /\b(?:please|could you|can you|would you|kindly)\b (?:\S{1,12} ){0,3}?(?:provide|send|supply|tell|give|let|inform|advise|forward) me\b|\bplease (?:supply|provide|send|disclose|confirm|state|release|let me have)(?: (?:the|a|all|copies|how|whether|any)\b|:)/i,
  ],
  [
    { none: 4 },
    'own',
    /\bI (?:look forward to|would be grateful|would appreciate|expect|understand that you|am entitled|remind you|believe that|have considered the|shall go to|reckon|note that you have)\b[^.?!]{0,80}/i,
  ],
  [
    { none: 5 },
    'own',
    /\byour (?:response|refusal|reply|letter|decision|answer)\b[^.?!]{0,40}\b(?:does not|is not|fails|failed|did not|was not|says that|claims|states|refused|relied)\b|\byou (?:have )?(?:not |refused|failed|withheld|told me|replied|claim(?:ed)?|say that|did not|are required|must|have up to)\b/i,
  ],
  [{ none: 3 }, 'own', /\bI (?:asked|requested|made|submitted|sent|wrote|e-?mailed)\b[^.?!]{0,60}/],
]);
