import { NAMED_BODIES } from '../authority-names.ts';
import type { BodyName } from './find-bodies.ts';

interface Known {
  readonly words: string;
  readonly name: string;
}

const firstWordOf = (text: string) => /^[\p{L}\d&]{1,30}/u.exec(text)?.[0] ?? '';

// By their first word, the longest first: "Department for Education" before "Department".
const byFirstWord = new Map<string, Known[]>();
for (const { name, also } of NAMED_BODIES) {
  for (const words of [name, ...also]) {
    const first = firstWordOf(words);
    const known = [...(byFirstWord.get(first) ?? []), { words, name }];
    byFirstWord.set(
      first,
      known.sort((a, b) => b.words.length - a.words.length),
    );
  }
}

const WORD = /(?<![\p{L}\d@./-])[\p{Lu}][\p{L}\d&]{0,30}/gu;
const GOES_ON = /^[\p{L}\d@/-]|^\.[a-z]/u;

/** Bodies of the list, by their names, initials or parts, each under its full name. */
export function findKnownBodies(text: string): BodyName[] {
  const found: BodyName[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    if (match.index < end) continue;
    const known = byFirstWord
      .get(match[0])
      ?.find(
        ({ words }) =>
          text.startsWith(words, match.index) &&
          !GOES_ON.test(text.slice(match.index + words.length, match.index + words.length + 2)),
      );
    if (known === undefined) continue;
    end = match.index + known.words.length;
    found.push({ name: known.name, start: match.index, end });
  }
  return found;
}
