import { signRule } from '../../signs.ts';

const ENCLOSED =
  /^.{0,60}\b(?:attached|enclosed|beneath|underneath|following|table|link|annex|appendix|spreadsheet|response|answers?|information (?:you|that|requested|attached|below|we))\b/i;

/** An answer has finished: it holds or does not hold, gives, withholds, refuses. */
export const finishedAnswer = signRule('finished-answer', [
  // Gives
  [
    { response: 4 },
    'main',
    [/\bplease (?:find|see|refer to|note the)\b/i, ENCLOSED],
    /\b(?:see|find) (?:attached|enclosed|below)\b/i,
  ],
  [
    { response: 3 },
    'main',
    [
      /\b(?:i|we) (?:have )?(?:attach|enclose|set out|provide|provided|supply|supplied|disclose|disclosed|release|released|send|answer|answered|list|listed)\b/i,
      /^.{0,50}\b(?:information|copy|copies|data|figures|documents?|records?|reports?|minutes|appendix|annex|table|spreadsheet|below|response|e-?mails|here|list)\b/i,
    ],
    [
      /\b(?:and|now|therefore|also) (?:attach|enclose|supply|disclose|release)\b/i,
      /^.{0,50}\b(?:information|copy|copies|data|figures|documents?|table|spreadsheet|list)\b/i,
    ],
    /\b(?:pleased|glad|happy|able) to (?:be able to )?(?:provide|let you have|supply|disclose|release|send|enclose)\b/i,
  ],
  [
    { response: 4 },
    'own',
    [
      /\binformation (?:that |which )?(?:you (?:have |had |are )?(?:requested|asked|sought|seeking)|requested)\b/i,
      /^.{0,60}\b(?:is|are|has been|can be)\b/i,
      /^.{0,24}\b(?:attached|enclosed|provided|set out|below|as follows|exempt|withheld|held|available|published|accessible|found)\b/i,
    ],
  ],
  [
    { response: 3 },
    'main',
    /\b(?:is|are) (?:attached|enclosed|set out (?:below|in|at)|as follows|available (?:on|at|from)|in the public domain|already (?:published|available))\b/i,
    /\bcan be (?:found|accessed|viewed) (?:at|on|here|via|by)\b/i,
    /\bhas been (?:published|released|disclosed)\b/i,
    /\baccompanies this letter\b/i,
    /\b(?:is|are) (?:answered|addressed|dealt with) (?:below|here|in turn|underneath|as follows|one by one)\b/i,
  ],
  // Holds or does not
  [
    { response: 4 },
    'main',
    /(?<!\b(?:if|where|whether) (?:\S{1,14} ){0,3})\b(?:do|does|did) not (?:currently |therefore |actually )?(?:hold|record|possess|keep)\b/i,
    /\b(?:is|are) (?:therefore )?not (?:\w{1,12} )?(?:held|recorded)\b/i,
    /\b(?:isn't|aren't) held\b/i,
    /\b(?:don't|doesn't) hold\b/i,
    /\bholds? no\b/i,
    /\bno (?:recorded )?information (?:is )?held\b/i,
    /\bnil return\b/i,
    /\binformation not held\b/i,
  ],
  // Withholds
  [
    { response: 4 },
    'main',
    // Two, lest they be more words than can be written out.
    /(?<!\b(?:can|may|could|might) )\b(?:is|are|been|was|were|being) (?:therefore |also |all |fully |considered |hereby )?(?:exempt|excepted|withheld|withholding|redacted|refused|refusing|outside (?:of )?the (?:scope|act))\b/i,
    /(?<!\b(?:can|may|could|might) )\b(?:i am|we are|i'm|we're) (?:therefore |also |all |fully |considered |hereby )?(?:exempt|excepted|withheld|withholding|redacted|refused|refusing|outside (?:of )?the (?:scope|act))\b/i,
    /\bhave been (?:removed|taken out|redacted|blanked out|blacked out)\b/i,
  ],
  [
    { response: 4 },
    'main',
    /\brefusal notice\b/i,
    /\b(?:s|section) ?17 notice\b/i,
    /\bneither confirms? nor den(?:y|ies)\b/i,
    /\bacts as a (?:partial )?refusal\b/i,
    /\bdecided (?:not to|that (?:it|we) (?:will|should|can) ?not) (?:release|disclose|provide|supply|publish)\b/i,
    [/\bi (?:must|have to|have decided to|regret)\b/i, /^.{0,60}\brefus(?:e|ing)\b/i],
    /\b(?:cannot|can not|can't|will not|shall not|not going to|unable to) (?:therefore )?(?:be (?:provided|released|disclosed|supplied)|provide (?:you|the|this)|disclose|release|supply|answer|answering|comply)\b/i,
  ],
  [
    { response: 3 },
    'main',
    /\bexceed(?:s|ing)? the (?:appropriate|costs?|18|statutory|limit|upper)\b/i,
    [/\b(?:more than|over|above)\b/i, /^.{0,20}£ ?(?:450|600)\b/],
    [/\b(?:excess of|exceed\w{0,3}|beyond)\b/i, /^.{0,30}(?:18 hours|24 hours|appropriate limit|£450|£600)/i],
    /\b(?:your|this|the) request (?:is|as) (?:therefore |being )?(?:a )?(?:vexatious|repeated|manifestly)\b/i,
    [/\bsection (?:12|14)\b/i, /^.{0,40}\bapplies\b/i],
  ],
  [
    { response: 3 },
    'main',
    /\b(?:not covered by|excluded from|outside(?: of)?|not subject to) (?:the scope of )?the act\b/i,
    /\bderogat\w{2,4}\b/i,
  ],
  // Says so
  [
    { response: 4 },
    'main',
    [
      /\b(?:response|reply|answer)s?\b/i,
      /^(?: to (?:your|each|the) .{0,70})? (?:appears?|follows?|stands?) (?:below|underneath|here|in)\b/i,
    ],
    [
      /\b(?:response|reply|answer)s?\b/i,
      /^(?: to (?:your|each|the) .{0,30})? (?:is|are) (?:as follows|set out|below|detailed|provided|given|in bold|shown|underneath|attached|enclosed)\b/i,
    ],
    [/\b(?:response|reply|answer)s?\b/i, /^ to (?:your|each|the) .{0,40}\bcan be found\b/i],
    /\b(?:our|my) (?:response|answers?)\b(?! (?:to your (?:\S{1,12} ){0,4})?(?:is|will be) (?:the |by |on |on or before )?\d)/i,
    /\bthe answers are\b/i,
  ],
  [
    { response: 3 },
    'opening',
    [
      /\b(?:in|by way of) (?:response|answer|reply) to (?:your|the)\b/i,
      /^.{0,60}\b(?:request|enquiry|e-?mail|letter|questions?|application)\b/i,
    ],
    /\b(?:i am|we are|i'm) (?:now )?(?:able to respond|replying|responding|in a position to)\b/i,
    /\bwriting (?:to (?:respond|advise|inform|confirm|let you know)|in response|with (?:the|our))\b/i,
    /\bi can (?:now|tell you|inform you|advise you)\b(?! that your request)/i,
    /\b(?:i reply|we reply|(?:responds?|responded|replies|answers) (?:to (?:your|the) \S{1,12} )?)as follows\b/i,
    /\bin response:/i,
    /\b(?:figures|numbers|costs|totals|details) (?:are|were):/i,
  ],
  [
    { response: 3 },
    'main',
    [
      /\b(?:i|we) (?:hope|trust)\b/i,
      /^ .{0,40}\b(?:helpful|useful|of (?:help|use|assistance)|answers your|satisf\w{1,6})\b/i,
    ],
  ],
  [
    { response: 2 },
    'main',
    /\b(?:Question|Request|Item|Point|Part|Q)s? ?(?:\(?[1-9]{1,2}\)?|one|two)\b/i,
    /\b(?:A|Answer|Response|Reply) ?1\b/i,
    /(?<=(?:^|\n)\(?)\b(?:1\.|1\)|a\.|a\)) /i,
  ],
  // Welsh
  [
    { response: 5 },
    'own',
    /\b(?:ein hymateb|gallaf gadarnhau|gallwn gadarnhau|ysgrifennwn i gadarnhau|ynghlwm|amgaeaf|gweler (?:y|yr|isod)|gwrthod(?:ir|wyd|wn)|h?atod(?:ir|wyd|af)|yn dal y wybodaeth|mae'r wybodaeth|yr wybodaeth (?:y gofynnoch|hon))/i,
    [/\bnid (?:ydym|yw)\b/i, /^.{0,60}yn dal\b/i],
    /\bwedi(?:'[iu])? (?:h?eithrio|gwrthod|gorffen)\b/i,
  ],
]);
