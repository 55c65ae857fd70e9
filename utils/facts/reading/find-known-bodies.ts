import { NAMED_BODIES } from '../authority-names.ts';
import { pattern } from '../words/pattern.ts';
import type { BodyName } from './find-bodies.ts';
import type { Hits } from './hits.ts';
import { phrase } from './phrases.ts';

interface Known {
  readonly words: string;
  readonly name: string;
}

// By their first two letters, the longest first: "Department for Education" before "Department".
const byLetters = new Map<number, Known[]>();
const lettersAt = (text: string, at: number) => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
for (const { name, also } of NAMED_BODIES) {
  for (const words of [name, ...also]) {
    const letters = lettersAt(words, 0);
    const known = [...(byLetters.get(letters) ?? []), { words, name }];
    byLetters.set(
      letters,
      known.sort((a, b) => b.words.length - a.words.length),
    );
  }
}

// The pass knows no capitals; these words are in any letter, and a name of two words is told by both.
const firstWords = (words: string) => /^[A-Za-z\d]+(?: [A-Za-z\d]+)?/.exec(words)?.[0].replace(/\d/g, '\\d') ?? words;
const FIRST_WORDS = NAMED_BODIES.flatMap(({ name, also }) => [name, ...also].map(firstWords));
const KNOWN = phrase(pattern(`\\b(?:${[...new Set(FIRST_WORDS)].join('|')})\\b`, 'i'), 'prose');

const GOES_ON = /[\p{L}\d@&/-]|\.[a-z]/uy;
const LEADS_ON = /[\p{L}\d@./&-]/u;

/** No part of a longer name or of an address. */
function standsAlone(text: string, start: number, end: number): boolean {
  GOES_ON.lastIndex = end;
  return !GOES_ON.test(text) && !(start > 0 && LEADS_ON.test(text.charAt(start - 1)));
}

/** Bodies of the list, by their names, initials or parts, each under its full name. */
export function findKnownBodies(text: string, hits: Hits): BodyName[] {
  const found: BodyName[] = [];
  let end = 0;
  for (let hit = hits.first(KNOWN); hit >= 0; hit = hits.next(hit)) {
    const at = hits.start(hit);
    if (at < end) continue;
    for (const { words, name } of byLetters.get(lettersAt(text, at)) ?? []) {
      if (!text.startsWith(words, at) || !standsAlone(text, at, at + words.length)) continue;
      end = at + words.length;
      found.push({ name, start: at, end });
      break;
    }
  }
  return found;
}
