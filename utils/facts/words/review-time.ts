// The words by which a letter gives a time for asking a review, and those that make a time another one.
import { phrase } from '../reading/phrases.ts';
import { pattern } from './pattern.ts';

const OF_THIS = String.raw`(?:this|the|our|my|its|that|your|an?) (?:\S{1,14} ){0,2}?(?:letter|response|reply|e-?mail|notice|decision|answer|correspondence|communication|information|refusal|ymateb|disclosure|outcome|message)`;

// What the time runs from, read in the words after it.
export const RECEIPT = phrase(
  /\b(?:receipt|receiving|received|receive|getting|get|got|reached you|reaches you|notified|notification|being told|dderbyn|derbyn|dderbyniad|dderbyniwch|gael)\b/i,
);
export const FROM_LETTER = pattern(
  String.raw`^.{0,45}?\b(?:(?:date|day|time|issue|dyddiad|ddyddiad)\b.{0,60}?\b(?:${OF_THIS}|letter|response|reply|e-?mail|decision|answer|above|given|issued?|sent|shown|head|top|hwn|hon)|${OF_THIS}|(?:we|was|is|has been) (?:have |were )?(?:sent|issued|replied|answered|responded)|(?:today|now)\b|yr? (?:ymateb|llythyr|e-bost) h[wo]n)`,
  'i',
);
// The words before: the requester is to act.
export const ASK = phrase(
  /\b(?:reviews?|reviewed|appeal|complain\w{0,4}|representations?|reconsider\w{0,6}|look(?:ed)? (?:at )?(?:it |this )?(?:over |again)|dissatisf\w{1,6}|unhappy|not (?:happy|content|satisfied)|disagree|challenge|adolyg\w{0,8}|gwyno|cwyn\w{0,4}|anfodlon|apelio|apel)\b/i,
);
export const YOU_ACT =
  /\b(?:please|you|your|request\w{0,3}|complaints?|appeals?|representations?|application|it|this|that|reviews?|must|should|asked for|made|submitted|received|write|wrth|rhaid|gallwch|dylid|dylech)\b/i;
export const THEY_ACT =
  /\b(?:we|i|they|the (?:council|trust|department|authority|force|university|reviewer|panel)|review(?:er)? (?:will|is)|reviewer (?:may|can|should)|respon(?:d|ding|se)|reply|replying|outcome|result|answer(?:ed|ing)?|complet\w{1,5}|carr(?:ied|y|ying) out|conducting|deciding|finishing|aim\w{0,3}|target|acknowledg\w{1,6}|be dealt with|by (?:us|another|someone|a senior|an officer)|conclud\w{1,3}|byddwn|ein nod|cewch|ateb)\b/i;
export const WE_WILL =
  /\b(?:we|i) (?:will|shall|would|aim|try|hope|expect|intend|endeavour|normally|usually|should|are|have|must|had|can|could)\b/i;
/** What the law lays on any authority, told by the way; not that it has a procedure, nor before what you may do. */
export const PUBLIC_DUTY =
  /\b(?:(?:an?|every|each|the) (?:public )?authority (?:must|has to|should|is required to)|(?:public )?authorities (?:must|have to|should|are required to))\b(?! (?:have|offer|provide|operate|ask|be asked|accept)\b)(?!.{0,120}\byou (?:may|can|must|should|have|need|are)\b)/i;
export const WE_ACCEPT =
  /\b(?:accept|consider|expect (?:you|requests?)|ask (?:that|for|you)|require (?:that|any|you|requests?)|(?:must|need to|have to|should) (?:have )?(?:receive|received|hear|heard|get|had))\b/i;
export const YOU_GET =
  /\byou (?:will|should|can|may) (?:then )?(?:get|receive|hear|expect|be (?:sent|told|given|notified))\b|\bcewch\b|\bbyddwn\b|\breviews? takes?\b|\b(?:please allow|allow us)(?: up to| about| us)? ?$/i;
export const IT_IS_DONE = [
  /\b(?:review|reply|response|answer|outcome|result|decision|complaint|matter|appeal|it)\b/i,
  /^.{0,36}\b(?:will|would|is to|has to|takes?|to be|can|may|shall|normally|usually)\b/i,
  /^.{0,50}\b(?:complet\w{1,5}|conclud\w{1,3}|carried|given|respond\w{0,3}|repl\w{1,5}|answer\w{0,3}|take|sent|provided|dealt|finished|notified|acknowledg\w{1,6}|undertaken|conducted|communicated|follow)\b/i,
];
// "A manager who was not involved decides within".
export const SOMEBODY_DOES = [
  /\b(?:an?|another|the|our) (?:\S{1,14} ){0,2}?(?:manager|officer|panel|colleague|reviewer|director|solicitor|team|person|member)\b/i,
  /^.{0,50}\b(?:decides|looks|considers|answers|replies|responds|completes|carries|deals|writes|tells|will|shall|aims)\b/i,
];
// Without any of these neither of the two is there.
export const GET_OR_DONE = phrase(
  /\b(?:get|receive|hear|expect|sent|told|given|notified|cewch|byddwn|reviews? takes?|please allow|allow us|carried|take|decides|looks|considers|replies|responds|completes|carries|deals|writes|tells|will|shall|aims|provided|dealt|finished|undertaken|conducted|communicated|follow|complet\w{1,5}|conclud\w{1,3}|respond\w{0,3}|repl\w{1,5}|answer\w{0,3}|acknowledg\w{1,6})\b/i,
);
export const REGULATOR = phrase(
  /\b(?:commissioner\w{0,2}|ico|regulator|ombudsman|tribunal|comisiynydd|court of session|the court|their review|(?:internal )?review (?:decision|outcome|response|reply)|our (?:final|review)|(?:outcome|result|end|completion|conclusion|decision) of (?:the|our|your|that|any|an) (?:internal )?review|final (?:response|reply|answer|decision|letter|contact)|last (?:meaningful )?(?:contact|letter|reply|response))\b/i,
);
// "Before you go to the Commissioner, ask us": the time behind it is not the regulator's.
export const TURN_TO_US =
  /\b(?:ask|write to|contact|complain to|appeal to|e-?mail) (?:us|me|the (?:council|trust|department|authority|force|university))\b/i;
