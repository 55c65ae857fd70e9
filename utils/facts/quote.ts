import type { Quote } from './fact.ts';
import type { Reading } from './reading.ts';

/** The words of the letter from one place to another, as they stand there. */
export function quoteOf(reading: Reading, start: number, end: number): Quote {
  return { in: 'letter', text: reading.letter.text.slice(start, end), start };
}
