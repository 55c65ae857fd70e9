// "unhappy with this response", "how we dealt with it", "ask the Council": what the requester complains of or turns
// to. Such words name the authority and its answer, yet say nothing of what it is going to do.
const OBJECTS =
  /\b(?:with|about|of|against|to|at|over|by|from|regarding|concerning) (?:this|our|my|its|the|that) (?:\S{1,14} ){0,2}?(?:response|reply|answer|decision|refusal|outcome|result)\b|\b(?:how|way|that|which|what|after) (?:we|i|it|the (?:council|trust|department|authority|force|university)) (?:have|has|had|did|dealt|handled|answered|replied|gave|sent|made)\b(?: (?:dealt|handled|answered|replied|responded|given|sent|made|reached|provided))?|\b(?:ask|asking|contact|tell|notify|inform|require|write to|writing to|e-?mail|request|requesting|with|by|from|to|reach) (?:the|our) (?:council|trust|department|authority|force|university)\b|\b(?:this|our|my|the) (?:response|reply|answer|decision|refusal) (?:to be |be )?(?:reviewed|reconsidered|looked at)\b|\brequests? for (?:an? |such an? )?(?:internal )?review\b/gi;

/** The words with such objects as blanks, each place kept: what is left tells who is to act. */
export function withoutObjects(words: string): string {
  return words.replace(OBJECTS, (found) => ' '.repeat(found.length));
}

const YOUR_STEP =
  /\b(?:you (?:may|can|must|should|could|need|have|wish|want|would like)|please|(?:tell|write to|contact|let) us|(?:if|provided|unless|as long as) (?:that )?(?:you (?:ask|request|apply|write|tell|contact|e-?mail)|(?:it|this|your request) (?:reaches|is received))|gallwch|rhaid i chi|dylech)\b/gi;

/** What stands after the last "you may", "please", "if you ask" and their like; all of it where there is none. */
export function fromYourStep(words: string): string {
  let from = 0;
  while (YOUR_STEP.test(words)) from = YOUR_STEP.lastIndex;
  return words.slice(from);
}
