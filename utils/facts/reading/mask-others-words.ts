import type { Stretch } from './request-set-out.ts';

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

// "'How many were there?'": so some set out a request; elsewhere the mark is an apostrophe's, or round a term.
const SINGLE = /(?<=^|\n|: )'(?=[A-Z\d])[^']{0,2000}(?:'(?! ?\n|$)[^']{0,2000}){0,20}?[.?!)]'(?= ?\n|$)/g;
const SHORTEST_SINGLE = 60;

/** The same between single marks: from a line's beginning, or a colon, to a line's end. */
function singleQuotations(plain: string): Stretch[] {
  const found: Stretch[] = [];
  if (!plain.includes("\n'") && !plain.includes(": '")) return found;
  for (const { index, 0: whole } of plain.matchAll(SINGLE)) {
    const end = index + whole.length - 1;
    if (whole.length >= SHORTEST_SINGLE && whole.length <= LONGEST) found.push([index + 1, end]);
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
