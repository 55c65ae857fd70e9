import { signRule } from '../../signs.ts';

const WHEN = /\b(?:by|within|before|no later|not later|in due course|as soon as|once|when|promptly|shortly)\b/i;

/** An acknowledgement says what will be done, and stops. */
export const promiseOfAnswer = signRule('promise-of-answer', [
  [
    { acknowledgement: 6 },
    'main',
    [
      /(?<!\b(?:will|shall) )\b(?:acknowledge|acknowledges|acknowledging|acknowledgement)\b/i,
      /^.{0,40}\b(?:receipt|have received|has received|your (?:request|enquiry|e-?mail|letter))\b/i,
    ],
    /\bconfirm (?:the |that )?(?:receipt|(?:we|it) ha(?:ve|s) received|your request has been received)\b/i,
    // "Further to my acknowledgement of 4 May": an earlier letter.
    /(?<!\b(?:my|our|earlier|previous|the) )\backnowledgement of\b/i,
    [
      /\b(?:request|e-?mail|letter|message|enquiry|correspondence)\b/i,
      /^.{0,90}\b(?:is|has been) (?:hereby )?acknowledged\b/i,
    ],
    /\battached (?:an? |the |our )?acknowledgement\b/i,
    /\bautomat(?:ed|ic) (?:confirmation|acknowledgement|response|reply|e-?mail)\b/i,
    [/\bconfirmation that your\b/i, /^.{0,40}\breceived\b/i],
  ],
  [
    { acknowledgement: 5 },
    'main',
    [
      /\b(?:request|enquiry|it|this|complaint|review|matter|application)\b/i,
      /^.{0,40}\b(?:will|shall) (?:now |then )?be (?:considered|dealt with|processed|handled|answered|responded|treated|actioned|looked)\b/i,
    ],
  ],
  [
    { acknowledgement: 4 },
    'main',
    /\b(?:is|are) (?:now |currently )?being (?:considered|dealt with|processed|handled|treated|looked|actioned|progressed)\b/i,
    /\b(?:is|are) (?:now |currently )?(?:processing|dealing with|handling|considering (?:your|it)|looking (?:into|at)|working on|treating)\b/i,
    /\bunder way\b/i,
  ],
  [
    { acknowledgement: 5, extension: 3 },
    'main',
    [
      // What the law lays on any authority is no promise.
      /(?<!\bauthorit(?:y|ies) (?:\w{1,8} )?)\b(?:will|shall|aims?(?: is)? (?:to|for)|hopes? to|expects? to|endeavours? to|intends? to|try to|aiming to|have to|must|obliged to|required to|requires us to|require us to)\b/i,
      /^.{0,30}\b(?:respond|reply|answer|deal with|provide|let you have|send|get back|write|issue|give|contact)\b/i,
      WHEN,
    ],
  ],
  [
    { acknowledgement: 5, extension: 2 },
    'main',
    [
      /\byou (?:will|should|shall|can|may) (?:therefore |now |then )?(?:receive|expect|get|hear|be (?:sent|notified|informed)|have)\b/i,
      /^.{0,30}\b(?:response|reply|answer|decision|from us|outcome)\b/i,
    ],
  ],
  [
    { acknowledgement: 3 },
    'main',
    [
      /\b(?:response|respond|reply|answer)\b/i,
      /^.{0,40}\b(?:by|before|due|no later than) (?:the )?(?:\S{1,10},? )?\d{1,2}/i,
    ],
    /\b(?:due|target|statutory|response) (?:date|deadline|by)\b/i,
  ],
  [
    { acknowledgement: 5 },
    'main',
    [
      /\b(?:response|reply|answer|information|outcome|decision)\b/i,
      /^.{0,40}\b(?:will|shall|should) be (?:sent|provided|issued|given|made|with you)\b/i,
    ],
    /\b(?:gives|allows) us (?:up to )?(?:20|twenty)\b/i,
    /\bshould have it by\b/i,
    /\b(?:we|i) will (?:now )?proceed with\b/i,
    /\b(?:our|my) intention to\b/i,
    /\bhas begun to look into\b/i,
    /\bis receiving attention\b/i,
  ],
  [
    { acknowledgement: 4 },
    'main',
    [
      /\b(?:may|can|could|will|might) take\b/i,
      /^.{0,24}\b(?:20|twenty) working days\b/i,
      /^.{0,60}\b(?:consider|provide|respond|reply|answer|process)\b/i,
    ],
  ],
  // Of the reply, and still to come: one that was missed is a late answer's.
  [
    { acknowledgement: 5, extension: 5 },
    'main',
    [
      /\b(?:deadline|due date|target date|scheduled date|timescale) for\b/i,
      /^ (?:our|a|the|this|your|my|providing|responding)\b.{0,30}\b(?:response|reply|answer|request)\b/i,
      /^.{0,40}\b(?:is|will be)\b/i,
    ],
  ],
  [
    { acknowledgement: 2 },
    'main',
    /\bwhat happens (?:next|now)\b/i,
    /\bat the latest\b/i,
    /\btwentieth working day\b/i,
    /\bwill (?:also |then )?(?:keep you|let you know|tell you)\b/i,
  ],
  [
    { acknowledgement: 2 },
    'main',
    [
      /\b(?:within|maximum of|up to|statutory|period of|(?:we|council|trust|authority) (?:have|has))\b/i,
      /^.{0,40}\b(?:20|twenty) (?:\(20\) )?(?:working |school )?days\b/i,
    ],
  ],
  [
    { acknowledgement: 2 },
    'main',
    /\b(?:has|have) been (?:logged|registered|recorded|allocated|assigned|passed|forwarded|given (?:the|a) (?:reference|number)|sent to the)\b/i,
    [
      /\b(?:passed|forwarded|sent)\b/i,
      /^.{0,50}\bfor (?:their|a|an|its|his|her) (?:reply|response|attention|consideration|answer)\b/i,
    ],
    /\b(?:have|has) (?:logged|registered|passed|forwarded|allocated)\b/i,
  ],
  [
    { acknowledgement: 2 },
    'main',
    [
      /\bif (?:we|i|it)\b/i,
      /^.{0,30}\b(?:need|require|requires|become|becomes|appears?|decide|think|find|are not going)\b/i,
    ],
    /\bmay be (?:a )?(?:fee|charge)\b/i,
    /\bin the meantime\b/i,
    /\b(?:request|enquiry) has been received\b/i,
    /\bhas been received and (?:logged|registered|recorded|allocated|assigned|passed|forwarded)\b/i,
  ],
  [
    { acknowledgement: 2 },
    'main',
    /\bplease (?:always |also )?(?:remember to )?quote\b/i,
    /\bfor (?:any )?future (?:correspondence|reference)\b/i,
  ],
  [
    { acknowledgement: 6 },
    'main',
    /\bbyddwn yn (?:ymateb|ateb|anfon)\b/i,
    /\bcydnabod\b/i,
    /\bcydnabyddiaeth\b/i,
    /\bcewch (?:ymateb|ateb) (?:erbyn|o fewn)\b/i,
    /\byn delio ag\b/i,
  ],
]);
