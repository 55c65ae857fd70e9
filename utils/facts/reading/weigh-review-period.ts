import type { Reading } from '../reading.ts';
import { fromYourStep, withoutObjects } from '../words/own-steps.ts';
import { pattern } from '../words/pattern.ts';
import type { Period } from './find-periods.ts';
import { hasBetween } from './has-between.ts';
import { inOrder } from './in-order.ts';
import { phrase } from './phrases.ts';
import type { Span } from './span.ts';
import { clauseBefore } from './words-before.ts';

// "Within 20 working days you may", "Internal review: within": who acts stands elsewhere in the sentence.
const SHORT_CLAUSE = 14;

const OF_THIS = String.raw`(?:this|the|our|my|its|that|your|an?) (?:\S{1,14} ){0,2}?(?:letter|response|reply|e-?mail|notice|decision|answer|correspondence|communication|information|refusal|ymateb|disclosure|outcome|message)`;

// What the time runs from, read in the words after it.
export const FROM_RECEIPT =
  /^.{0,60}?\b(?:receipt|receiving|received|receive|getting|get|got|reached you|reaches you|notified|notification|being told|dderbyn|derbyn|dderbyniad|dderbyniwch|gael)\b/i;
export const FROM_LETTER = pattern(
  String.raw`^.{0,45}?\b(?:(?:date|day|time|issue|dyddiad|ddyddiad)\b.{0,60}?\b(?:${OF_THIS}|letter|response|reply|e-?mail|decision|answer|above|given|issued?|sent|shown|head|top|hwn|hon)|${OF_THIS}|(?:we|was|is|has been) (?:have |were )?(?:sent|issued|replied|answered|responded)|(?:today|now)\b|yr? (?:ymateb|llythyr|e-bost) h[wo]n)`,
  'i',
);
// The words before: the requester is to act.
const ASK = phrase(
  /\b(?:reviews?|reviewed|appeal|complain\w{0,4}|representations?|reconsider\w{0,6}|look(?:ed)? (?:at )?(?:it |this )?(?:over |again)|dissatisf\w{1,6}|unhappy|not (?:happy|content|satisfied)|disagree|challenge|adolyg\w{0,8}|gwyno|cwyn\w{0,4}|anfodlon|apelio|apel)\b/i,
);
const YOU_ACT =
  /\b(?:please|you|your|request\w{0,3}|complaints?|appeals?|representations?|application|it|this|that|reviews?|must|should|asked for|made|submitted|received|write|wrth|rhaid|gallwch|dylid|dylech)\b/i;
const THEY_ACT =
  /\b(?:we|i|they|the (?:council|trust|department|authority|force|university|reviewer|panel)|review(?:er)? (?:will|is)|reviewer (?:may|can|should)|respon(?:d|ding|se)|reply|replying|outcome|result|answer(?:ed|ing)?|complet\w{1,5}|carr(?:ied|y|ying) out|conducting|deciding|finishing|aim\w{0,3}|target|acknowledg\w{1,6}|be dealt with|by (?:us|another|someone|a senior|an officer)|conclud\w{1,3}|byddwn|ein nod|cewch|ateb)\b/i;
const WE_WILL =
  /\b(?:we|i) (?:will|shall|would|aim|try|hope|expect|intend|endeavour|normally|usually|should|are|have|must|had|can|could)\b/i;
const WE_ACCEPT =
  /\b(?:accept|consider|expect (?:you|requests?)|ask (?:that|for|you)|require (?:that|any|you|requests?)|(?:must|need to|have to|should) (?:have )?(?:receive|received|hear|heard|get|had))\b/i;
const YOU_GET =
  /\byou (?:will|should|can|may) (?:then )?(?:get|receive|hear|expect|be (?:sent|told|given|notified))\b|\bcewch\b|\bbyddwn\b|\breviews? takes?\b|\b(?:please allow|allow us)(?: up to| about| us)? ?$/i;
const IT_IS_DONE = [
  /\b(?:review|reply|response|answer|outcome|result|decision|complaint|matter|appeal|it)\b/i,
  /^.{0,36}\b(?:will|would|is to|has to|takes?|to be|can|may|shall|normally|usually)\b/i,
  /^.{0,50}\b(?:complet\w{1,5}|conclud\w{1,3}|carried|given|respond\w{0,3}|repl\w{1,5}|answer\w{0,3}|take|sent|provided|dealt|finished|notified|acknowledg\w{1,6}|undertaken|conducted|communicated|follow)\b/i,
];
const REGULATOR = phrase(
  /\b(?:commissioner\w{0,2}|ico|ombudsman|tribunal|comisiynydd|court of session|the court|their review|(?:internal )?review (?:decision|outcome|response|reply)|our (?:final|review)|(?:outcome|result|end|completion|conclusion|decision) of (?:the|our|your|that|any|an) (?:internal )?review|final (?:response|reply|answer|decision|letter|contact)|last (?:meaningful )?(?:contact|letter))\b/i,
);
const THIS_LETTER =
  /\b(?:this|my) (?:\S{1,14} )?(?:letter|response|reply|e-?mail|notice|decision|answer|correspondence)|(?:ymateb|llythyr|e-bost) h[wo]n\b/i;
