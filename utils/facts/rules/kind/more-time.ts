import { signRule } from '../../signs.ts';

/** An extension: the answer is late or needs longer. It may hold information, cite exemptions and still decide nothing. */
export const moreTime = signRule('more-time', [
  [
    { extension: 6 },
    'main',
    /\b(?:extend(?:ed|ing)|extension (?:of|to))\b[^.?!]{0,60}\b(?:time|deadline|period|limit|date|days|response|target)\b|\b(?:time|deadline|period|limit|target date)\b[^.?!]{0,60}\b(?:extended|extending|needs to be extended|must extend)\b|\bmust extend\b/i,
  ],
  [
    { extension: 6 },
    'main',
    /\b(?:we|i|it|which|us|and|will|therefore|regret that we) (?:\S{1,12} ){0,2}?(?:need|needs|require|requires|taking|take) (?:\S{1,12} ){0,3}?(?:more|further|additional|longer|extra) time\b|\b(?:a|an|the|further) (?:further |additional |extra |another )(?:\d{1,2}|twenty|ten|fifteen) (?:working )?days (?:in order|to|are|is|will)\b|\btaking longer than\b/i,
  ],
  [{ extension: 3 }, 'main', /\bsection 10 ?\(3\)|\bregulation 7(?: ?\(1\))?\b|\breg\.? 7\b|\bsection 17 ?\(2\)/i],
  [
    { extension: 5 },
    'main',
    /\b(?:not (?:yet |been able |been possible |possible |in a position )?(?:\S{1,12} ){0,3}?|unable to |have yet to |cannot yet |still (?:to )?)(?:complete[d]?|finish(?:ed)?|conclude[d]?|reach(?:ed)?|decide[d]?|respond|reply|answer|provide|consider(?:ing)?|determine)\b[^.?!]{0,100}\b(?:within|by|yet|public interest|balance|decision|statutory|20 working|deadline|time)\b/i,
  ],
  [
    { extension: 5 },
    'main',
    /\b(?:revised|new|amended|extended) (?:\S{1,12} )?(?:target|date|deadline|timescale|due date)\b|\bnow (?:expect|hope|aim|anticipate|estimate)\b|\b(?:our |we )?estimate (?:is )?that\b/i,
  ],
  [
    { extension: 3 },
    'main',
    /\b(?:sorry|apologi[sz]e\w{0,3}|apologies|regret|afraid)\b[^.?!]{0,70}\b(?:delay|late|not (?:yet )?been able|timing|longer|write to you a second|not be able to (?:respond|reply))\b|\b(?:going to be|will be|is running|are running) (?:late|delayed)\b|\bdelay is\b/i,
  ],
  [
    { extension: 3 },
    'main',
    /\bstill (?:considering|waiting|working|collating|gathering|being considered|awaiting|consulting)\b|\b(?:is|are) (?:still )?under consideration\b|\bletter (?:is )?about time\b|\bas soon as this has been done\b/i,
  ],
  [
    { extension: 3 },
    'opening',
    /\b(?:extension of time|delay(?:ed)? (?:in|to|response)|further to our (?:letter|e-?mail)|public interest test extension|extension (?:letter|notice)|an update on)\b/i,
  ],
  [{ extension: 5 }, 'main', /\b(?:we|i) (?:plan|propose|anticipate|hope|expect|aim|intend|estimate) (?:to |that )[^.?!]{0,80}\b(?:response|decision|reply|respond|reply|answer)\b[^.?!]{0,40}\bby (?:the )?(?:end of )?(?:\S{3,9},? )?\d|\bby when\b/i],
  [{ extension: 5 }, 'main', /\b(?:act|regulations|foia|law) (?:also )?(?:allows?|permits?|lets)[^.?!]{0,60}\b(?:longer|extend|extra|additional|reasonable in|up to 40)\b|\binterim (?:response|reply)\b|\bholding (?:response|reply)\b/i],
  [{ extension: 3 }, 'main', /\b(?:may|might) be exempt\b|\bconsider(?:ing)? (?:where )?the (?:balance of the )?public interest\b|\bneed to (?:consider|conduct|carry out)\b[^.?!]{0,40}\bpublic interest\b/i],
  [
    { extension: 4 },
    'main',
    /\b(?:you were told|told you|promised|said) (?:\S{1,12} ){0,3}?(?:we would|you would|you'd|that you would) (?:\S{1,12} ){0,3}?(?:answer|reply|have|hear|receive)\b/i,
  ],
  [{ extension: 6 }, 'main', /\bymestyn\b|\brhagor o amser\b|\bestyniad\b/i],
]);
