// The machinery that finds the words of all rules in one pass over a letter.
//
// A rule says once, where it is loaded, what it looks for:
//     const REFUSED = phrase(/\b(?:refus(?:e|ed|al)|withheld)\b/i);
// and asks each letter's hits by the phrase's number:
//     for (let hit = hits.first(REFUSED); hit >= 0; hit = hits.next(hit)) ... hits.start(hit), hits.end(hit)
//     hits.has(REFUSED); hits.firstFrom(REFUSED, place)
// Hits of a phrase stand in the text's order; every place counts at which the pattern matches, also inside another hit.
// A phrase that the letter has not costs nothing, one that it has costs no regular expression, as long as its pattern
// begins with `\b` and a letter or figure, ends with `\b`, bears the flag i, and is a finite list of words (`(?:a|b)`,
// `(?:c )?`, `s?`, `\d{1,2}`). Where it has anything else (`\w{0,3}`, `.{0,20}`, lookbehind, a certain figure, capitals),
// the whole words before that are found in the pass and the pattern is tried there when the rule asks; other branches of
// the same pattern stay free. So put the wild part last, or into a pattern of its own. A pattern that can begin
// elsewhere than at a word is sought by itself, its hits apart from each other: avoid that.
import { KINDS, kindOf } from './characters.ts';
import { type Expanded, expandPattern } from './expand-pattern.ts';
import { numberFor, wordsFullness } from './vocabulary.ts';

/** The number of a pattern looked for. */
export type Phrase = number;

// The end of a hit whose pattern was not tried yet, and of one whose pattern does not match there.
export const UNTRIED = 0;
export const NONE = -1;

/** In which text a phrase is looked for: `own` leaves out what the letter only repeats; `text` has its line ends. */
export type Medium = 'own' | 'prose' | 'text';

export interface Sought {
  readonly medium: Medium;
  /** For trying it at a place. */
  readonly sticky: RegExp;
}

const sought: Sought[] = [];
/** Those that may begin elsewhere than at a word. */
const alone: Array<readonly [Phrase, RegExp]> = [];
const numbers = new Map<string, Phrase>();
const waiting: Array<readonly [RegExp, Phrase]> = [];

/** Has the pattern looked for in every letter, and gives the number to ask for it. Patterns that are alike are one. */
export function phrase(pattern: RegExp, medium: Medium = 'own'): Phrase {
  const flags = pattern.flags.replace(/[gy]/g, '');
  const key = `${medium}/${pattern.source}/${flags}`;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = sought.length;
  sought.push({ medium, sticky: new RegExp(pattern.source, `${flags}y`) });
  numbers.set(key, number);
  waiting.push([pattern, number]);
  return number;
}

/** Several at once, in their order. */
export const phrases = (...patterns: readonly RegExp[]): Phrase[] => patterns.map((pattern) => phrase(pattern));

/** What ends at a node: a phrase's number above these flags. */
export const FLAGS = 2;
/** Set where the words alone make the match; where not, the pattern has to be tried. */
export const WHOLE = 1;
/** Set where that is so only within one line. */
export const IN_LINE = 2;

// The ways of the tree, in a table by node and word. A node is what some phrases begin with.
const SLOTS = 0x80_00;
const keys = new Int32Array(SLOTS);
const nexts = new Uint16Array(SLOTS);
const WORDS = 0x20_00;
const slotOf = (key: number) => Math.imul(key, 0x9e37_79b1) >>> 17;
// A fuller table would be slow to search.
const MOST_NODES = (SLOTS * 3) / 4;

/** What ends at each node; and the same in two tables: of node n from `endsFrom[n]` up to `endsFrom[n + 1]`. */
const ends: Array<number[] | undefined> = [undefined];
const endsFrom = new Uint16Array(SLOTS);
const packedEnds = new Uint16Array(0x80_00);
/** Of each node the words that may go on from it, by a bit for each 32nd word: most ways that are asked for are none. */
const goesOn = new Int32Array(SLOTS);
const bitOf = (word: number) => 1 << (word & 31);
/** The node that a phrase's first word leads to, by the word's number: most words begin none. */
const firsts = new Uint16Array(WORDS);

