import type { EvidenceRule } from '../../evidence.ts';
import { signRule } from '../../signs.ts';

const asks = signRule('question-back', [
  [
    { clarification: 5 },
    'opening',
    /\bclarification (?:needed|required|requested|sought|of your|on your)\b|\b(?:seek(?:ing)?|requesting|request for|some|further|need) clarification\b|\b(?:please|could you|can you) clarify\b|\beglurhad\b/i,
  ],
  [
    { clarification: 3 },
    'main',
    /\b(?:we|i) (?:\S{1,12} ){0,2}?(?:need|require|seek|ask|request) (?:\S{1,12} ){0,4}?clarification\b|\bplease clarify\b|\bclarification (?:needed|required|request)\b/i,
  ],
  [
    { clarification: 6 },
    'main',
    /\bsection 1 ?\(3\)|\bregulation 9 ?\(2\)|\bnot (?:at present |currently |yet )?a valid request\b|\bsection 8 ?\(1\)/i,
  ],
  [
    { clarification: 5 },
    'main',
    /\b(?:please|could you|would you|can you|grateful if you|ask you to|need you to)\b[^.?!]{0,40}\b(?:confirm|tell us|tell me|let (?:us|me) know|specify|clarify|explain|say (?:which|whether|what|too)|indicate|be more specific|narrow|restrict|refine|reply with your)\b[^.?!]{0,120}\b(?:which|what|whether|mean|the (?:period|time|years?|scope|dates?)|looking for|interested|name|by \d{1,2})\b|\bdo you mean\b|\b(?:would|are|whether) you (?:would |are )?(?:be )?(?:willing|prepared|able) to (?:restrict|narrow|refine|reduce)\b|\bprefer us to\b/i,
  ],
  [
    { clarification: 4 },
    'main',
    /\b(?:need|require)s? (?:you to tell us |some )?(?:a bit |a little )?(?:more|further|additional) (?:information|details?|particulars)\b|\bunable to (?:tell|identify|determine|understand|establish) (?:what|which|from)\b|\b(?:not|isn't) (?:clear|sure) (?:what|which|whether|to us)\b|\bbefore (?:we|i)(?:'re| are)? (?:proceed|able|can|go)\b/i,
  ],
]);

// Acknowledgements say these of a question that may come; they count only beside one.
const follows = signRule('question-back', [
  [
    { clarification: 3 },
    'main',
    /\bif (?:we|i) (?:do not|don't|have not|haven't|hear nothing|get no|receive no)\b[^.?!]{0,80}|\bif there's nothing from you\b|\bif no (?:reply|response|clarification)\b|\bonce (?:we|i) (?:have|receive|hear)\b[^.?!]{0,60}/i,
  ],
  [
    { clarification: 3 },
    'main',
    /\b(?:no longer (?:want|wish|require|need)|will (?:be|then be) (?:closed|filed|treated as withdrawn|considered withdrawn)|close (?:your|the) (?:request|case)|lapsed?)\b/i,
  ],
  [
    { clarification: 3 },
    'main',
    /\b(?:working days?|clock|time|period)\b[^.?!]{0,60}\b(?:begins?|starts?|restarts?|runs?|put on hold|stopped|paused)\b[^.?!]{0,60}\b(?:again|from|when|once|after|until|day|date)\b/i,
  ],
]);

/** The authority asks what is meant before it goes on: FOIA s.1(3), FOISA s.1(3), EIR reg.9. */
export const questionBack: EvidenceRule = {
  name: 'question-back',
  weigh(reading) {
    const questions = asks.weigh(reading);
    return questions.length === 0 ? [] : [...questions, ...follows.weigh(reading)];
  },
};
