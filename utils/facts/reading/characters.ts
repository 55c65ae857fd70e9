// What the words looked for are told apart by: which letter (of either case), a blank, a figure, a few marks.

// Those of words come first, so that one comparison tells them.
const FIGURE = 27;
export const BLANK = 28;
const LOW_LINE = 29;
const MARKS: readonly string[] = ["'", '-', '(', ')', '.', ',', ':', '/'];

const kinds = new Uint8Array(0x1_00_00);
for (let figure = 48; figure < 58; figure++) kinds[figure] = FIGURE;
for (let letter = 1; letter <= 26; letter++) kinds[64 + letter] = kinds[96 + letter] = letter;
kinds[32] = BLANK;
kinds[95] = LOW_LINE;
for (const [at, mark] of MARKS.entries()) kinds[mark.charCodeAt(0)] = LOW_LINE + 1 + at;

/** How many kinds of characters there are. */
export const KINDS = LOW_LINE + 1 + MARKS.length;

/** The kind of a character: 0 for one that no words looked for have. */
export const kindOf = (char: number): number => kinds[char] ?? 0;

/** Whether words looked for can have the character. */
export const isKnown = (char: string) => kindOf(char.charCodeAt(0)) > 0 && char !== '_';
/** Whether it counts as another one too: any figure for any other. */
export const isFolded = (char: string) => kindOf(char.charCodeAt(0)) === FIGURE;

/**
 * 1 for the kind of a letter or a figure, 0 for another: a word begins where one stands after the other. Worked out
 * without a branch: where words end no processor can foretell, and it would wait at each.
 */
export const wordBit = (kind: number) => ((kind - FIGURE - 1) >>> 31) & (-kind >>> 31);
/** Whether it is the low line, which for a pattern's `\b` is a letter. */
export const isLowLine = (kind: number) => kind === LOW_LINE;

/** The marks that words looked for can have between them. */
export const MARKS_BETWEEN: readonly string[] = [' ', ...MARKS];