/** The node that a word leads to from another one; 0 for none. */
export function step(node: number, word: number): number {
  if (((goesOn[node] ?? 0) & bitOf(word)) === 0) return 0;
  const key = node * WORDS + word;
  let slot = slotOf(key);
  while (keys[slot] !== 0) {
    if (keys[slot] === key) return nexts[slot] ?? 0;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return 0;
}

function newNode(): number {
  if (ends.length >= MOST_NODES) throw new RangeError('The table of phrases is too small');
  return ends.push(undefined) - 1;
}

function stepTo(node: number, word: number): number {
  if (node === 0) {
    firsts[word] ||= newNode();
    return firsts[word] ?? 0;
  }
  const known = step(node, word);
  if (known !== 0) return known;
  const key = node * WORDS + word;
  let slot = slotOf(key);
  while (keys[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  keys[slot] = key;
  goesOn[node] = (goesOn[node] ?? 0) | bitOf(word);
  nexts[slot] = newNode();
  return nexts[slot] ?? 0;
}

/** Letters with which a word can begin and go on, and the phrases that can begin with such a word. */
export interface Beginning {
  readonly kinds: Uint8Array;
  readonly phrases: Phrase[];
}

/** The lists of beginnings, and which of them (0: none) the first three characters of a word ask for. */
const beginnings: Beginning[][] = [[]];
const begunBy = new Uint16Array(KINDS ** 3);
/** The number of three characters of these kinds. */
export const threeOf = (first: number, second: number, third: number) => (first * KINDS + second) * KINDS + third;
const EVERY_KIND = Array.from({ length: KINDS }, (_, kind) => kind);

function addBeginning(letters: string, number: Phrase): void {
  const kinds = Uint8Array.from(letters, (char) => kindOf(char.charCodeAt(0)));
  // Fewer than three letters can go on with any character.
  const [firsts = [], seconds = [], thirds = []] = [0, 1, 2].map((at) => {
    const kind = kinds[at];
    return kind === undefined ? EVERY_KIND : [kind];
  });
  for (const first of firsts) {
    for (const second of seconds) {
      for (const third of thirds) addTo(threeOf(first, second, third), { kinds, phrases: [number] });
    }
  }
}

function addTo(three: number, { kinds, phrases }: Beginning): void {
  begunBy[three] ||= beginnings.push([]) - 1;
  const there = beginnings[begunBy[three] ?? 0] ?? [];
  const known = there.find((each) => each.kinds.join() === kinds.join());
  if (known === undefined) there.push({ kinds, phrases: [...phrases] });
  else known.phrases.push(...phrases.filter((phrase) => !known.phrases.includes(phrase)));
}

/** The numbers of what stands between two words: of one blank none. */
const marksOf = (gap: string) => (gap === ' ' ? [] : [...gap].map(numberFor));
// More between two words than so many marks no phrase has.
const WIDEST_GAP = 2;

function add({ text, endsWord, whole }: Expanded, number: Phrase, medium: Medium): void {
  const parts = text.match(/[a-z0-9]+|[^a-z0-9]+/g) ?? [];
  const wide = parts.findIndex((part, at) => at % 2 === 1 && part.length > WIDEST_GAP);
  // A word that may go on is none of the vocabulary.
  const words = wide >= 0 ? (wide + 1) / 2 : endsWord ? (parts.length + 1) / 2 : parts.length >> 1;
  if (words === 0) {
    addBeginning(parts[0] ?? '', number);
    return;
  }
  let node = 0;
  for (const part of parts
    .slice(0, words * 2 - 1)
    .map((each, at) => (at % 2 === 0 ? [numberFor(each)] : marksOf(each)))) {
    for (const word of part) node = stepTo(node, word);
  }
  const end = (number << FLAGS) | (whole && endsWord && wide < 0 ? WHOLE : 0) | (medium === 'text' ? IN_LINE : 0);
  const there = ends[node];
  if (there === undefined) ends[node] = [end];
  else if (!there.includes(end)) there.push(end);
}

function grow(pattern: RegExp, number: Phrase): void {
  const expanded = expandPattern(pattern);
  const one = sought[number];
  if (one === undefined) return;
  if (expanded === null) alone.push([number, new RegExp(pattern.source, `${one.sticky.flags.replace('y', '')}g`)]);
  else for (const each of expanded) add(each, number, one.medium);
}

/** The tree of all phrases. */
export const TREE = { firsts, ends: packedEnds, endsFrom, beginnings, begunBy, alone, sought } as const;

/** Adds the phrases of the rules loaded since: done with the first letter, a page without one need not wait for it. */
export function growTree(): void {
  if (waiting.length === 0) return;
  for (const [pattern, number] of waiting) grow(pattern, number);
  packEnds();
  // Only now: where a table was too small, the next letter must fail too, and not be read without its phrases.
  waiting.length = 0;
}

/** How much of the tables is in use, each from 0 to 1. */
export const fullness = () => ({
  words: wordsFullness(),
  nodes: ends.length / MOST_NODES,
  ends: (endsFrom[ends.length] ?? 0) / packedEnds.length,
});

function packEnds(): void {
  let used = 0;
  for (const [node, all = []] of ends.entries()) {
    endsFrom[node] = used;
    packedEnds.set(all, used);
    used += all.length;
  }
  endsFrom[ends.length] = used;
}
