import type { Span } from './span.ts';

/**
 * The stretch from the first of the words to the last, each found after the one before; null where one is missing.
 * Several small patterns in a row stay linear where one big pattern with gaps would not.
 */
export function inOrder(text: string, words: readonly RegExp[]): Span | null {
  let at = 0;
  let first = -1;
  for (const word of words) {
    const match = word.exec(text.slice(at));
    if (match === null) return null;
    if (first < 0) first = at + match.index;
    at += match.index + match[0].length;
  }
  return { text: text.slice(first, at), start: first };
}
