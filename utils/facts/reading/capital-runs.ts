import { CONNECTORS } from '../words/body-words.ts';
import { CONNECTOR, canBe } from './name-roles.ts';

/** A capital, a figure or "&". Plain characters are told by their codes: this is asked of every character of a letter. */
function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 38;
  const char = text.charAt(at);
  return char !== char.toLowerCase();
}
const AFTER_LETTER = /[\p{L}\d]/u;
const isFree = (before: string) => before === ' ' || before === '\n' || !AFTER_LETTER.test(before);
const WORD = /[\p{L}\d&][\p{L}\d'.&-]{0,30}/uy;

// Of the plain characters: 1 for what a word can begin with, 2 for what can only stand in it.
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /[a-z\d&]/i.test(char) ? 1 : /['.-]/.test(char) ? 2 : 0;
});
const LONGEST_WORD = 31;

/** Where the word ends that begins here; `at` where none does. */
function endOfWord(text: string, at: number): number {
  let end = at;
  for (; end < at + LONGEST_WORD; end++) {
    const code = text.charCodeAt(end);
    if (code >= 128) {
      WORD.lastIndex = at;
      return WORD.test(text) ? WORD.lastIndex : at;
    }
    const kind = PLAIN[code] ?? 0;
    if (kind === 0 || (kind === 2 && end === at)) break;
  }
  return end;
}

/** The same without the marks at its end. */
function endOfToken(text: string, at: number): number {
  let end = endOfWord(text, at);
  for (let mark = 0; mark < 3 && end > at && (text[end - 1] === '.' || text[end - 1] === "'"); mark++) end--;
  return end;
}

/** The words of a run: where each begins and, after it, where it ends. */
export type Run = readonly number[];

/** Runs of capitalised words and the small words between them. Outside a run only capitals are looked at. */
export function runsIn(text: string): Run[] {
  const runs: Run[] = [];
  let run: number[] = [];
  let at = 0;
  while (at < text.length) {
    if (run.length === 0) {
      const end = isUpper(text, at) && isFree(text.charAt(at - 1)) ? endOfToken(text, at) : at;
      if (end > at) run = [at, end];
      at = Math.max(end, at + 1);
      continue;
    }
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9) {
      const end = goesOn(text, at) ? endOfToken(text, at) : at;
      if (end > at && (isUpper(text, at) || CONNECTORS.has(text.slice(at, end).toLowerCase()))) {
        run.push(at, end);
        const length = end - at;
        at = end;
        if (text[at] !== '.' || length <= 2) continue;
      }
      if (run.length > 2) runs.push(run);
      run = [];
    }
    at += 1;
  }
  // A single word names no body.
  if (run.length > 2) runs.push(run);
  return runs;
}

const goesOn = (text: string, at: number) => isUpper(text, at) || canBe(text, at, CONNECTOR);
