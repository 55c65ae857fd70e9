import type { EvidenceRule } from '../../evidence.ts';
import { signRule } from '../../signs.ts';

/** Guidance, policies, publication schemes, lists: they tell anyone what happens to any request. */
export const generalPage: EvidenceRule = signRule('general-page', [
  [
    { none: 5 },
    'own',
    /\bhow (?:to|do i|can i|you can) (?:make|request|ask|submit|appeal|complain|access|apply)\b|\bmaking (?:a|an|your) (?:\S{1,14} ){0,3}?(?:request|complaint)\b|\bmake (?:a|an) (?:\S{1,14} ){0,3}?(?:freedom of information|FOI|EIR|information) request\b|\bhow we (?:handle|deal|respond)\b/i,
  ],
  [
    { none: 5 },
    'own',
    /\b(?:anyone|any person|everyone|members? of the public|people|applicants?|requesters?) (?:\S{1,12} ){0,2}?(?:can|may|has|have|should|must|is entitled|are entitled|who)\b/i,
  ],
  [
    { none: 4 },
    'own',
    /\b(?:all|most|some|many|each|every|the) requests? (?:\S{1,12} ){0,3}?(?:we|are|is|will|must|should|can|received|for information)\b|\brequests (?:we|are|must|should|can|will|for information|received)\b|\bwe (?:receive|get|handle|publish|had) (?:about |around |over |some )?[\d,]{1,7}\b/i,
  ],
  [
    { none: 6 },
    'opening',
    /\bpublication scheme\b|\b(?:policy|procedure|guidance|guide|toolkit|leaflet|factsheet|privacy notice|newsletter|consultation|minutes of)\b/i,
  ],
  [
    { none: 4 },
    'own',
    /\b(?:we will (?:tell you|let you know|acknowledge|respond|reply|aim)|you will (?:normally )?(?:receive|get))\b[^.?!]{0,80}\bwithin (?:20|twenty)\b/i,
  ],
  [
    { none: 4 },
    'own',
    /\b(?:page|last) (?:updated|reviewed)\b|\bdid you find what\b|\b(?:is|was) this page (?:useful|helpful)\b|\brelated (?:content|pages|links)\b|\bsee all updates\b/i,
  ],
  [
    { none: 7 },
    'own',
    /\b(?:\d{1,4}\s?[\u2013-]\s?\d{1,4} of [\d,]{1,7}|showing \d{1,4}|\d{1,5} (?:results|requests|responses) found|results? \d{1,3} (?:to|-)|inbox|compose|sort by|next page|page \d{1,3} of)\b/i,
  ],
  [
    { none: 4 },
    'own',
    /\b(?:unsubscribe|sign up to|subscribe|press release|notes to editors|read more|share this (?:article|story)|by our reporter|spokes(?:man|woman|person))\b/i,
  ],
]);