const OTHER_TIME = phrase(
  /\b(?:fees?|pay(?:ment|ing)?|clarif\w{1,10}|retention|cost|invoice|(?:if|not|don't) (?:\S{1,8} ){0,2}?(?:hear|heard) from you|do not (?:hear|get|have)|not heard|closed|subject access|personal data|further request|identical|retain\w{0,3}|deleted?|per cent|old|months? ago|school)\b/i,
);
const LIMIT =
  /\b(?:within|no later than|not later than|inside(?: of)?|up to|have|has|before|until|under|than|at the latest|not more than|no more than|o fewn|hwyrach na|cyn pen|time limit|limit|period of|first|exceed\w{0,3}|after|during|over|(?:in|for) the (?:next|following)|for up to) (?:the |a |an |period of |maximum of |another |at most |within |up to |next |following |after |more than ){0,2}$/i;
// "in the 40 working days", "the time for that is 40 working days": so are many other times given.
const WEAK_LIMIT = /\b(?:in|is|of|for|next) (?:the |a |next |following ){0,2}$|: $/i;
// "The time limit for requesting a review is", "a 15-working-day limit for requests", "we allow 20 working days for a request".
const LIMIT_NAMED = [
  /\b(?:limit|deadline|cut-off|cut-off date|closing date) (?:for|to|on)\b/i,
  /^.{0,60}\b(?:ask|asking|request|requests|requesting|appeals?|appealing|reviews?|complaints?|complaining)\b/i,
  /^.{0,40} is (?:up to |a )?$/i,
];
const LIMIT_IS = / is (?:up to |a )?$/i;
// No words that lead to a limit are longer.
const NEAR = 80;
const REVIEW = /\breview\b/i;
const TO_DO_SO = /\b(?:to do (?:so|this|that)|you have|you must|this must)\b/i;
const LIMIT_AFTER =
  /^ (?:time |deadline )?(?:limit|deadline|window|cut-off) (?:for|on|to|in which)\b|^ (?:for|to|in which to) (?:a |an |any |your |you to |make )?(?:ask|appeal|request|review request|internal review request)/i;
// The requester's duty, told in a sentence of its own: "You must do so", "Any such request must reach us".
const DUTY = [
  /\b(?:you|requests?|complaints?|appeals?|representations|applications?|it|this|that) (?:\S{1,12} )?(?:must|should|needs? to|has to|have to|ought to)\b|\bplease\b/i,
  /^.{0,24}\b(?:do (?:so|this|that|it)|done|made|submit|submitted|reach|send|sent|receive|received|lodged?|contact|write|ask|request|raise|raised)\b/i,
];

// The end of the time, told as what comes too late.
const CUT_OFF = [
  /\bwe (?:will|can|do|shall|may|are|only|normally|cannot)\b/i,
  /^.{0,30}\b(?:accept|consider|entertain)\b/i,
  /^.{0,40}\b(?:reviews?|requests?|complaints?|appeals?)\b/i,
];

// "Within 20 working days you will be sent the outcome": what is done stands after the time.
const THEY_THEN =
  /^.{0,60}?\b(?:you (?:will|should|can expect)|(?:we|i|they|it|the \S{1,14}|a \S{1,14}) (?:will|shall|aim|hope|expect|intend|should))\b/i;

/** The time is the authority's own for its review. */
function isTheirs(sentence: string, at: number): boolean {
  const clause = clauseBefore(sentence, at, 90, ',;');
  if (WE_WILL.test(clause)) {
    const step = fromYourStep(withoutObjects(clause));
    if (WE_WILL.test(step) && !WE_ACCEPT.test(step)) return true;
  }
  const near = withoutObjects(sentence.slice(Math.max(0, at - 130), at));
  return YOU_GET.test(near) || inOrder(fromYourStep(near), IT_IS_DONE) !== null;
}

// The authority's own time for a review runs from such; the requester's hardly ever.
const SINCE_YOUR_ACT =
  /^,? (?:of|from|after|following|when|starting)[^,;]{0,30}\b(?:your (?:complaint|appeal|representations|review)|your (?:request|e-?mail|letter) (?:for (?:an? )?(?:internal )?review|being|is|has|was|reach\w{0,3})|the (?:request|complaint) (?:being|was)|us (?:receiving|getting))\b/i;
/** The time runs from the request that this letter answers. */
export const FROM_REQUEST =
  /^,? (?:of|from|after|following|starting)[^,;.]{0,30}\b(?:your (?:original |initial |first )?(?:FOI |information )?(?:request|e-?mail|letter)|the (?:original|initial|first) (?:FOI |information )?request)\b/i;
const STEP = /^ (?:\S{1,14} ){0,3}?(?:ask|request|seek|appeal|complain|require|write|apply|contact)\b/i;
const TOLD = /\b(?:will|be|and|which|that|expect)\b/i;

/** "You may ask for a review within": nothing that the authority is to do stands between. */
function isStepAtOnce(clause: string): boolean {
  const step = fromYourStep(clause);
  return step.length < clause.length && STEP.test(step) && !TOLD.test(step);
}

/** A length of time and the words round it, by places of the letter. */
export interface Place {
  readonly reading: Reading;
  readonly sentence: Span;
  /** Where the sentences begin that it is read with: its own, the one before, the one before that. */
  readonly starts: readonly [number, number, number];
  /** Its places are those of the sentence. */
  readonly period: Period;
}

// "… the Commissioner's Chief Executive for a review within": a Police and Crime Commissioner's own review.
const OWN_COMMISSIONER = /commissioner's chief\b/iy;

function namesRegulator({ own, hits }: Reading, from: number, to: number): boolean {
  for (let hit = hits.firstFrom(REGULATOR, from); hit >= 0 && hits.start(hit) < to; hit = hits.next(hit)) {
    OWN_COMMISSIONER.lastIndex = hits.start(hit);
    if (hits.end(hit) <= to && !OWN_COMMISSIONER.test(own)) return true;
  }
  return false;
}

/** Whether the time is another than the requester's for a review, by what stands round it. */
function isAnother({ reading, sentence, starts, period }: Place, clause: string, after: string): boolean {
  const at = sentence.start + period.start;
  const end = sentence.start + period.end;
  const regulator = FROM_LETTER.test(after) && REVIEW.test(clause.slice(-45)) ? 60 : 150;
  if (namesRegulator(reading, at - Math.min(clause.length, regulator), at)) return true;
  if (hasBetween(reading.hits, REGULATOR, end, end + Math.min(after.length, 70))) return true;
  if (hasBetween(reading.hits, OTHER_TIME, at - Math.min(clause.length, 120), at) || SINCE_YOUR_ACT.test(after))
    return true;
  if (FROM_REQUEST.test(after) && !isStepAtOnce(clause)) return true;
  if (isTheirs(sentence.text, period.start) || (clause.length < SHORT_CLAUSE && THEY_THEN.test(after))) return true;
  // "You have six months to do that", after a sentence on the Commissioner.
  return (
    hasBetween(reading.hits, REGULATOR, starts[1], sentence.start) &&
    (TO_DO_SO.test(clause) || (period.unit !== 'working-days' && inOrder(clause, DUTY) !== null)) &&
    !REVIEW.test(clause)
  );
}

/** How strongly the words round a length of time say that it is the requester's for asking a review; 0: not at all. */
export function weighReviewPeriod(place: Place): number {
  const { reading, sentence, starts, period } = place;
  const { text } = sentence;
  const sentenceEnd = sentence.start + text.length;
  const after = text.slice(period.end, period.end + 140);
  const clause = clauseBefore(text, period.start, 260, ';:');
  const anchored = FROM_LETTER.test(after) || FROM_RECEIPT.test(after);
  const asks = hasBetween(reading.hits, ASK, sentence.start, sentenceEnd);
  const asksNear = asks || hasBetween(reading.hits, ASK, starts[2], sentenceEnd);
  const cutOff = !anchored && inOrder(clause, CUT_OFF) !== null;
  // All else together is too little.
  if (!(anchored || asksNear || cutOff) || isAnother(place, clause, after)) return 0;
  const before = text.slice(Math.max(0, period.start - 160), period.start);
  const near = before.slice(-NEAR);
  const limitAfter = LIMIT_AFTER.test(after);
  const named = limitAfter || (LIMIT_IS.test(near) && inOrder(before, LIMIT_NAMED) !== null);
  let weight = 0;
  if (THIS_LETTER.test(after)) weight += 10;
  if (named || LIMIT.test(near)) weight += 25;
  else if (WEAK_LIMIT.test(near)) weight += 15;
  if (anchored || cutOff) weight += 30;
  if (asks) weight += 25;
  else if (asksNear)
    weight += inOrder(clause, DUTY) !== null && !hasBetween(reading.hits, REGULATOR, starts[2], sentenceEnd) ? 25 : 15;
  if (named || YOU_ACT.test(clause) || (clause.length < SHORT_CLAUSE && YOU_ACT.test(text))) weight += 10;
  if (anchored || limitAfter || !THEY_ACT.test(clause)) return weight;
  const acting = fromYourStep(withoutObjects(clause))
    .slice(-60)
    .replace(named ? / is $/ : '', '');
  return THEY_ACT.test(acting) && !WE_ACCEPT.test(acting) ? weight - 30 : weight;
}
