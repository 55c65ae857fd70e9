import { BLANK, isLowLine, KINDS, kindOf, MARKS_BETWEEN } from './characters.ts';
import { type Beginning, FLAGS, IN_LINE, type Phrase, step, TREE, threeOf, UNTRIED, WHOLE } from './phrases.ts';
import { ends, kinds, numbers, readWords, starts } from './read-words.ts';
import { numberFor } from './vocabulary.ts';

interface Texts {
  readonly text: string;
  readonly prose: string;
}

/** The vocabulary's numbers of the marks, by their kinds. */
const marks = new Uint16Array(KINDS);
for (const mark of MARKS_BETWEEN) marks[kindOf(mark.charCodeAt(0))] = numberFor(mark);

// What one pass found, in the text's order: of each hit the phrase, the start and the end; and of each phrase how many
// there are and the last. Kept from letter to letter too.
export let hitPhrases = new Uint16Array(0x10_00);
export let hitStarts = new Int32Array(0x10_00);
export let hitEnds = new Int32Array(0x10_00);
export let found = 0;
export let counts = new Int32Array(0x10_00);
let last = new Int32Array(0x10_00);

function larger<Numbers extends Int32Array | Uint16Array>(old: Numbers, made: Numbers): Numbers {
  made.set(old);
  return made;
}

function add(number: Phrase, start: number, end: number): void {
  const before = last[number] ?? 0;
  if (counts[number] !== 0 && hitStarts[before] === start) {
    // The longest of its words is the one that a pattern prefers, unless something else of it may match here too.
    if (end === UNTRIED || hitEnds[before] !== UNTRIED) hitEnds[before] = end;
    return;
  }
  if (found === hitStarts.length) {
    hitPhrases = larger(hitPhrases, new Uint16Array(found * 2));
    hitStarts = larger(hitStarts, new Int32Array(found * 2));
    hitEnds = larger(hitEnds, new Int32Array(found * 2));
  }
  last[number] = found;
  counts[number] = (counts[number] ?? 0) + 1;
  hitPhrases[found] = number;
  hitStarts[found] = start;
  hitEnds[found++] = end;
}

/** Phrases' words end at the node: hits, unless the word goes on with a low line. */
function take(node: number, start: number, end: number, texts: Texts): void {
  const from = TREE.endsFrom[node] ?? 0;
  const to = TREE.endsFrom[node + 1] ?? 0;
  if (from === to) return;
  // For a pattern's `\b` no word begins or ends beside a low line.
  const apart = !isLowLine(kinds[end] ?? 0) && !(start > 0 && isLowLine(kinds[start - 1] ?? 0));
  for (let at = from; at < to; at++) {
    const item = TREE.ends[at] ?? 0;
    const number = item >> FLAGS;
    if ((item & WHOLE) === 0 || ((item & IN_LINE) !== 0 && !isInLine(texts, start, end))) add(number, start, UNTRIED);
    else if (apart) add(number, start, end);
  }
}

/** Whether no line ends between, and no tab stands there: where the prose has a blank for it. */
function isInLine({ text, prose }: Texts, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== prose.charCodeAt(at)) return false;
  return true;
}

/** From a phrase's first word on as far as any phrase goes. */
function follow(first: number, word: number, count: number, texts: Texts): void {
  const start = starts[word] ?? 0;
  let node = first;
  for (let at = word; node !== 0; at++) {
    const end = ends[at] ?? 0;
    take(node, start, end, texts);
    if (at + 1 === count) return;
    const gap = (starts[at + 1] ?? 0) - end;
    if (gap > 2) return;
    const mark = kinds[end] ?? 0;
    if (gap === 2) node = step(step(node, marks[mark] ?? 0), marks[kinds[end + 1] ?? 0] ?? 0);
    else if (mark !== BLANK) node = step(node, marks[mark] ?? 0);
    node = step(node, numbers[at + 1] ?? 0);
  }
}

/**
 * Looks for all phrases in one pass over the words, the few that may begin elsewhere by themselves; returns how many
 * words there are. What it found stands in the tables above until the next letter.
 */
export function findAll(text: string, prose: string): number {
  const texts = { text, prose };
  if (counts.length <= TREE.sought.length) {
    counts = new Int32Array(TREE.sought.length * 2);
    last = new Int32Array(TREE.sought.length * 2);
  }
  counts.fill(0);
  found = 0;
  const count = readWords(prose);
  const { firsts, beginnings, begunBy } = TREE;
  for (let word = 0; word < count; word++) {
    const node = firsts[numbers[word] ?? 0] ?? 0;
    if (node !== 0) follow(node, word, count, texts);
    const start = starts[word] ?? 0;
    const begun = begunBy[threeOf(kinds[start] ?? 0, kinds[start + 1] ?? 0, kinds[start + 2] ?? 0)] ?? 0;
    if (begun !== 0) begin(beginnings[begun] ?? [], start);
  }
  for (const [number, pattern] of TREE.alone)
    seek(number, pattern, TREE.sought[number]?.medium === 'text' ? text : prose);
  return count;
}

function begin(begun: readonly Beginning[], start: number): void {
  for (const { kinds: sought, phrases } of begun) {
    if (hasKinds(sought, start)) for (const number of phrases) add(number, start, UNTRIED);
  }
}

function seek(number: Phrase, pattern: RegExp, text: string): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    add(number, match.index, match.index + match[0].length);
    if (match[0] === '') pattern.lastIndex += 1;
  }
}

/** Whether the characters from a place on are of these kinds: of the first three that is known. */
function hasKinds(sought: Uint8Array, start: number): boolean {
  for (let at = 3; at < sought.length; at++) if (sought[at] !== kinds[start + at]) return false;
  return true;
}
