import { tellsOfReview } from './request-set-out.ts';
import type { Stretch } from './span.ts';
import { clauseBefore } from './words-before.ts';

// Shorter ones are terms ("the Act") or titles, and the letter's own words.
const SHORTEST = 30;
const LONGEST = 4000;
const MARKS = '"\u201c\u201d';
const BEFORE_OPENING = /^$|[\s([:]/;

/**
 * From each opening quotation mark to the one that closes it, by the letter's own characters; `plain` is the letter in
 * plain ones, where all of them are one. A straight mark opens after a blank and closes before one.
 */
function quotations(text: string, plain: string): Stretch[] {
  const found: Stretch[] = [];
  let opened = -1;
  for (let at = plain.indexOf('"'); at >= 0; at = plain.indexOf('"', at + 1)) {
    const mark = text.charAt(at);
    if (!MARKS.includes(mark)) continue;
    const opens = mark === '\u201c' || (mark === '"' && BEFORE_OPENING.test(text.charAt(at - 1)));
    if (opens && (opened < 0 || at - opened > LONGEST)) opened = at;
    else if (!opens && opened >= 0) {
      const length = at - opened;
      if (length >= SHORTEST && length <= LONGEST) found.push([opened + 1, at]);
      opened = -1;
    }
  }
  return found;
}

// "You asked: 'How many were there?'": only behind such words; elsewhere the mark is an apostrophe's, or round a term.
const ASKED =
  /\b(?:you (?:\S{1,12} ){0,2}(?:asked|ask|requested|request|wrote|stated|sought|said|wanted|clarified)|your (?:\S{1,14} ){0,3}(?:request|e-?mail|letter|enquiry|questions?|query)|gofynn\w{1,5}|eich cais)\b/i;
const ASKED_REACH = 180;
const LONGEST_SINGLE = 2000;
const SHORTEST_SINGLE = 60;
const OPENS = /^[A-Z\d]/;
const CLOSES = /^[\w.?!)]'(?!\w)/;

/** Whether the single mark here opens a quotation of the request: at a line's beginning, or after a colon. */
function opensSingle(plain: string, at: number): boolean {
  const isApart = at === 0 || plain.startsWith('\n', at - 1) || plain.startsWith(': ', at - 2);
  return isApart && OPENS.test(plain.charAt(at + 1)) && ASKED.test(clauseBefore(plain, at, ASKED_REACH));
}

/** The first mark after a place that is no apostrophe within a word: sooner an end too early than words of the letter lost. */
function closeOfSingle(plain: string, from: number): number {
  for (let at = plain.indexOf("'", from); at >= 0 && at < from + LONGEST_SINGLE; at = plain.indexOf("'", at + 1)) {
    if (CLOSES.test(plain.slice(at - 1, at + 2))) return at;
  }
  return -1;
}

/** The same between single marks. What tells of a review and its time is the authority's, and not left out. */
function singleQuotations(plain: string): Stretch[] {
  const found: Stretch[] = [];
  for (let at = plain.indexOf("'"); at >= 0; at = plain.indexOf("'", at + 1)) {
    if (!opensSingle(plain, at)) continue;
    const end = closeOfSingle(plain, at + 1);
    if (end < 0 || end - at < SHORTEST_SINGLE || tellsOfReview(plain.slice(at, end))) continue;
    found.push([at + 1, end]);
    at = end;
  }
  return found;
}

/** What the letter only repeats: quotations, and the requests that it sets out; in order, apart. */
export function findOthersWords(text: string, plain: string, setOut: readonly Stretch[]): readonly Stretch[] {
  const quoted = [...quotations(text, plain), ...singleQuotations(plain)];
  if (quoted.length === 0) return setOut;
  const found: Stretch[] = [];
  let done = 0;
  const repeated = [...quoted, ...setOut].sort((a, b) => a[0] - b[0]);
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