export const THIS_LETTER =
  /\b(?:this|my) (?:\S{1,14} )?(?:letter|response|reply|e-?mail|notice|decision|answer|correspondence)|(?:ymateb|llythyr|e-bost) h[wo]n\b/i;
export const OTHER_TIME = phrase(
  /\b(?:publish(?:ed|ing)?|publication|download(?:ed|ing)?|(?:you )?must open|link (?:will|expires|is valid)|fees?|pay(?:ment|ing)?|clarif\w{1,10}|retention|cost|invoice|(?:if|not|don't) (?:\S{1,8} ){0,2}?(?:hear|heard) from you|do not (?:hear|get|have)|not heard|closed|subject access|personal data|further request|identical|retain\w{0,3}|deleted?|per cent|old|months? ago|school)\b/i,
);
export const LIMIT =
  /\b(?:within|no later than|not later than|inside(?: of)?|up to|have|has|before|until|under|than|at the latest|not more than|no more than|o fewn|hwyrach na|cyn pen|time limit|limit|period of|first|exceed\w{0,3}|after|during|over|(?:in|for) the (?:next|following)|for up to) (?:the |a |an |period of |maximum of |another |at most |within |up to |next |following |after |more than ){0,2}$/i;
// "in the 40 working days", "the time for that is 40 working days": so are many other times given.
export const WEAK_LIMIT = /\b(?:in|is|of|for|next) (?:the |a |next |following ){0,2}$|: $/i;
// "The time limit for requesting a review is", "a 15-working-day limit for requests", "we allow 20 working days for a request".
export const LIMIT_NAMED = [
  /\b(?:limit|deadline|cut-off|cut-off date|closing date) (?:for|to|on)\b/i,
  /^.{0,60}\b(?:ask|asking|request|requests|requesting|appeals?|appealing|reviews?|complaints?|complaining)\b/i,
  /^.{0,40} is (?:up to |a )?$/i,
];
export const LIMIT_IS = / is (?:up to |a )?$/i;
export const REVIEW = /\breview\b/i;
export const TO_DO_SO = /\b(?:to do (?:so|this|that)|you have|you must|this must)\b/i;
/** "40 working days in which to do so": to ask for what the sentence before tells of. */
export const TO_DO_IT = /^ (?:in which )?to do (?:so|this|that|it)\b/i;
/** "If you do, write within 30 working days": it goes on from the sentence before. */
export const IF_SO = /^if (?:so|you (?:do|wish to|want to|would like (?:to|one)|choose to))\b,?/i;
export const LIMIT_AFTER =
  /^ (?:time |deadline )?(?:limit|deadline|window|cut-off) (?:for|on|to|in which)\b|^ (?:for|to|in which to) (?:a |an |any |your |you to |make )?(?:ask|appeal|request|review request|internal review request)/i;
// The requester's duty, told in a sentence of its own: "You must do so", "Any such request must reach us".
export const DUTY = [
  /\b(?:you|requests?|complaints?|appeals?|representations|applications?|it|this|that) (?:\S{1,12} )?(?:must|should|needs? to|has to|have to|ought to)\b|\bplease\b|\b(?:dylech|rhaid)\b/i,
  /^.{0,24}\b(?:do (?:so|this|that|it)|wneud hyn(?:ny)?|done|made|submit|submitted|reach|send|sent|receive|received|lodged?|contact|write|ask|request|raise|raised)\b/i,
];

// The end of the time, told as what comes too late.
export const CUT_OFF = [
  /\bwe (?:will|can|do|shall|may|are|only|normally|cannot)\b/i,
  /^.{0,30}\b(?:accept|consider|entertain)\b/i,
  /^.{0,40}\b(?:reviews?|requests?|complaints?|appeals?)\b/i,
];

// "Within 20 working days you will be sent the outcome": what is done stands after the time.
export const THEY_THEN =
  /^.{0,60}?\b(?:you (?:will|should|can expect)|(?:we|i|they|it|the \S{1,14}|a \S{1,14}) (?:will|shall|aim|hope|expect|intend|should))\b/i;

// The authority's own time for a review runs from such; the requester's hardly ever.
export const SINCE_YOUR_ACT =
  /^,? (?:of|from|after|following|when|starting)[^,;]{0,30}\b(?:your (?:complaint|appeal|representations|review)|your (?:request|e-?mail|letter) (?:for (?:an? )?(?:internal )?review|being|is|has|was|reach\w{0,3})|the (?:request|complaint) (?:being|was)|us (?:receiving|getting))\b/i;
/** The time runs from the request that this letter answers. */
export const FROM_REQUEST =
  /^,? (?:of|from|after|following|starting)[^,;.]{0,30}\b(?:your (?:original |initial |first )?(?:FOI |information )?(?:request|e-?mail|letter)|the (?:original|initial|first) (?:FOI |information )?request)\b/i;
export const STEP = /^ (?:\S{1,14} ){0,3}?(?:ask|request|seek|appeal|complain|require|write|apply|contact)\b/i;
export const TOLD = /\b(?:will|be|and|which|that|expect)\b/i;

// "… the Commissioner's Chief Executive for a review within": a Police and Crime Commissioner's own review.
export const OWN_COMMISSIONER = /commissioner's chief\b/iy;
