import type { Span } from './span.ts';

const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|no|nos|ref|s|ss|sec|reg|regs|para|st|sgt|art|e\.g|i\.e|cf|vs)\.$/i;
// Longer ones are tables or lists run together; rules that look at a whole sentence would see too much.
const LONGEST = 900;
// A line this short was broken on purpose unless it stops in mid-phrase.
const SHORT_LINE = 45;
const MID_PHRASE =
  /(?:[,&(-]|\b(?:a|an|and|at|by|for|from|in|of|on|or|the|this|to|under|with|your|our|within|y|o|a'r))$/i;

const isEnd = (char: string) => char === '.' || char === '?' || char === '!';
const isClosing = (char: string) => char === '"' || char === ')' || char === "'" || char === '\u201d';

/** Five letters at least: no abbreviation has so many. */
function endsLongWord(text: string, end: number): boolean {
  for (let at = end - 5; at < end; at++) {
    const letter = text.charCodeAt(at) | 32;
    if (!(letter >= 97 && letter <= 122)) return false;
  }
  return true;
}

function endsSentence(text: string, at: number): boolean {
  const last = text.charAt(at - 1);
  if (!isEnd(last) && !(isClosing(last) && isEnd(text.charAt(at - 2)))) return false;
  return last !== '.' || endsLongWord(text, at - 1) || !ABBREVIATION.test(text.slice(Math.max(0, at - 12), at));
}

function breaksLine(text: string, at: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - SHORT_LINE - 1), at);
  return line.length <= SHORT_LINE && !MID_PHRASE.test(line);
}

const OPENING = /^[\p{Lu}\d"\u201c([\u2022*|-]/u;
// The plain ones by their codes: this is asked of every word of a letter.
const PLAIN_OPENINGS = Uint8Array.from({ length: 128 }, (_, code) => (OPENING.test(String.fromCharCode(code)) ? 1 : 0));

/** Whether a sentence or an item of a list can begin here: with a capital, a figure, a mark. */
function opensAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return PLAIN_OPENINGS[code] === 1;
  return OPENING.test(text.slice(at, at + 2));
}

const isBlank = (char: number) => char === 32 || char === 10 || char === 9;

/** The sentences of `words`, which has the length of `text` (where the line ends still stand). */
export function splitSentences(text: string, words: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const raw = words.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed !== '') spans.push({ text: trimmed, start: start + raw.indexOf(trimmed[0] ?? '') });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const first = text.charCodeAt(at);
    if (!isBlank(first)) continue;
    const gap = isBlank(text.charCodeAt(at + 1)) ? 2 : 1;
    const opens = opensAt(text, at + gap);
    const paragraph = gap === 2 && first === 10 && text.charCodeAt(at + 1) === 10;
    const line = gap === 1 && first === 10 && opens && breaksLine(text, at);
    if (paragraph || line || (opens && endsSentence(text, at)) || at - start > LONGEST) close(at);
    at += gap - 1;
  }
  close(text.length);
  return spans;
}
