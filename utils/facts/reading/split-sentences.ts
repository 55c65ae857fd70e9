import type { Span } from './span.ts';

const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|no|nos|ref|s|ss|sec|reg|regs|para|st|sgt|art|e\.g|i\.e|cf|vs)\.$/i;
// Longer ones are tables or lists run together; rules that look at a whole sentence would see too much.
const LONGEST = 900;
// A line this short was broken on purpose unless it stops in mid-phrase.
const SHORT_LINE = 45;
const MID_PHRASE =
  /(?:[,&(-]|\b(?:a|an|and|at|by|for|from|in|of|on|or|the|this|to|under|with|your|our|within|y|o|a'r))$/i;

function endsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  return /[.?!][")'\u201d]?$/.test(before) && !ABBREVIATION.test(before);
}

function breaksLine(text: string, at: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - SHORT_LINE - 1), at);
  return line.length <= SHORT_LINE && !MID_PHRASE.test(line);
}

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
  for (const gap of text.matchAll(/[\n \t]{1,2}(?=([\p{Lu}\d"\u201c([\u2022*|-])?)/gu)) {
    const at = gap.index;
    if (at < start) continue;
    const opens = gap[1] !== undefined;
    const paragraph = gap[0] === '\n\n';
    const line = gap[0] === '\n' && opens && breaksLine(text, at);
    if (paragraph || line || (opens && endsSentence(text, at)) || at - start > LONGEST) close(at);
  }
  close(text.length);
  return spans;
}
