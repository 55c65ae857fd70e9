import { clauseBefore } from '../reading/words-before.ts';

/** Words with which an authority speaks of the request that it has before it. Requesters have none of them of their own. */
export const AUTHORITY_VOICE: readonly RegExp[] = [
  /\b(?:thank you (?:very much )?for|thanks for|further to|with reference to|in (?:response|reply|answer|relation|regard|respect|connection) (?:to|with|of)|(?:refer|write|writing|reply|replying|responding|respond|response|answer) (?:to|about|regarding|concerning|with regard to|in connection with)|connection with|acknowledge(?: receipt of)?|considered|received|dealt with|handled|processed|diolch (?:i chi )?am) (?:\S{1,20} ){0,3}?(?:your|yours|eich) (?:\S{1,20} ){0,5}?(?:request|e-?mail|letter|enquiry|application|message|correspondence|questions?|cais|representations|complaint|FOI|EIR)\b|\byours of \d/gi,
  /\byour (?:\S{1,16} ){0,4}?(?:request|e-?mail|letter|enquiry|message|application|correspondence)\b[^.?!]{0,60}\b(?:dated?|received|of|on|sent|reached) (?:\S{1,10} ){0,3}?\d{1,2}(?:st|nd|rd|th)?[ /.]/gi,
  /\byou (?:have |had |also |specifically |then |now )?(?:asked|requested|wrote|sought|wished|submitted|ask for|wanted|put)\b|\bwhich you (?:sent|made|put)\b|\byou (?:would like|wish|want) to (?:know|have|see|receive)\b|\b(?:gofynnoch|gofynnwyd|roeddech chi wedi gofyn)\b/gi,
  /\byour (?:\S{1,16} ){0,3}?(?:request|enquiry) (?:has (?:now |also )?been|was|is being|asks|is for|concerns|refers|falls|under the)\b/gi,
];

// Guidance tells anybody what happens if; a letter tells one person what happened.
const CONDITIONAL =
  /\b(?:will|may|can|if|should|must|when|once|might|could|would|whether|how|any|unless|aim|normally|usually|you're)\b/i;

/** The first place where each kind of such words stands outright, not under a condition; null where it does not. */
export function findAuthorityVoice(text: string): Array<RegExpMatchArray | null> {
  return AUTHORITY_VOICE.map((words) => {
    for (const match of text.matchAll(words)) {
      if (!CONDITIONAL.test(clauseBefore(text, match.index, 70))) return match;
    }
    return null;
  });
}
