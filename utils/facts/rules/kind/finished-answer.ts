import { signRule } from '../../signs.ts';

/** An answer has finished: it holds or does not hold, gives, withholds, refuses. */
export const finishedAnswer = signRule('finished-answer', [
  // Gives
  [
    { response: 4 },
    'main',
    /\b(?:please (?:find|see|refer to|note the)|(?:see|find) (?:attached|enclosed|below))\b[^.?!]{0,60}\b(?:attached|enclosed|beneath|underneath|following|table|link|annex|appendix|spreadsheet|response|answers?|information)\b/i,
  ],
  [
    { response: 3 },
    'main',
    /\b(?:i|we) (?:have )?(?:attach|enclose|set out|provided?|disclosed?|release|send|answer|list)(?:ed)?\b[^.?!]{0,50}\b(?:information|copy|copies|data|documents?|table|spreadsheet|below|response|e-?mails|here|list)\b|\b(?:pleased|glad|happy|able) to (?:be able to )?(?:provide|let you have|supply|disclose|release|send|enclose)\b/i,
  ],
  [
    { response: 4 },
    'own',
    /\binformation (?:that |which )?(?:you (?:have |had |are )?(?:requested|asked|sought|seeking)|requested)[^.?!]{0,60}\b(?:is|are|has been|can be) (?:\S{1,12} ){0,2}?(?:attached|enclosed|provided|set out|below|as follows|exempt|withheld|held|available|published|accessible|found|not held)\b/i,
  ],
  [
    { response: 3 },
    'main',
    /\b(?:is|are) (?:attached|enclosed|set out (?:below|in|at)|as follows|available (?:on|at|from)|in the public domain|already (?:published|available))\b|\bcan be (?:found|accessed|viewed) (?:at|on|here|via|by)\b|\bhas been (?:published|released|disclosed)\b|\baccompanies this letter\b/i,
  ],
  // Holds or does not
  [
    { response: 4 },
    'main',
    /\b(?:do|does|did) not (?:currently |therefore |actually )?(?:hold|record|possess|keep)\b|\b(?:is|are) (?:therefore )?not (?:\S{1,12} )?(?:held|recorded)\b|\b(?:isn't|aren't) held\b|\b(?:don't|doesn't) hold\b|\bholds? no\b|\bno (?:recorded )?information (?:is )?held\b|\bnil return\b|\binformation not held\b/i,
  ],
  [
    { response: 4 },
    'main',
    /\bconfirm(?:s|ed)?\b[^.?!]{0,80}\b(?:hold|holds|held|have)\b|\b(?:council|trust|department|authority|constabulary|force|police|university|agency|we|it|service|government|office|board|ministry|commission) (?:do |does |can )?holds? (?:the|this|that|all|some|most|part|both|information|it|relevant|a|what)\b/i,
  ],
  // Withholds
  [
    { response: 4 },
    'main',
    /(?<!\bcan )(?<!\bmay )(?<!\bcould )(?<!\bmight )\b(?:is|are|been|was|were|being|i am|we are) (?:therefore |also |all |fully |considered |hereby )?(?:exempt|excepted|withheld|withholding|redacted|refused|refusing|outside (?:of )?the (?:scope|act))\b|\bhave been (?:removed|taken out|redacted|blanked out)\b/i,
  ],
  [
    { response: 3 },
    'main',
    /\bexempt (?:under|by|from|in terms|as|because|in accordance)\b|\b(?:exemptions?|exceptions?|sections?|regulation) [^.?!]{0,50}\b(?:appl(?:y|ies|ied)|engaged|relied|cited|claimed)\b(?<!would apply)|\brel(?:y|ies|ying|ied) (?:up)?on\b[^.?!]{0,40}\b(?:section|regulation|exempti|excepti)/i,
  ],
  [
    { response: 4 },
    'main',
    /\brefusal notice\b|\bneither confirm(?:s)? nor den(?:y|ies)\b|\bacts as a (?:partial )?refusal\b|\bi (?:must|have to|have decided to|regret)\b[^.?!]{0,60}\brefus(?:e|ing)\b|\b(?:cannot|can not|can't|will not|shall not|not going to|unable to) (?:therefore )?(?:be (?:provided|released|disclosed|supplied)|provide (?:you|the|this)|disclose|release|supply|answer(?:ing)?|comply)\b/i,
  ],
  [
    { response: 3 },
    'main',
    /\bexceeds? the (?:appropriate|cost|18|statutory)\b|\b(?:excess of|exceed\w{0,3}|beyond) [^.?!]{0,30}\b(?:18 hours|24 hours|appropriate limit|£450|£600)\b|\b(?:your|this|the) request (?:is|as) (?:therefore |being )?(?:a )?(?:vexatious|repeated|manifestly)\b|\bsection (?:12|14)(?: ?\(\d\))? [^.?!]{0,30}\bapplies\b/i,
  ],
  [
    { response: 2 },
    'main',
    /\bpublic interest (?:in|test|favou?rs|lies|is)\b[^.?!]{0,120}\b(?:outweigh\w{0,2}|favou?rs?|maintain\w{0,3}|greater|against)\b|\bbalance of the public interest\b/i,
  ],
  [
    { response: 2 },
    'main',
    /\bwould(?: be likely to|,? or would be likely to,?)? (?:\S{1,14} ){0,2}?(?:prejudice|inhibit|harm|endanger|adversely affect|damage|breach|contravene)\b|\bexemptions? (?:concerned|relied|that appl)/i,
  ],
  [
    { response: 3 },
    'main',
    /\b(?:not covered by|excluded from|outside(?: of)?|not subject to) (?:the scope of )?the act\b|\bderogat\w{2,4}\b/i,
  ],
  // Says so
  [
    { response: 4 },
    'main',
    /\b(?:our|my|the (?:\S{1,20} ){1,3}(?:response|reply|answer)s?|response|reply|answers?) (?:to (?:your|each|the) (?:\S{1,14} ){1,3})?(?:is|are) (?:as follows|set out|below|detailed|provided|given|in bold|shown|underneath|attached|enclosed)\b|\b(?:our|my) (?:response|answers?)\b|\bthe answers are\b/i,
  ],
  [
    { response: 3 },
    'opening',
    /\b(?:in|by way of) (?:response|answer|reply) to (?:your|the) (?:\S{1,20} ){0,6}?(?:request|enquiry|e-?mail|letter|questions?|application)\b|\b(?:i am|we are|i'm) (?:now )?(?:able to respond|replying|responding|in a position to|writing (?:to (?:respond|advise|inform|confirm|let you know)|in response|with (?:the|our)))\b|\bi can now\b|\bi reply as follows\b|\bin response:/i,
  ],
  [
    { response: 2 },
    'main',
    /\b(?:has|have) (?:now |carefully |fully |been |also ){0,3}(?:considered|processed|completed|concluded|dealt with|reviewed|assessed)\b|\bfollowing (?:enquiries|a search|searches|receipt|consideration|careful)\b|\b(?:searches?|enquir(?:y|ies)) (?:have|has|were|was) (?:now )?(?:been )?(?:completed|conducted|carried out|made)\b/i,
  ],
  [
    { response: 2 },
    'main',
    /\b(?:Question|Request|Item|Point|Part|Q)s? ?(?:\(?[1-9]{1,2}\)?|one|two)(?: (?:to|and|-) \d)?[^.?!\w]{0,3}|\b(?:A|Answer|Response|Reply) ?1\b|(?:^|\n)\(?[1a][.)] /,
  ],
  // Welsh
  [
    { response: 5 },
    'own',
    /\b(?:ein hymateb|nid (?:ydym|yw) (?:\S{1,20} ){0,4}?yn dal|gallaf gadarnhau|gallwn gadarnhau|ysgrifennwn i gadarnhau|ynghlwm|wedi(?:'i|'u)? (?:h?eithrio|gwrthod|gorffen)|amgaeaf|gweler (?:y|yr|isod)|yn dal y wybodaeth|mae'r wybodaeth|yr wybodaeth (?:y gofynnoch|hon))/i,
  ],
]);
