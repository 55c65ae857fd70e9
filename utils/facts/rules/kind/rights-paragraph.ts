import { signRule } from '../../signs.ts';

/** What the requester can do about this letter: answers have it, and some others. */
export const rightsParagraph = signRule('rights-paragraph', [
  [
    { response: 2, 'review-outcome': 1, none: -1 },
    'own',
    /\b(?:if|should) you (?:\S{1,12} ){0,3}?(?:dissatisfied|unhappy|not (?:satisfied|happy|content)|disagree|wish to (?:complain|appeal|request))\b[^.?!]{0,60}\b(?:this|our|my|the) (?:\S{1,14} )?(?:response|reply|answer|decision|letter|outcome|handling|way|content|service|above)/i,
  ],
  [
    { response: 2, none: -1 },
    'own',
    /\bif you(?:'re| are| remain) (?:\S{1,12} )?(?:unhappy|dissatisfied|not (?:happy|satisfied)) with (?:how|the way)(?: in which)? (?:we|i|the|your)\b/i,
    /\bto ask (?:us )?for (?:an? )?(?:internal )?review\b/i,
    /\bright to (?:an? |request an |ask for an )?internal review\b|\b(?:ask|apply|asking) (?:us )?(?:for|to carry out) an? internal review\b|\breview how (?:we|it) (?:have|has)\b/i,
  ],
  [
    { response: 2, none: -1 },
    'own',
    /\breview of (?:this|our|my|the above|the) (?:\S{1,12} )?(?:response|reply|answer|decision|refusal)\b|\b(?:date of|receipt of|receiving) (?:this|our|the) (?:response|reply|answer|decision|letter|e-?mail)\b/i,
  ],
  [
    { 'review-outcome': 3 },
    'own',
    [
      /\b(?:if you (?:are|remain|continue)|you (?:now )?(?:have|may|can))\b/i,
      /^.{0,60}\b(?:outcome|result|decision|conclusions?) of (?:the|this|your|our) (?:internal )?review\b/i,
    ],
  ],
  [
    { 'review-outcome': 2 },
    'own',
    /\bno further (?:stage|right|review|appeal)\b|\bexhausted (?:our|the) (?:internal )?(?:review|complaints?)\b|\bcompletes? (?:the|our) (?:internal )?(?:review|complaints?)\b/i,
  ],
]);
