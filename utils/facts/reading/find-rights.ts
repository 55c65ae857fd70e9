import type { Hits } from './hits.ts';
import { phrases } from './phrases.ts';
import { sentencesWith } from './sentences-with.ts';
import type { Span } from './span.ts';

const HEADING =
  /^(?:\d{1,2}[.)] ?)?(?:your |the |my |right(?:s)? (?:of|to) |how to |what (?:to do|you can do) if |internal |if you |complaints? |appeals? |review |next steps)/i;
const ON_RIGHTS =
  /\b(?:complain\w{0,4}|appeals?|review|dissatisf\w{1,6}|disagree with (?:how we|(?:our|this|the|my) (?:\S{1,14} )?(?:decision|response|answer|handling|way|outcome|refusal|application|use|interpretation))|unhappy|not (?:happy|satisfied|content)|challenge|look(?:ed)? at (?:it |this |the (?:decision|matter) )?again|adolyg(?:iad|u)|apelio|gwyno|anfodlon|anhapus)\b/i;
const CONDITION =
  /\b(?:if|should|where|in the event|in case|whether|were) (?:that )?(?:you|we|this|any|anything|our)\b|\byou (?:may|can|have (?:the|a) right|are (?:entitled|at liberty|free|able)|do have|also have) .{0,40}\b(?:right|ask|request|appeal|complain|seek|require|review)\b|\b(?:os ydych|os nad|gallwch|mae gennych)\b|\bright (?:of|to) (?:appeal|complain|an? (?:internal )?review|review|request)\b/i;
const HEADING_LENGTH = 60;
// A review outcome opens with such words too, but not with what the reader may do.
const OPENING_LENGTH = 300;
const SHORT_OPENING = 60;
const WHAT_YOU_CAN_DO =
  /^(?:if|should) you (?:are|ask|feel|want|would|wish|disagree|remain|require|need|have any|be|request)\b/i;

const NAMED = phrases(ON_RIGHTS);

/** Where the letter turns from its answer to what the requester can do about it; null where it does not. */
export function findRights(hits: Hits, sentences: readonly Span[], bodyStart: number): number | null {
  for (const at of sentencesWith(NAMED, { hits, sentences })) {
    const { text, start } = sentences[at] ?? { text: '', start: 0 };
    const opening = WHAT_YOU_CAN_DO.test(text) ? SHORT_OPENING : OPENING_LENGTH;
    if (start <= bodyStart + opening || !ON_RIGHTS.test(text)) continue;
    if (text.length < HEADING_LENGTH && HEADING.test(text)) return start;
    if (CONDITION.test(text)) return start;
  }
  return null;
}
