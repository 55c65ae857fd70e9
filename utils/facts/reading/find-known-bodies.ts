import { NAMED_BODIES } from '../authority-names.ts';
import type { BodyName } from './find-bodies.ts';
import { type Words, wordsOf } from './words-of.ts';

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

const GOES_ON = /^[\p{L}\d@&/-]|^\.[a-z]/u;
const LEADS_ON = /[\p{L}\d@./&-]$/u;

/** Bodies of the list, by their names, initials or parts, each under its full name. */
export function findKnownBodies(text: string, words: Words = wordsOf(text)): BodyName[] {
  const found: BodyName[] = [];
  let end = 0;
  for (const at of words.starts) {
    const char = text.charCodeAt(at);
    if (at < end || char < 65 || char > 90) continue;
    const known = byLetters
      .get(lettersAt(text, at))
      ?.find(
        (each) =>
          text.startsWith(each.words, at) &&
          !GOES_ON.test(text.slice(at + each.words.length, at + each.words.length + 2)),
      );
    if (known === undefined || LEADS_ON.test(text.slice(Math.max(0, at - 2), at))) continue;
    end = at + known.words.length;
    found.push({ name: known.name, start: at, end });
  }
  return found;
}
