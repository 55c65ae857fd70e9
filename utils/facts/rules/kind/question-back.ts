import type { EvidenceRule } from '../../evidence.ts';
import { signRule } from '../../signs.ts';

const asks = signRule('question-back', [
  [
    { clarification: 5 },
    'opening',
    /\bclarification (?:needed|required|requested|sought|of your|on your)\b/i,
    /\b(?:seek|seeking|requesting|request for|some|further|need) clarification\b/i,
    /\b(?:please|could you|can you) clarify\b/i,
    /\beglurhad\b/i,
  ],
  [
    { clarification: 3 },
    'main',
    [
      /(?<!\b(?:if|should|where|unless|when) )\b(?:we|i) (?:would |will |do |therefore )?(?:need|require|seek|ask|request)\b/i,
      /^.{0,30}\bclarification\b/i,
    ],
    /\bplease clarify\b/i,
    /\bclarification (?:needed|required|request)\b/i,
  ],
  [
    { clarification: 6 },
    'main',
    /\bsection 1 ?\(3\)/i,
    /\bregulation 9 ?\(2\)/i,
    /\bnot (?:at present |currently |yet )?a valid request\b/i,
    /\bsection 8 ?\(1\)/i,
    /\bin order for your request to be (?:considered )?valid\b/i,
    [
      /\b(?:unable|not able|not be able|cannot)\b/i,
      /^.{0,60}\b(?:without|unless|until)\b/i,
      /^.{0,40}\b(?:clarif\w{1,8}|(?:further|more) (?:information|details?)|specify)\b/i,
    ],
    [/\bwe (?:need|would need) to know\b/i, /^.{0,20}\b(?:what|which|whether|exactly|more)\b/i],
  ],
  [
    { clarification: 5 },
    'main',
    [
      /\b(?:please|could you|would you|can you|grateful if you|ask you to|need you to)\b/i,
      /^.{0,40}\b(?:confirm|provide|give us|tell us|tell me|let (?:us|me) know|specify|clarify|explain|say too|say(?= (?:which|whether|what)\b)|indicate|be more specific|narrow|restrict|refine|reply with your)\b/i,
      /\b(?:which|what|whether|if (?:the|your) (?:enquiry|request|question)|mean|the (?:period|time|years?|scope|dates?)|looking for|interested|name|by \d{1,2})\b/i,
    ],
    [
      /\b(?:in order to|to enable us to|so that (?:we|i) can|before (?:we|i) can) (?:process|answer|respond|deal|proceed|progress|consider|locate|identify)\b|\bin order to help us (?:locate|identify|find)\b/i,
      /^.{0,70}\b(?:appreciate|helpful|please|need you|need an?)\b/i,
      /^.{0,30}\b(?:confirm|let (?:us|me) know|clarify|specify|tell (?:us|me)|understanding|clearer|idea)\b/i,
    ],
    /\bdo you mean\b/i,
    [
      /\b(?:would|are|whether) you\b/i,
      /^.{0,12}\b(?:willing|prepared|able|like|wish|want) to (?:restrict|narrow|refine|reduce|limit)\b/i,
    ],
    /\bprefer us to\b/i,
  ],
  [
    { clarification: 4 },
    'main',
    [
      /(?<!\b(?:if|should|where|unless|when) (?:we|i) )\b(?:need|require)s?\b/i,
      /^ (?:you to tell us |some |a bit |a little )?(?:more|further|additional) (?:information|details?|particulars)\b/i,
    ],
    /\b(?:unable to|can't|cannot) (?:tell|identify|determine|understand|establish) (?:what|which|from)\b/i,
    /\b(?:not|isn't) (?:clear|sure) (?:what|which|whether|to us)\b/i,
    /\byour request is (?:very |too |quite |rather )?(?:broad|wide|vague|unclear)\b/i,
    /\bif you (?:were able to|could|can|would) (?:please )?(?:specify|clarify|narrow)\b/i,
    /\bbefore (?:we|i)(?:'re| are)? (?:proceed|able|can|go)\b/i,
  ],
]);

// An answer wishes so too, to hear whether it was what was wanted.
const wishes = signRule('question-back', [
  [
    { clarification: 5 },
    'main',
    [
      /\b(?:appreciate (?:it )?if you|helpful if you)\b/i,
      /^.{0,40}\b(?:confirm|provide|tell (?:us|me)|let (?:us|me) know|specify|clarify|explain|indicate|narrow|refine)\b/i,
      /\b(?:which|what|whether|mean|the (?:period|time|years?|scope|dates?))\b/i,
    ],
  ],
]);

// Acknowledgements say these of a question that may come; they count only beside one.
const follows = signRule('question-back', [
  [
    { clarification: 3 },
    'main',
    /\bif (?:we|i) (?:do not|don't|have not|haven't|hear nothing|get no|receive no)\b/i,
    /\bif there's nothing from you\b/i,
    /\bif no (?:reply|response|clarification)\b/i,
    /\bonce (?:we|i) (?:have|receive|hear)\b/i,
  ],
  [
    { clarification: 3 },
    'main',
    /\bno longer (?:want|wish|require|need)\b/i,
    /\bwill (?:be|then be) (?:closed|filed|treated as withdrawn|considered withdrawn)\b/i,
    /\bclose (?:your|the) (?:request|case)\b/i,
    /\blapsed?\b/i,
  ],
  [
    { clarification: 3 },
    'main',
    [
      /\b(?:working days?|clock|time|period)\b/i,
      /\b(?:begins?|starts?|restarts?|runs?|put on hold|stopped|paused)\b/i,
      /\b(?:again|from|when|once|after|until|day|date)\b/i,
    ],
  ],
]);

/** The authority asks what is meant before it goes on: FOIA s.1(3), FOISA s.1(3), EIR reg.9. */
export const questionBack: EvidenceRule = {
  name: 'question-back',
  weigh(reading) {
    const asked = asks.weigh(reading);
    const isAnswer = reading.rightsStart < reading.text.length;
    const questions = asked.length > 0 || isAnswer ? asked : wishes.weigh(reading);
    return questions.length === 0 ? [] : [...questions, ...follows.weigh(reading)];
  },
};
