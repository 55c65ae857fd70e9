import { signRule } from '../../signs.ts';

/** The authority asks what is meant before it goes on: FOIA s.1(3), FOISA s.1(3), EIR reg.9. */
export const questionBack = signRule('question-back', [
  [{ clarification: 4 }, 'opening', /\bclarif(?:y|ication|ying)\b|\beglurhad\b/i],
  [
    { clarification: 2 },
    'main',
    /\b(?:need|require|seek|ask(?:ing)? (?:you )?for|request(?:ing)?|provide) (?:\S{1,12} ){0,4}?clarification\b|\bplease clarify\b|\bclarification (?:needed|required|request)\b/i,
  ],
  [{ clarification: 5 }, 'main', /\bsection 1 ?\(3\)|\bregulation 9 ?\(2\)/i],
  [
    { clarification: 4 },
    'main',
    /\b(?:please|could you|would you|can you|grateful if you|ask you to|need you to)\b[^.?!]{0,40}\b(?:confirm|tell us|tell me|let (?:us|me) know|specify|clarify|explain|say (?:which|whether|what)|indicate|be more specific|narrow|restrict|refine)\b[^.?!]{0,120}\b(?:which|what|whether|if you|mean|the (?:period|time|years?|scope|dates?)|looking for|interested|request)\b|\bdo you mean\b|\bis it (?:the )?\S{1,20} .{0,60}\bor\b.{0,80}\?/i,
  ],
  [
    { clarification: 3 },
    'main',
    /\b(?:need|require)s? (?:you to tell us |some )?(?:a bit |a little )?(?:more|further|additional) (?:information|details?|particulars)\b|\bin order to (?:identify|locate|find|answer|process|proceed)\b|\bunable to (?:tell|identify|determine|understand|establish)\b|\b(?:not|isn't) (?:clear|sure) (?:what|which|whether|to us)\b|\bbefore (?:we|i)(?:'re| are)? (?:proceed|able|can|go)\b/i,
  ],
  [
    { clarification: 3 },
    'main',
    /\bif (?:we|i) (?:do not|don't|have not|haven't|hear nothing|get no|receive no)\b[^.?!]{0,80}|\bif there's nothing from you\b|\bif no (?:reply|response|clarification)\b|\bonce (?:we|i) (?:have|receive|hear)\b[^.?!]{0,60}/i,
  ],
  [
    { clarification: 3 },
    'main',
    /\b(?:no longer (?:want|wish|require|need)|will (?:be|then be) (?:closed|treated as withdrawn|considered withdrawn)|close (?:your|the) (?:request|case)|lapsed?)\b/i,
  ],
  [
    { clarification: 3 },
    'main',
    /\b(?:working days|clock|time|period)\b[^.?!]{0,60}\b(?:begin|start|restart|run|put on hold|stopped|paused)\b[^.?!]{0,60}\b(?:again|from|when|once|after|until|day)\b/i,
  ],
]);
