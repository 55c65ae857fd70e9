import { signRule } from '../../signs.ts';

/** A letter to the requester speaks of "your request", as one that was made and has a day or a number. */
export const aboutYourRequest = signRule('about-your-request', [
  [
    { none: -4 },
    'own',
    /\b(?:thank you for|thanks for|refer to|further to|in response to|response to|reference to|regard to|connection with|about|regarding|concerning|considered|received|reply to|replying to|answer to|diolch (?:i chi )?am) (?:\S{1,20} ){0,3}?(?:your|eich) (?:\S{1,20} ){0,5}?(?:request|e-?mail|letter|enquiry|application|message|correspondence|questions?|cais|representations|complaint)\b/i,
  ],
  [
    { none: -3 },
    'own',
    /\byour (?:\S{1,16} ){0,4}?(?:request|e-?mail|letter|enquiry|message|application)\b[^.?!]{0,60}\b(?:dated?|received|of|on|sent|reached) (?:\S{1,10} ){0,3}?\d{1,2}(?:st|nd|rd|th)?[ /.]/i,
  ],
  [
    { none: -3 },
    'own',
    /\byou (?:have |had |also |specifically )?(?:asked|requested|wrote|sought|wished|submitted|made|want(?:ed)?|would like|put)\b|\b(?:gofynnoch|gofynnwyd|roeddech chi wedi gofyn)\b/i,
  ],
  [
    { none: -2 },
    'own',
    /\byour (?:\S{1,16} ){0,3}?request (?:\S{1,14} ){0,4}?(?:has been|was|is being|under|for information|is)\b/i,
  ],
]);
