import { signRule } from '../../signs.ts';

/** An extension: the answer is late or needs longer. It may hold information, cite exemptions and still decide nothing. */
export const moreTime = signRule('more-time', [
  [
    { extension: 6 },
    'main',
    /\b(?:extend(?:ed|ing|s)?|extension (?:of|to))\b[^.?!]{0,60}\b(?:time|deadline|period|limit|date|days|response|target)\b|\b(?:time|deadline|period|limit|target date)\b[^.?!]{0,60}\b(?:extend(?:ed|ing)?|extension)\b/i,
  ],
  [
    { extension: 6 },
    'main',
    /\b(?:need|needs|require|requires|take|taking|allow(?:s|ed)?|have) (?:us )?(?:\S{1,12} ){0,3}?(?:more|further|additional|longer|extra) ?(?:time|period)?\b|\b(?:further|additional|extra|another) (?:\d{1,2}|twenty|ten|fifteen) (?:working )?days\b|\blonger than (?:we|20|twenty|the)\b/i,
  ],
  [{ extension: 3 }, 'main', /\bsection 10 ?\(3\)|\bregulation 7(?: ?\(1\))?\b|\breg\.? 7\b|\bsection 17 ?\(2\)/i],
  [
    { extension: 5 },
    'main',
    /\b(?:not (?:yet |been able |possible |in a position )?(?:\S{1,12} ){0,3}?|unable to |have yet to |cannot yet |still (?:to )?)(?:complete[d]?|finish(?:ed)?|conclude[d]?|reach(?:ed)?|decide[d]?|respond|reply|answer|provide|consider(?:ing)?|determine)\b[^.?!]{0,100}\b(?:within|by|yet|public interest|balance|decision|statutory|20 working|deadline|time)\b/i,
  ],
  [
    { extension: 5 },
    'main',
    /\b(?:revised|new|amended|extended) (?:\S{1,12} )?(?:target|date|deadline|timescale|due date)\b|\bnow (?:expect|hope|aim|anticipate|estimate)\b|\b(?:estimate|expect|hope|anticipate|intend|aim) (?:\S{1,14} ){0,8}?(?:response|decision|reply|answer|respond|reply) (?:\S{1,14} ){0,6}?by\b/i,
  ],
  [
    { extension: 2 },
    'main',
    /\b(?:sorry|apologi[sz]e\w{0,3}|apologies|regret|afraid)\b[^.?!]{0,50}\b(?:delay|late|not (?:yet )?been able|timing|longer)\b/i,
  ],
  [
    { extension: 3 },
    'main',
    /\bstill (?:considering|waiting|working|collating|gathering|being considered|awaiting|consulting)\b|\b(?:is|are) (?:still )?(?:under consideration|ongoing)\b|\bletter about time\b/i,
  ],
  [
    { extension: 3 },
    'opening',
    /\b(?:extension of time|delay(?:ed)? (?:in|to|response)|further to our (?:letter|e-?mail)|public interest test extension|extension (?:letter|notice))\b/i,
  ],
  [{ extension: 6 }, 'main', /\bymestyn\b|\brhagor o amser\b|\bestyniad\b/i],
]);
