import type { EvidenceRule } from '../../evidence.ts';
import { quoteOf } from '../../quote.ts';
import { LinePattern } from '../../reading/line-pattern.ts';

const HEADING = new LinePattern(
  /^(?:\d{1,2}[.)] ?)?(?:(?:the|our|my|council|trust|force|police|constabulary|official|final|foi|ein|department) ){0,3}(?:response|answer|reply|decision|disclosure|information disclosed|outcome|h?ymateb|ateb)s?(?: to (?:the |your )?(?:request|question)s?)?(?: ?\d{1,2})? ?(?:[:.-].{0,200})?$/i,
);
const PAIRED = /^(?:\|? ?)?(?:request|question|query|q|cais|cwestiwn)\b.{0,40}$/i;

const QUOTED = 80;

/** A heading over the answer ("RESPONSE", "Answer 1:"), stronger where the request stands above it, most where it is set out. */
export const answerHeading: EvidenceRule = {
  name: 'answer-heading',
  weigh(reading) {
    const from = Math.min(reading.bodyStart, 400) * 0.2;
    const line = reading.lines.find(
      ({ text, start }) => start >= from && HEADING.test(text) && /^[\p{Lu}\d]/u.test(text),
    );
    const [, answerAt] = reading.setOut[0] ?? [];
    const start = line?.start ?? answerAt;
    if (start === undefined || (line !== undefined && /^decision notice/i.test(line.text))) return [];
    const quote = quoteOf(
      reading,
      start,
      Math.min(start + (line?.text.length ?? QUOTED), start + QUOTED, reading.text.length),
    );
    if (answerAt !== undefined) return [{ rule: 'answer-heading', speaks: { response: 6, none: -5 }, quote }];
    const paired = reading.lines.some((each) => each.start < start && PAIRED.test(each.text));
    return [{ rule: 'answer-heading', speaks: paired ? { response: 6, none: -2 } : { response: 4 }, quote }];
  },
};
