import { signRule } from '../../signs.ts';

/** The authority has looked again: it says what came of it, not only that it will. */
export const reviewFindings = signRule('review-findings', [
  [
    { 'review-outcome': 6 },
    'main',
    /\b(?:outcome|result|findings?|conclusions?|determination) of (?:the|your|my|our|this|an?)? ?(?:requirement for |request for (?:an? )?)?(?:internal )?review\b|\binternal review (?:outcome|response|decision|findings?)\b|\breview (?:outcome|findings)\b|\boutcome of your (?:requirement|request|complaint)/i,
  ],
  [
    { 'review-outcome': 6 },
    'main',
    /\b(?:i|we|panel) (?:have |has )?(?:now |also )?(?:carried out|conducted|completed|undertaken|concluded|held) (?:an?|the|your|this|my|our|its)? ?(?:\S{1,12} )?(?:internal )?review\b|\breview (?:has|is) (?:now )?(?:been )?(?:complete[d]?|concluded|carried out|undertaken|held|conducted)\b|\b(?:i|we) have (?:now )?reviewed (?:the|your|our|how|all|this)\b|\b(?:i have|we have|having) (?:now )?(?:looked again|gone over|reconsidered|re-?examined)\b/i,
  ],
  [
    { 'review-outcome': 4 },
    'opening',
    /\byou(?:r)? (?:\S{1,20} ){0,12}?(?:request(?:ed|ing)?|ask(?:ed|ing)?|sought|wrote|request for|requirement for|letter|e-?mail|message|representations) (?:\S{1,20} ){0,12}?(?:internal review|a review|reconsider|reviewed|for review|look again|look at (?:it )?again|requirement for review)\b|\brequest for (?:an )?internal review\b|\byour (?:complaint|representations|appeal)\b[^.?!]{0,100}\b(?:request|response|reply|decision|regulation 11)\b/i,
  ],
  [{ 'review-outcome': 3 }, 'head', /\b(?:internal )?review\b|\breconsideration\b|\badolygiad mewnol\b/i],
  [
    { 'review-outcome': 3 },
    'opening',
    /\b(?:INTERNAL REVIEW|Internal Review|REVIEW (?:OF|UNDER)|reconsideration under|OUTCOME OF)\b/,
  ],
  [
    { 'review-outcome': 4 },
    'main',
    /\b(?:i|we|panel|review(?:er)?|council|therefore|complaint|decision|response|is|are|not|partly|partially|fully) (?:\S{1,14} ){0,3}?(?:uph[eo]ld|upholds|overturn(?:ed|s)?|dismissed|set aside|agree with the (?:original|initial|first))\b|\bmodif(?:y|ied) the (?:original|first)\b|\bsubstitut\w{1,4} (?:a|the) decision\b|\bproperly (?:applied|engaged|dealt with)\b/i,
  ],
  [
    { 'review-outcome': 3 },
    'main',
    /\b(?:original|initial|first|earlier) (?:response|reply|decision|answer|refusal|handling)\b/i,
  ],
  [
    { 'review-outcome': 2 },
    'opening',
    /\b(?:had no (?:part|hand|share|involvement)|not (?:been )?(?:involved|party|concerned))\b|\bno part in\b/i,
  ],
  [
    { 'review-outcome': -6, acknowledgement: 3 },
    'main',
    /\b(?:review|it|this) (?:\S{1,20} ){0,4}?will (?:now )?be (?:carried out|undertaken|conducted|considered|completed|dealt with|reviewed|looked)\b|\b(?:appointed|asked|assigned) to (?:carry out|conduct|undertake|review)\b/i,
  ],
  [
    { 'review-outcome': 5 },
    'main',
    /\b(?:canlyniad|casgliad) (?:yr|eich|yr? hadolygiad)?\b[^.?!]{0,30}\badolygiad\b|\badolygiad mewnol\b[^.?!]{0,80}\b(?:cwblhau|gynnal|cadarnhau)\b/i,
  ],
]);
