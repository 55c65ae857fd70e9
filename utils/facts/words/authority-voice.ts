import { endsBetween, isInClauseBefore, wordsBetween } from '../reading/clause.ts';
import { onceALetter } from '../reading/once-a-letter.ts';
import { type Phrase, phrase } from '../reading/phrases.ts';
import type { Reading } from '../reading.ts';

// Words with which an authority speaks of the request that it has before it. Requesters have none of them of their own.

/** "Thank you for", "in response to", "we have considered", and within four words "your". */
const LEADS_TO_YOURS = phrase(
  /\b(?:thank you|thanks|further to|following|got|forwarded|passed|transferred|with reference to|(?:responses?|repl(?:y|ies)|answers?|relation|regards?|respect|connection) (?:to|with|of)|refer (?:again |back )?to|about|regarding|concerning|repl(?:y|ying) to|respond(?:ing)? to|acknowledg(?:e|es|ing)|receipt of|considered|received|deal(?:ing)? with|dealt with|handled|processed|compl(?:iance|ying|y) with|diolch|cyfeiriaf at|cyfeiriwn at|mewn ymateb i|ynghylch|derbyniwyd)\b/i,
);
const YOURS = phrase(/\b(?:your|yours|eich)\b/i);
const MOST_WORDS = 4;
const YOURS_REACH = 85;
/** "Your … request … of 3 March". */
const YOUR = phrase(/\b(?:your|eich)\b/i);
const REQUEST = phrase(
  /\b(?:requests?|e[- ]?mails?|letters?|enquir(?:y|ies)|applications?|messages?|correspondence|communications?|questions?|cais|representations|complaint|FOI|EIR)\b/i,
);
const REQUEST_REACH = 70;
// A letter has figures all over: looked for behind these words alone.
const DAY = /^.{0,60}?\b\d{1,2}(?:st|nd|rd|th)?(?:[/.]| [a-z])/i;
const DAY_REACH = 70;
/** "You asked", "you would like to know", "which you sent". */
const YOU_ASKED = phrase(
  /\byou (?:have |had |also |specifically |then |now )?(?:asked|requested|wrote|sought|seek|wished|submitted|ask for|wanted|put)\b|\byou (?:would like|wish|want) to (?:know|have|see|receive)\b|\bwhich you (?:sent|made|put)\b|\byou (?:have |had |then |also )?(?:raised|made|submitted) (?:an? |the |\d{1,2} |two |three )?(?:separate |further |new |additional )?(?:FOI |information )?requests?\b|\bthank you for the (?:below |above |attached )?(?:(?:FOI|EIR|freedom of information|information) )?request\b|\byours of \d|\b(?:gofynnoch|gofynnwyd|roeddech (?:chi )?(?:wedi gofyn|yn gofyn))\b/i,
);
/** "Your … request has been". */
const YOUR_REQUEST_IS = phrase(
  /\b(?:process(?:ing)?|clarification (?:of|on|about|regarding)) your (?=\S)(?:\S{1,16} ){0,3}?requests?\b|\byour (?:\S{1,16} ){0,3}?(?:request|enquiry)(?: for information)? (?:has (?:now |also )?been|was|is being|is (?:hereby )?acknowledged|is (?:replicated|reproduced|repeated|set out|copied|detailed|shown|below)|asks|is for|concerns|refers|falls|under the|below)\b|\byour (?:e-?mail|letter|message) to (?:\S{1,16} ){0,5}?(?:freedom of information|FOI)\b(?: \S{1,16}){0,5}? (?:is|has been) (?:hereby )?acknowledged\b/i,
);

// Guidance tells anybody what happens if; a letter tells one person what happened. ("12 May" is a day.)
const CONDITIONAL = phrase(
  /\b(?:will|may(?<!\d(?:st|nd|rd|th)? may)|can(?! (?:now )?confirm)|if|should|must|when|once|might|could|would|whether|how|any|unless|aim|normally|usually|you're)\b/i,
);
const CONDITION_REACH = 70;
const SENTENCE_REACH = 150;

/** A stretch of the letter's own words. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The end of a phrase that follows a place within so many characters and in its sentence; -1 where it does not. */
function follows({ own, hits }: Reading, wanted: Phrase, from: number, reach: number): number {
  const hit = hits.firstFrom(wanted, from);
  if (hit < 0 || hits.start(hit) > from + reach) return -1;
  return isOneSentence(own, from, hits.end(hit)) ? hits.end(hit) : -1;
}

function isOneSentence(own: string, from: number, end: number): boolean {
  return end <= from + SENTENCE_REACH && !endsBetween(own, from, end - 1);
}

/** The end of a day that follows a place; -1 where none does. */
function endOfDay(own: string, from: number): number {
  const match = DAY.exec(own.slice(from, from + DAY_REACH));
  return match === null ? -1 : from + match[0].length;
}

const namesRequest = (reading: Reading, from: number) => follows(reading, REQUEST, from, REQUEST_REACH);

/** The end of a "your" after a few words at most; -1 where none stands there. */
function endOfYours({ own, hits }: Reading, from: number): number {
  for (let hit = hits.firstFrom(YOURS, from + 1); hit >= 0; hit = hits.next(hit)) {
    const words = wordsBetween(own, from, hits.start(hit));
    if (words >= 0) return words <= MOST_WORDS ? hits.end(hit) : -1;
    if (hits.start(hit) > from + YOURS_REACH) return -1;
  }
  return -1;
}

/** Each kind of such words, and where those end that begin with a phrase's hit; -1 where they are not all there. */
const VOICES: ReadonlyArray<readonly [Phrase, endOf: (reading: Reading, end: number) => number]> = [
  [
    LEADS_TO_YOURS,
    (reading, end) => {
      const yours = endOfYours(reading, end);
      return yours >= 0 && namesRequest(reading, yours) >= 0 ? yours : -1;
    },
  ],
  [
    YOUR,
    (reading, end) => {
      const request = namesRequest(reading, end);
      const day = request >= 0 ? endOfDay(reading.own, request) : -1;
      return day >= 0 && isOneSentence(reading.own, end, day) ? end : -1;
    },
  ],
  [YOU_ASKED, (_reading, end) => end],
  [YOUR_REQUEST_IS, (_reading, end) => end],
];

function find(reading: Reading): ReadonlyArray<Place | null> {
  const { own, hits } = reading;
  return VOICES.map(([words, endOf]) => {
    for (let hit = hits.first(words); hit >= 0; hit = hits.next(hit)) {
      const start = hits.start(hit);
      const end = endOf(reading, hits.end(hit));
      if (end >= 0 && !isInClauseBefore(own, hits, CONDITIONAL, start, CONDITION_REACH)) return { start, end };
    }
    return null;
  });
}

const findOnce = onceALetter(find);

/** The first place where each kind of such words stands outright, not under a condition; null where it does not. */
export const findAuthorityVoice = (reading: Reading) => findOnce(reading, null);
