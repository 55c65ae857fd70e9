import { BLANK, COLON, isStop, LINE_END } from '../../dates/char-codes.ts';
import type { Hits } from './hits.ts';
import type { Phrase } from './phrases.ts';

const LONGEST_WORD = 20;

const isBlank = (char: number) => char === BLANK || char === LINE_END;

/** Whether the phrase stands before a place, within so many characters and in the same clause: no `.`, `?`, `!`, `:` or paragraph's end between. */
export function isInClauseBefore(own: string, hits: Hits, phrase: Phrase, place: number, reach: number): boolean {
  const hit = hits.lastBefore(phrase, place);
  if (hit < 0 || hits.start(hit) < place - reach || hits.end(hit) > place) return false;
  for (let at = hits.end(hit); at < place; at++) {
    const char = own.charCodeAt(at);
    if (isStop(char) || char === COLON || char === LINE_END) return false;
  }
  return true;
}

/**
 * How many words stand between two places, with one blank before each and one after the last; -1 where they stand
 * otherwise. What has no blank in it is a word.
 */
export function wordsBetween(text: string, from: number, to: number): number {
  let words = 0;
  let last = from;
  if (text.charCodeAt(from) !== BLANK) return -1;
  for (let at = from + 1; at < to; at++) {
    if (!isBlank(text.charCodeAt(at))) continue;
    if (text.charCodeAt(at) === LINE_END || at === last + 1 || at - last > LONGEST_WORD + 1) return -1;
    words++;
    last = at;
  }
  return last === to - 1 ? words : -1;
}

/** Whether a sentence ends between two places: a stop before a blank, or a paragraph's end. */
export function endsBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const char = text.charCodeAt(at);
    if (char === LINE_END || (isStop(char) && (at + 1 === text.length || isBlank(text.charCodeAt(at + 1)))))
      return true;
  }
  return false;
}
