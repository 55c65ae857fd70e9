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
    /\b(?:i|we|panel) (?:have |has )?(?:now |also )?(?:carried out|conducted|completed|undertaken|concluded|held) (?:an?|the|your|this|my|our|its)? ?(?:\S{1,12} )?(?:internal )?review\b|\breview (?:has|is) (?:now )?(?:been )?(?:complete[d]?|concluded|carried out|undertaken|held|conducted)\b|\b(?:i|we) have (?:now |therefore )?(?:reviewed (?:the|your|our|how|all|this)|considered (?:the request|it|the matter) (?:afresh|anew))\b|\b(?:looked again|gone over|gone afresh|reconsidered|re-?examined|concludes .{0,30}reconsideration)\b/i,
  ],
  [
    { 'review-outcome': 5 },
    'opening',
    /\b(?:you|your|in which you|by which you) (?:\S{1,20} ){0,14}?(?:request(?:ed|ing)?|ask(?:ed|ing|s)?|sought|request for|requirement for|letter|e-?mail|message|representations|complain(?:ed)?) (?:\S{1,20} ){0,14}?(?:internal review|a review|reconsider\w{0,6}|reviewed|to review|for review|look again|look at (?:it )?again|requirement for review|complain about (?:how|the way))\b|\brequest for (?:an )?internal review\b|\byour (?:complaint|representations|appeal)\b[^.?!]{0,100}\b(?:request|response|reply|decision|regulation 11)\b/i,
  ],
  [{ 'review-outcome': 3 }, 'opening', /^(?:re:? )?.{0,40}\b(?:review|reconsideration|adolygiad)\b.{0,30}$/im],
  [{ 'review-outcome': 3 }, 'head', /\b(?:internal )?review\b|\breconsideration\b|\badolygiad mewnol\b/i],
  [
    { 'review-outcome': 3 },
    'opening',
    /\b(?:INTERNAL REVIEW|Internal Review|REVIEW (?:OF|UNDER)|reconsideration under|OUTCOME OF|[Rr]eview of (?:your )?(?:Freedom|FOI|request))\b/,
  ],
  [
    { 'review-outcome': 5 },
    'main',
    /\b(?:i|we|panel|review(?:er)?|council|therefore) (?:\S{1,14} ){0,3}?(?:uph[eo]ld|upholds|overturn(?:ed|s)?)\b|\b(?:not |partly |partially |fully )?upheld\b|\b(?:review|complaint|appeal) is (?:\S{1,14} )?dismissed\b|\bagree with the (?:original|initial|first)\b|\bmodif(?:y|ied) the (?:original|first)\b|\bsubstitut\w{1,4} (?:a|the) decision\b|\b(?:properly|rightly|correctly) (?:applied|engaged|dealt with|relied)\b/i,
  ],
  [
    { 'review-outcome': 3 },
    'main',
    /\b(?:original|initial|first|earlier) (?:response|reply|decision|answer|refusal|handling)\b|\byour (?:grounds|complaint)\b/i,
  ],
  [
    { 'review-outcome': 2 },
    'main',
    /\b(?:had no (?:\S{1,12} )?(?:part|hand|share|involvement)|not (?:been |previously )?(?:involved|party|concerned) in)\b|\bno part in\b/i,
  ],
  [
    { 'review-outcome': -8, acknowledgement: 5 },
    'main',
    /\b(?:review|it|this) (?:\S{1,20} ){0,4}?will (?:now )?be (?:carried out|undertaken|conducted|considered|completed|dealt with|reviewed|looked)\b|\b(?:appointed|asked|assigned) to (?:carry out|conduct|undertake|review)\b|\blet you have the outcome\b|\bwill (?:now )?(?:carry out|conduct|undertake|review)\b/i,
  ],
  [
    { 'review-outcome': 5 },
    'main',
    /\b(?:canlyniad|casgliad) [^.?!]{0,30}\badolygiad\b|\badolygiad mewnol\b[^.?!]{0,80}\b(?:cwblhau|gynnal|cadarnhau)\b/i,
  ],
]);
