const KEEP_CAPITALS = /^(?:NHS|HM|BBC|UK|HS2|CCG|ICB|II|ICO|S4C)$/;
const SMALL = /^(?:of|and|for|the|on|upon|in|with|le|by|&)$/i;
const SHORTEST_SHOUTED = 4;
const SHORTEST_SHOUTED_NAME = 8;
// Most names have no word without small letters.
const SHOUTED_WORD = /(?:^| )[^\p{Ll} ]{1,31}(?: |$)/u;
const HAS_SMALL = /\p{Ll}/u;

const inSmall = (word: string) => word.toLowerCase().replace(/(?:^|-)\p{L}/gu, (letter) => letter.toUpperCase());

/** "LANCASHIRE CONSTABULARY", "Glasgow CITY COUNCIL" as the body writes itself elsewhere: Lancashire Constabulary. */
export function printedName(name: string): string {
  if (!SHOUTED_WORD.test(name)) return name;
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
