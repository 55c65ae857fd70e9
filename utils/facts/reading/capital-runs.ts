import { APOSTROPHE, BLANK, FULL_STOP, LINE_END, TAB } from '../../dates/char-codes.ts';
import { CONNECTOR, rolesAt } from './name-roles.ts';

/**
 * A text and where its single line ends are blanks: in the head and the signature each line is a thing of its own,
 * between `bodyStart` and `signOff` a name may run over a line's end.
 */
export interface LaidOut {
  readonly text: string;
  /** The text with single line ends and tabs as blanks. */
  readonly prose: string;
  readonly bodyStart: number;
  readonly signOff: number;
}

/** The words of a run: where each begins and, after it, where it ends. */
export type Run = readonly number[];

const LONGEST_WORD = 31;

/** A capital, a figure or "&". */
function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 38;
  const char = text.charAt(at);
  return char !== char.toLowerCase();
}

// Of the plain characters: 1 for what a word can begin with, 2 for what can only stand in it.
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /[a-z\d&]/i.test(char) ? 1 : /['.-]/.test(char) ? 2 : 0;
});
const LETTER = /\p{L}/u;
const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < 128 ? (PLAIN[code] ?? 0) : LETTER.test(text.charAt(at)) ? 1 : 0;
};

/** Where the word ends that begins here, without the marks at its end; `at` where none does. */
function endOfWord(text: string, at: number): number {
  if (at >= text.length || kindAt(text, at) !== 1) return at;
  const most = Math.min(text.length, at + LONGEST_WORD);
  let end = at + 1;
  while (end < most && kindAt(text, end) > 0) end++;
  // "Ltd.", "Governors'"
  for (let mark = 0; mark < 3; mark++) {
    const code = text.charCodeAt(end - 1);
    if (code === FULL_STOP || code === APOSTROPHE) end--;
  }
  return end;
}

function isGap({ text, prose, bodyStart, signOff }: LaidOut, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === LINE_END) return at >= bodyStart && at < signOff && prose.charCodeAt(at) === BLANK;
  // A tab parts the columns of a letterhead.
  return code === BLANK || (code === TAB && at >= bodyStart && at < signOff);
}

/** The run of capitalised words, and small words between them, that begins with the word here. */
function runFrom(laid: LaidOut, start: number): Run {
  const { text } = laid;
  const run = [start, endOfWord(text, start)];
  let at = run[1] ?? start;
  while (at < text.length) {
    if (isGap(laid, at)) {
      at++;
      continue;
    }
    const end = endOfWord(text, at);
    if (end === at || !(isUpper(text, at) || isConnector(text, at, end))) return run;
    run.push(at, end);
    at = end;
  }
  return run;
}

const LONGEST_CONNECTOR = 5;
const isConnector = (text: string, at: number, end: number) =>
  end - at <= LONGEST_CONNECTOR && (rolesAt(text, at, end) & CONNECTOR) !== 0;

/** A place before which no run can go on: back over capitalised and small words to the first other thing. */
function breakBefore(laid: LaidOut, place: number, from: number): number {
  const { text } = laid;
  let start = place;
  for (;;) {
    let end = start;
    while (end > from && isGap(laid, end - 1)) end--;
    let word = end;
    while (word > from && kindAt(text, word - 1) > 0) word--;
    if (word === end) return start;
    if (!isUpper(text, word) && !isConnector(text, word, end)) return word;
    start = word;
  }
}

const isLetterOrFigure = (char: string) => char !== ' ' && char !== '\n' && /[\p{L}\d]/u.test(char);

/**
 * The run that the word at a place belongs to; null where that begins none and goes on with none. Runs before `from`
 * are not looked at.
 */
export function runAt(laid: LaidOut, place: number, from: number): Run | null {
  const { text } = laid;
  if (!isUpper(text, place)) return null;
  for (let at = breakBefore(laid, place, from); at <= place; ) {
    const begins = isUpper(text, at) && (at === 0 || !isLetterOrFigure(text.charAt(at - 1)));
    const run = begins ? runFrom(laid, at) : null;
    const end = run?.at(-1) ?? at + 1;
    if (run !== null && end > place) return run;
    at = Math.max(end, at + 1);
  }
  return null;
}
