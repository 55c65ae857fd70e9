// The machinery that finds the words of all rules in one pass over a letter.
//
// A rule says once, where it is loaded, what it looks for:
//     const REFUSED = phrase(/\b(?:refus(?:e|ed|al)|withheld)\b/i);
// and asks each letter's hits by the phrase's number:
//     for (let hit = hits.first(REFUSED); hit >= 0; hit = hits.next(hit)) ... hits.start(hit), hits.end(hit)
//     hits.has(REFUSED); hits.firstFrom(REFUSED, place)
// Hits of a phrase stand in the text's order; every place counts at which the pattern matches, also inside another hit.
// A phrase that the letter has not costs nothing, one that it has costs no regular expression, as long as its pattern
// begins with `\b` and a letter or figure, bears the flag i, and is a finite list of words (`(?:a|b)`, `(?:c )?`,
// `s?`, `\d{1,2}`, `\b`). With anything else in it (`.{0,20}`, `\S{1,14}`, lookbehind, a certain figure, capitals) its
// beginnings are found in the pass and the pattern is tried there when the rule asks: so put the wild part last, or
// into a pattern of its own. One that can begin elsewhere than at a word is sought by itself: avoid that.
import { KINDS, kindOf } from './characters.ts';
import { expandPattern } from './expand-pattern.ts';

/** The number of a pattern looked for. */
export type Phrase = number;

/**
 * In which text a phrase is looked for. `own` leaves out what the letter only repeats; `text` has its line ends.
 */
export type Medium = 'own' | 'prose' | 'text';

interface Sought {
  readonly medium: Medium;
  /** For trying it at a place. */
  readonly sticky: RegExp;
  /** For one that may begin anywhere; null for one that is in the tree. */
  alone: RegExp | null;
}

const sought: Sought[] = [];
const numbers = new Map<string, Phrase>();
const waiting: Array<readonly [RegExp, Phrase]> = [];

/** Has the pattern looked for in every letter, and gives the number to ask for it. Patterns that are alike are one. */
export function phrase(pattern: RegExp, medium: Medium = 'own'): Phrase {
  const flags = pattern.flags.replace(/[gy]/g, '');
  const key = `${medium}/${pattern.source}/${flags}`;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = sought.length;
  sought.push({ medium, sticky: new RegExp(pattern.source, `${flags}y`), alone: null });
  numbers.set(key, number);
  waiting.push([pattern, number]);
  return number;
}

/** Several at once, in their order. */
export const phrases = (...patterns: readonly RegExp[]): Phrase[] => patterns.map((pattern) => phrase(pattern));

/** The tree of all words looked for, flat: `ways[node * KINDS + kind]` is the node that a character leads to, 0 for none. */
export interface PhraseTree {
  readonly ways: Uint16Array;
  /** What ends at each node: a phrase's number with the flags below. */
  readonly ends: ReadonlyArray<readonly number[] | undefined>;
  readonly sought: readonly Sought[];
}

/** Set where the words alone make the match; where not, the pattern has to be tried. */
export const WHOLE = 1;
/** Set where the word must end after them. */
export const ENDS_WORD = 2;
/** How many bits the flags take below the phrase's number. */
export const FLAGS = 2;

let ways = new Uint16Array(KINDS * 0x4000);
let nodes = 1;
const ends: Array<number[] | undefined> = [undefined];

function nodeOf(words: string): number {
  let node = 0;
  for (let at = 0; at < words.length; at++) {
    const way = node * KINDS + kindOf(words.charCodeAt(at));
    node = ways[way] ?? 0;
    if (node !== 0) continue;
    node = nodes++;
    if (nodes * KINDS > ways.length) {
      const larger = new Uint16Array(ways.length * 2);
      larger.set(ways);
      ways = larger;
    }
    ways[way] = node;
    ends.push(undefined);
  }
  return node;
}

function grow(pattern: RegExp, number: Phrase): void {
  const expanded = expandPattern(pattern);
  const one = sought[number];
  if (one === undefined) return;
  if (expanded === null) {
    one.alone = new RegExp(pattern.source, `${one.sticky.flags.replace('y', '')}g`);
    return;
  }
  // Line ends are no blanks in the text itself: what was found in one pass over the prose must be tried there.
  const whole = one.medium !== 'text' && expanded.every((each) => each.whole);
  for (const { text, endsWord } of expanded) {
    const node = nodeOf(text);
    const end = (number << FLAGS) | (whole ? WHOLE | (endsWord ? ENDS_WORD : 0) : 0);
    const there = ends[node];
    if (there === undefined) ends[node] = [end];
    else if (!there.includes(end)) there.push(end);
  }
}

/** The tree with all phrases of the rules loaded so far. It is grown with the first letter: a page without one need not wait. */
export function phraseTree(): PhraseTree {
  for (const [pattern, number] of waiting.splice(0)) grow(pattern, number);
  return { ways, ends, sought };
}
