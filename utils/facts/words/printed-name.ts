import { BLANK, isGap } from '../../dates/char-codes.ts';

const KEEP_CAPITALS = /^(?:NHS|HM|BBC|UK|HS2|CCG|ICB|II|ICO|S4C)$/;
const SMALL = /^(?:of|and|for|the|on|upon|in|with|le|by|&)$/i;
const SHORTEST_SHOUTED = 4;
const SHORTEST_SHOUTED_NAME = 8;
const HAS_SMALL = /\p{Ll}/u;
const WIDE_GAP = /\s{1,3}/g;

const inSmall = (word: string) => word.toLowerCase().replace(/(?:^|-)\p{L}/gu, (letter) => letter.toUpperCase());

/** Whether each word has a small letter, unaccented, and one blank stands before the next: so most names are printed. */
function isPlain(name: string): boolean {
  let hasSmall = false;
  for (let at = 0; at < name.length; at++) {
    const char = name.charCodeAt(at);
    if (char >= 97 && char <= 122) hasSmall = true;
    else if (isGap(char)) {
      if (!hasSmall || char !== BLANK) return false;
      hasSmall = false;
    }
  }
  return hasSmall;
}

/** "LANCASHIRE CONSTABULARY", "Glasgow CITY COUNCIL" as the body writes itself elsewhere: Lancashire Constabulary. */
export function printedName(printed: string): string {
  if (isPlain(printed)) return printed;
  const name = printed.replace(WIDE_GAP, ' ');
  const shouted = !HAS_SMALL.test(name) && name.length >= SHORTEST_SHOUTED_NAME;
  return name
    .split(' ')
    .map((word, at) => {
      if (HAS_SMALL.test(word) || KEEP_CAPITALS.test(word)) return word;
      if (at > 0 && SMALL.test(word)) return word.toLowerCase();
      return shouted || word.length >= SHORTEST_SHOUTED ? inSmall(word) : word;
    })
    .join(' ');
}
