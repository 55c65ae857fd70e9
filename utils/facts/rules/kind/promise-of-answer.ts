import { signRule } from '../../signs.ts';

/** An acknowledgement says what will be done, and stops. */
export const promiseOfAnswer = signRule('promise-of-answer', [
  [
    { acknowledgement: 6 },
    'main',
    /\b(?:acknowledg(?:e|es|ing|ement)|confirm)\b[^.?!]{0,40}\b(?:receipt|(?:have |has )?received|your (?:request|enquiry|e-?mail|letter))\b|\backnowledgement of\b/i,
  ],
  [
    { acknowledgement: 5 },
    'main',
    /\b(?:request|enquiry|it|this|complaint|review|matter|application) (?:\S{1,20} ){0,3}?(?:will|shall) (?:now |then )?be (?:considered|dealt with|processed|handled|answered|responded|treated|actioned|looked)\b/i,
  ],
  [
    { acknowledgement: 4 },
    'main',
    /\b(?:is|are) (?:now |currently )?(?:being (?:considered|dealt with|processed|handled|treated|looked|actioned|progressed)|processing|dealing with|handling|considering (?:your|it)|looking into|working on|treating)\b|\bunder way\b/i,
  ],
  [
    { acknowledgement: 5, extension: 3 },
    'main',
    /\b(?:will|shall|aim(?: is)? to|hope to|expect to|endeavour to|intend to|try to|aiming to|have to|must|obliged to|required? (?:us )?to|requires (?:us|me) to) (?:\S{1,14} ){0,3}?(?:respond|reply|answer|provide|let you have|send|get back|write|issue|give|contact)\b[^.?!]{0,110}\b(?:by|within|before|no later|not later|in due course|as soon as|once|when|promptly|shortly)\b/i,
  ],
  [
    { acknowledgement: 5, extension: 2 },
    'main',
    /\byou (?:will|should|shall|can|may) (?:therefore |now |then )?(?:receive|expect|get|hear|be (?:sent|notified|informed)|have) (?:\S{1,14} ){0,3}?(?:response|reply|answer|decision|from us|outcome)\b/i,
  ],
  [
    { acknowledgement: 3 },
    'main',
    /\b(?:respon(?:se|d)|reply|answer) (?:\S{1,14} ){0,5}?(?:by|before|due|no later than) (?:the )?(?:\S{1,10},? )?\d{1,2}|\b(?:due|target|statutory|response) (?:date|deadline|by)\b/i,
  ],
  [
    { acknowledgement: 5 },
    'main',
    /\b(?:respon(?:se|d)|reply|answer|information|outcome) (?:\S{1,14} ){0,4}?(?:will|shall|should) be (?:sent|provided|issued|given|with you)\b|\b(?:gives|allows) us (?:up to )?(?:20|twenty)\b|\bshould have it by\b|\bhas begun to look into\b|\bis receiving attention\b/i,
  ],
  [
    { acknowledgement: 2 },
    'main',
    /\bwhat happens (?:next|now)\b|\bat the latest\b|\btwentieth working day\b|\bwill (?:\S{1,12} ){0,2}?(?:keep you|let you know|tell you)\b/i,
  ],
  [
    { acknowledgement: 2 },
    'main',
    /\b(?:within|maximum of|up to|statutory|period of) (?:the )?(?:statutory )?(?:time ?(?:limit|scale|frame|period)? )?(?:of )?(?:20|twenty) (?:\(20\) )?(?:working|school)? ?days\b/i,
  ],
  [
    { acknowledgement: 2 },
    'main',
    /\b(?:has|have) been (?:logged|registered|recorded|allocated|assigned|passed|forwarded|given (?:the|a) (?:reference|number)|sent to the)\b|\b(?:have|has) (?:logged|registered|passed|forwarded|allocated)\b/i,
  ],
  [
    { acknowledgement: 2 },
    'main',
    /\bif (?:we|i|it) (?:\S{1,12} ){0,3}?(?:need|require|requires|becomes?|appears?|decide|think|find|are not going)\b|\b(?:there )?may be (?:a )?(?:fee|charge)|\bmay (?:be a|charge)\b|\bin the meantime\b/i,
  ],
  [
    { acknowledgement: 2 },
    'main',
    /\bplease (?:\S{1,12} ){0,2}?quote\b|\bfor (?:\S{1,12} ){0,2}?future (?:correspondence|reference)\b/i,
  ],
  [
    { acknowledgement: 6 },
    'main',
    /\b(?:byddwn yn (?:ymateb|ateb|anfon)|cydnabod|cydnabyddiaeth|cewch (?:ymateb|ateb) (?:erbyn|o fewn)|yn delio ag)\b/i,
  ],
]);
