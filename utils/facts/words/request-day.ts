// The words by which a letter gives the day of the request, and those that make a day another's.
import { phrase } from '../reading/phrases.ts';

// The noun nearest before the day says whose day it is.
export const NOUN =
  /\b(requests?|e[- ]?mails?|letters?|enquir(?:y|ies)|quer(?:y|ies)|applications?|messages?|correspondence|communication|web ?form|form|questions?|cais|gais|e-bost|llythyr|neges)\b|\b(?:reviews?|complaints?|representations|clarification|appeal|respon(?:se|ded)|repl(?:y|ied)|decision|acknowledge?ment|acknowledged|refusal|answer(?:ed)?|extension|adolyg(?:iad|u)|reconsideration|contract|invoice|report|policy|meeting|notice|publi(?:shed|cation))\b/gi;
export const RECEIVED =
  /\b(?:receiv(?:ed|ing)|receipt|reached|came (?:in )?to|came in|arrived|got|was with|logged|dderbyni\w{1,6}|derbyni\w{1,6}|i law|landed|had)\b/i;
export const YOU = /\b(?:you(?:r|rs)?|eich|chi|ch)\b/i;
// Letters and mails go both ways: only "your letter" is the requester's. A request is one side's alone.
export const TWO_WAYS =
  /^(?:letters?|e[- ]?mails?|messages?|correspondence|communication|forms?|questions?|quer|fax|neges|e-bost|llythyr)/i;
export const LINKED =
  /\b(?:of|dated?|on|from|made|sent|submitted|received|ar|dyddiedig|o|at \S{1,8}|the|was)[\s,(:]{0,3}(?:on )?(?:the )?(?:\S{1,9}day,? )?(?:\d\d?[:.]\d\d(?: ?[ap]m)?,? )?(?:hours,? )?(?:on )?$|[(:,-] ?$|\breceived ?$|^\W{0,3}$/i;
export const FIELD_RECEIVED =
  /^(?:[\s*-]{0,3}(?:date )?(?:(?:foi |eir |your |of )?(?:request|enquiry|correspondence|case|receipt) ?)?(?:was )?(?:received|receipt|opened)(?: date| on)? ?[:.-]? ?|date of receipt ?:? ?)$/i;
export const FIELD_MADE =
  /^[\s*-]{0,3}(?:date (?:of )?(?:the |your )?(?:request|enquiry)(?: (?:made|sent|submitted))?|original (?:FOI |EIR |information )?request|request(?: (?:date|made|sent|submitted))?|requested|date (?:requested|submitted|made)|submitted)(?: on)? ?[:.-]? ?$/i;
export const YOU_ASKED_AFTER =
  /^,? (?:\S{1,20} ){0,8}?(?:you|yours) (?:\S{1,12} )?(?:asked|requested|wrote|sent|made|submitted|put|contacted|e-?mailed|sought|applied)\b/i;
export const THEN_RECEIVED = /^,? (?:\S{1,14} ){0,4}?receiv/i;
export const ON = /\b(?:on|ar) (?:the )?$/i;
export const YOU_ASKED =
  /\byou (?:\S{1,12} )?(?:asked|requested|wrote|sent|submitted|made|contacted|e-?mailed|sought|put|had asked|lodged|applied)\b|\b(?:getting in touch|contacting us|contacting the)\b|\byours of\b|\bgofynnoch\b|\bysgrifenn\w{1,5}\b/i;
// "I wrote to you on 24 January regarding your request": the authority's own letter.
export const THEY_WROTE = /\b(?:i|we) (?:wrote|replied|responded|acknowledged|contacted|e-?mailed|sent)\b/i;
export const REQUESTED_ON = /\brequested (?:by you )?(?:on|in your e-?mail of|by e-?mail on)(?: the)? $/i;
export const ORIGINAL = /\boriginal (?:FOI |EIR |information )?request ?: ?$/i;
export const IT_WAS = /\bit was received (?:by us )?(?:on )?(?:the )?$/i;
export const IN_BRACKETS = /\(received (?:on )?$/i;
export const YOUR_REF = /\byour ref(?:erence)?\b\W{0,3}$/i;
// "A review of our response to your request of 2 March": the request's day.
export const ANSWER_TO =
  /\b(?:response|reply|answer|decision|handling|refusal) (?:to|of|on) (?:your|the) (?:\S{1,14} ){0,2}$/i;
export const FAR_ON = /\bon (?:the )?$/i;
export const FOR_REVIEW = /^,? (?:for|that) .{0,12}\breview\b/i;
// A chronology: "20 May 2024 - your request to the Authority"
export const THEN_REQUEST =
  /[-:] ?(?:your|the) (?:original |first |initial )?request\b(?! for (?:an? )?(?:internal )?review)/iy;
/** Before and after: "your 28 February request". */
export const YOUR_BEFORE = /\b(?:your|eich) $/i;
export const REQUEST_AFTER =
  / (?:(?:FOI|EIR|freedom of information|information) )?(?:request|e-?mail|letter|enquiry)\b(?! (?:for|asking for|requesting) (?:an? )?(?:internal )?review)/iy;
export const ASKS_REVIEW = phrase(
  /\b(?:complain|complained|complaining|internal review|(?:a|for) review|to review|requirement for review|reconsider\w{0,6}|clarif\w{2,8})\b/i,
);
export const ABOUT_REVIEW =
  /\b(?:internal review|review|complaint|representations|reconsider\w{0,6}|adolyg(?:iad|u)|clarif\w{1,10})\b/i;

/** Whose a thing is by the word before it: the reader's (the requester's), somebody's that the text tells, or another's. */
export type Determiner = 'yours' | 'open' | 'others';
export const DETERMINERS: ReadonlyMap<string, Determiner> = new Map(
  Object.entries({
    yours: ['your', 'yours', 'eich', 'dy'],
    open: ['the', 'this', 'that', 'above', 'whose', 'y', 'yr', "a'ch"],
    others: ['our', 'my', 'its', 'their', 'his', 'her', 'a', 'an', 'some'],
  } satisfies Record<Determiner, string[]>).flatMap(([whose, words]) =>
    words.map((word) => [word, whose as Determiner] as const),
  ),
);
