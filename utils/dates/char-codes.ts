// Characters by their codes, for loops that ask of every character of a letter.

export const TAB = 9;
export const LINE_END = 10;
export const BLANK = 32;
export const APOSTROPHE = 39;
export const COMMA = 44;
export const FULL_STOP = 46;
export const COLON = 58;
export const SEMICOLON = 59;
const LOW_LINE = 95;
const EXCLAMATION = 33;
const QUESTION = 63;

export const isFigure = (char: number) => char >= 48 && char <= 57;
/** An unaccented letter of either case. */
export const isLetter = (char: number) => (char | 32) >= 97 && (char | 32) <= 122;
export const isLetterOrFigure = (char: number) => isFigure(char) || isLetter(char);
/** What a pattern's `\b` takes for a part of a word. */
export const isWordLetter = (char: number) => isLetterOrFigure(char) || char === LOW_LINE;
/** What parts words: a blank, a line's end, a tab. */
export const isGap = (char: number) => char === BLANK || char === LINE_END || char === TAB;
/** A mark that can end a sentence: `.`, `?`, `!`. */
export const isStop = (char: number) => char === FULL_STOP || char === QUESTION || char === EXCLAMATION;
