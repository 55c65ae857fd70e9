import { LinePattern } from './line-pattern.ts';
import type { Span } from './span.ts';

// Shorter ones are terms ("the Act") or titles, and the letter's own words.
const SHORTEST = 30;
const LONGEST = 4000;

const REQUEST_HEADING = new LinePattern(
  /^(?:\d{1,2}[.)] ?)?(?:(?:the|your|original|full|details of|text of|foi|information|summary of) ){0,4}(?:requests?|questions?|query|enquiry|cais)(?: (?:details|text|summary|for information|received|made|was|wording))? ?[:.-]?$/i,
);
const RESPONSE_HEADING =
  /^(?:\d{1,2}[.)] ?)?(?:(?:the|our|my|full|foi|council|trust|police|constabulary|department|official|information|decision and|ein|eich|yr) ){0,3}(?:response|answer|reply|decision|reasons?|disclosure|outcome|ymateb|ateb)s?\b.{0,30}$/i;
// A request set out goes on for some lines; a heading of the letter itself ("Request for information") does not end in an answer.
const FARTHEST_LINES = 60;

// Under a heading that says "request" the authority may yet speak itself.
const OWN_VOICE =
  /\b(?:thank you for|your (?:\S{1,14} ){0,2}(?:request|e-?mail|letter|enquiry)|you (?:asked|requested|wrote)|we (?:have|received|can)|diolch)\b/i;
const VOICE_LENGTH = 400;
const DECIDES = /\b(?:withheld|refused under|(?:is|are) exempt|uph[eo]ld|we hold|do(?:es)? not hold)\b/i;

type Stretch = readonly [from: number, to: number];

/** From each opening quotation mark to the one that closes it. A straight mark opens after a blank and closes before one. */
function quotations(text: string): Stretch[] {
  const found: Stretch[] = [];
  if (!text.includes('"') && !text.includes('\u201c')) return found;
  let opened = -1;
  for (const mark of text.matchAll(/[\u201c\u201d"]/g)) {
    const at = mark.index;
    const opens = mark[0] === '\u201c' || (mark[0] === '"' && /^$|[\s([:]/.test(text[at - 1] ?? ''));
    if (opens && (opened < 0 || at - opened > LONGEST)) opened = at;
    else if (!opens && opened >= 0) {
      const length = at - opened;
      if (length >= SHORTEST && length <= LONGEST) found.push([opened + 1, at]);
      opened = -1;
    }
  }
  return found;
}

/** From each heading "Request" to the heading of its answer. */
function requestsSetOut(text: string, lines: readonly Span[]): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < lines.length; at++) {
    const heading = lines[at];
    if (heading === undefined || !REQUEST_HEADING.test(heading.text)) continue;
    const answer = lines.slice(at + 1, at + FARTHEST_LINES).find((line) => RESPONSE_HEADING.test(line.text));
    const from = heading.start + heading.text.length;
    if (answer === undefined) continue;
    const set = text.slice(from, answer.start);
    if (!OWN_VOICE.test(set.slice(0, VOICE_LENGTH)) && !DECIDES.test(set)) found.push([from, answer.start]);
  }
  return found;
}

/** What the letter only repeats: quotations, and a request between its heading and its answer's; in order, apart. */
export function findOthersWords(text: string, lines: readonly Span[]): Stretch[] {
  const found: Stretch[] = [];
  let done = 0;
  const repeated = [...quotations(text), ...requestsSetOut(text, lines)].sort((a, b) => a[0] - b[0]);
  for (const [from, to] of repeated) {
    if (to <= done) continue;
    found.push([Math.max(from, done), to]);
    done = to;
  }
  return found;
}

/** The text with blanks for such stretches. */
export function withBlanksFor(masked: readonly Stretch[], prose: string): string {
  if (masked.length === 0) return prose;
  const parts: string[] = [];
  let done = 0;
  for (const [from, to] of masked) {
    parts.push(prose.slice(done, from), ' '.repeat(to - from));
    done = to;
  }
  return parts.join('') + prose.slice(done);
}
