// The letter's own tidying (letter/text/normalise-characters.ts) changes what is shown too, and so only what means the
// same to a reader. Here is the text for the rules alone: they know one mark where print has several, and a text without
// characters beyond Latin-1 is read quicker, since patterns are compiled for such texts and for others apart.

/** What a character counts as for the rules, which know one mark where print has several. */
const COUNTS_AS: ReadonlyArray<readonly [characters: string, plain: string]> = [
  ['\u2012\u2013\u2014\u2015\u2212', '-'],
  ['\u201c\u201d\u201e\u201f\u2033', '"'],
  ['\u2032', "'"],
  ['\u2022\u2023\u2043\u25aa\u25ab\u25a0\u25cf\u25cb\u2219\uf0b7\uf0a7', '*'],
  ['\u2026', '.'],
  ['\u0174\u1e80\u1e82\u1e84', 'W'],
  ['\u0175\u1e81\u1e83\u1e85', 'w'],
  ['\u0176\u1ef2', 'Y'],
  ['\u0177\u1ef3', 'y'],
];
// The first of Latin-1's accented letters of either case stand for all others.
const CAPITAL = 0xc0;
const SMALL = 0xe0;
const OTHER = 0xa4;

const plainOnes = new Map(COUNTS_AS.flatMap(([characters, plain]) => [...characters].map((each) => [each, plain])));

function plainOf(code: number): number {
  const char = String.fromCharCode(code);
  const plain = plainOnes.get(char);
  if (plain !== undefined) return plain.charCodeAt(0);
  if (/\p{Lu}/u.test(char)) return CAPITAL;
  return /\p{L}/u.test(char) ? SMALL : OTHER;
}

// 0 for a character that was not met yet.
const known = new Uint8Array(0x1_00_00);

function plainCode(code: number): number {
  known[code] ||= plainOf(code);
  return known[code] ?? OTHER;
}

const BEYOND = /[^\0-\xff]/;
// So many characters at once: they are a function's arguments.
const PORTION = 0x4_00;

/** The text with plain characters for those beyond Latin-1, each in its place: "mae'r Ŵyl – “2024”" as `mae'r Wyl - "2024"`. */
export function withPlainCharacters(text: string): string {
  if (!BEYOND.test(text)) return text;
  const codes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    codes[at] = code < 0x1_00 ? code : plainCode(code);
  }
  let plain = '';
  for (let at = 0; at < codes.length; at += PORTION)
    plain += Reflect.apply(String.fromCharCode, null, codes.subarray(at, at + PORTION));
  return plain;
}
