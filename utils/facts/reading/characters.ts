// What the words looked for are told apart by: which letter (of either case), a blank, a figure, a few marks.
const BLANK = 27;
const FIGURE = 28;
const LOW_LINE = 32;
const MARKS: ReadonlyArray<readonly [string, number]> = [
  [' ', BLANK],
  ["'", 29],
  ['-', 30],
  ['(', 31],
  ['_', LOW_LINE],
];

/** How many kinds of characters there are. */
export const KINDS = 33;

const kinds = new Uint8Array(0x1_00_00);
for (let figure = 48; figure < 58; figure++) kinds[figure] = FIGURE;
for (let letter = 1; letter <= 26; letter++) kinds[64 + letter] = kinds[96 + letter] = letter;
for (const [mark, kind] of MARKS) kinds[mark.charCodeAt(0)] = kind;

/** The kind of a character: 0 for one that no words looked for have. */
export const kindOf = (char: number): number => kinds[char] ?? 0;

/** Whether words looked for can have the character. */
export const isKnown = (char: string) => char !== '_' && kindOf(char.charCodeAt(0)) > 0;
/** Whether it counts as another one too: any figure for any other. */
export const isFolded = (char: string) => kindOf(char.charCodeAt(0)) === FIGURE;

/** Whether a character of this kind is a letter or a figure: a word begins where one stands after another kind. */
export const isOfWord = (kind: number) => kind > 0 && (kind < BLANK || kind === FIGURE);
/** The same with the low line, which for a pattern's `\b` is a letter. */
export const isLetterLike = (kind: number) => isOfWord(kind) || kind === LOW_LINE;
