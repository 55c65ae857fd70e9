import type { EvidenceRule } from '../../evidence.ts';
import { quoteOf } from '../../quote.ts';
import { signRule } from '../../signs.ts';

const signs = signRule('general-page', [
  [
    { none: 6 },
    'own',
    /\bhow (?:to|do i|can i|you can) (?:make|submit|send) (?:a|an|your|us)?\b|\bmaking (?:a|an) (?:\S{1,14} ){0,3}?request\b|\b(?:to )?make (?:a|an) (?:new )?(?:freedom of information|FOI|EIR|information) request\b|\bhow we (?:handle|deal|respond)\b|\bhow to (?:ask|request a review|appeal)$/im,
  ],
  [
    { none: 5 },
    'own',
    /\b(?:anyone|any person|everyone|members? of the public|applicants) (?:\S{1,12} ){0,2}?(?:can (?:make|request|ask)|may (?:make|request)|has (?:the|a) right|have (?:the|a) right|is entitled|are entitled)\b|\blets anyone\b/i,
  ],
  [
    { none: 4 },
    'own',
    /\b(?:all|most|many|each|every) requests? (?:\S{1,12} ){0,3}?(?:we|are|is|will|must|should|can|received)\b|(?<!\breview )\brequests (?:must|should|can) be (?:made|sent|in writing|submitted)\b|\bwe (?:receive|get|handle|had) (?:about |around |over |some )?[\d,]{1,7}\b|\brequests (?:we|that we) (?:receive|have received|get)\b|\banswers? to requests\b/i,
  ],
  [
    { none: 10 },
    'own',
    /\bthis (?:leaflet|guide|page|factsheet|policy|procedure|guidance) (?:explains|sets out|describes|tells|is (?:designed|intended|for))\b/i,
    /\ban applicant (?:who|can|may|must)\b/i,
    /\bwhen an? (?:FOI|EIR|freedom of information|information) request is\b/i,
    /\b(?:(?:purpose|aim) of this (?:leaflet|guide|guidance|page|document|policy|procedure)|arrangements for (?:appeals|complaints|reviews)|follow these steps)\b/i,
    [
      /\bif we (?:do not|don't|are unable|cannot|can't)\b/i,
      /^.{0,90}\b(?:we|i)(?: will|'ll) (?:tell|inform|ask|advise)\b/i,
    ],
    /\bif any (?:charge|fee|exemption)s? appl(?:y|ies)\b/i,
  ],
  // A blog tells of a letter that came, above it.
  [
    { none: 10 },
    'head',
    /\b(?:i|we)(?:'ve| have)? (?:just )?(?:blogged|got this (?:message|reply|response|answer|letter)|received (?:the following|(?:an? )?(?:e-?mail|letter|reply|response) from))\b(?! you)|\bthis blog\b|\b(?:as|when) i blogged\b/i,
  ],
  // A pattern for letters, to be filled in.
  [{ none: 20 }, 'own', /(?<=\[)\b(?:insert|delete as|enter the)\b/i],
  [
    { none: 10 },
    'title',
    /(?<=(?:^|\n))\b(?:guidance|guide to|briefing|how to|how we|policy|minutes of|request(?:ing)? (?:an? )?(?:internal |freedom of information |foi )?review|about|making|frequently asked|complaints? about(?! (?:this|our|my|the (?:response|reply|answer))))\b|\b(?:publication scheme|policy|procedures?|guidance|guide|toolkit|leaflet|factsheet|privacy notice|newsletter|consultation|frequently asked questions|faqs?)$|(?<=(?:^|\n))\b(?:making )?freedom of information(?: \(foi\))? requests$/im,
  ],
  [
    { none: 4 },
    'own',
    [
      /\b(?:we will (?:tell you|let you know|acknowledge|respond|reply|aim)|you will (?:normally )?(?:receive|get))\b/i,
      /^.{0,80}\bwithin (?:20|twenty)\b/i,
    ],
  ],
  [
    { none: 4 },
    'own',
    /\b(?:page|last) (?:updated|reviewed)\b|\bdid you find what\b|\b(?:is|was) this page (?:useful|helpful)\b|\brelated (?:content|pages|links)\b|\bsee all updates\b/i,
  ],
  [
    { none: 25 },
    'own',
    /\b(?:showing \d{1,4} (?:to|-)|(?<=\b\d{1,5} )\b(?:results|requests|responses) found|sort by|next page|inbox \(?\d|compose\b)/i,
  ],
  [
    { none: 12 },
    'own',
    /\b(?:(?:no comments:|post a comment)|posted (?:on|by)|filed under|tagged:?|leave a comment|(?<=\b\d{1,4} )\bcomments|previous post|next post|about the author)\b/i,
  ],
  [
    { none: 5 },
    'own',
    /\b(?:unsubscribe|sign up to|subscribe|press release|notes to editors|read more|share this (?:article|story)|by our reporter|spokes(?:man|woman|person)|told (?:reporters|the (?:BBC|Guardian|Times|Mail|LDRS))|campaigners?)\b/i,
  ],
]);

// What a pattern for letters leaves open. Redacted papers have such marks too, but not where the letter speaks of the
// request itself.
const LEFT_OPEN =
  /\[(date|subject|number|reference|title|applicant's name|public authority|(?:date|name|title) of [a-z/ ]{3,24})\]/gi;
const DIFFERENT = 2;
// Looked for by the bracket, which most letters have not: by the words it would stop at each of them.
const IN_ITS_WORDS = /(?<=\b(?:dear|of|dated|about|regarding|section) )\[(?:date|subject|number|title|applicant)/i;

/** Guidance, policies, publication schemes, lists, news: they tell anyone about any request; and patterns to be filled in. */
export const generalPage: EvidenceRule = {
  name: 'general-page',
  weigh(reading) {
    const found = signs.weigh(reading);
    const { own: text } = reading;
    if (!text.includes('[') || !IN_ITS_WORDS.test(text)) return found;
    const open = Array.from(text.matchAll(LEFT_OPEN));
    if (new Set(open.map(([, what]) => what?.toLowerCase())).size < DIFFERENT) return found;
    const at = open[0]?.index ?? 0;
    const quote = quoteOf(reading, at, at + (open[0]?.[0].length ?? 0));
    return [...found, { rule: 'general-page', speaks: { none: 20 }, quote }];
  },
};
