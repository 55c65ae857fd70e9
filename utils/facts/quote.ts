import { isGap, isLetterOrFigure } from '../dates/char-codes.ts';
import type { Quote } from './fact.ts';
import type { Reading } from './reading.ts';

/** The words of the letter from one place to another, as they stand there. */
export function quoteOf(reading: Reading, start: number, end: number): Quote {
  return { in: 'letter', text: reading.letter.text.slice(start, end), start };
}

// Longer ones are addresses: they may be cut.
const LONGEST_WORD = 30;

const cutsWord = (text: string, place: number) =>
  place > 0 && isLetterOrFigure(text.charCodeAt(place - 1)) && isLetterOrFigure(text.charCodeAt(place));

/** The same up to a place, from one on that may cut a word: that is left out then. */
export function quoteUpTo(reading: Reading, start: number, end: number): Quote {
  const { text } = reading;
  let from = start;
  while (from < end && from < start + LONGEST_WORD && cutsWord(text, from)) from++;
  while (from < end && isGap(text.charCodeAt(from))) from++;
  return quoteOf(reading, from, end);
}

/** The same where both places may cut a word. */
export function quoteRound(reading: Reading, start: number, end: number): Quote {
  const { text } = reading;
  let to = end;
  while (to > start && to > end - LONGEST_WORD && cutsWord(text, to)) to--;
  while (to > start && isGap(text.charCodeAt(to - 1))) to--;
  return quoteUpTo(reading, start, to);
}
