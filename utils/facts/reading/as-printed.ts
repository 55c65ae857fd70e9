import type { Reading } from '../reading.ts';

/**
 * What was read from the plain text from a place on, in the characters of the letter: "FOI - 12" as its "FOI – 12".
 * As given where the plain text has not all of it there in this order.
 */
export function asPrinted({ letter, text }: Pick<Reading, 'letter' | 'text'>, value: string, place: number): string {
  if (letter.text === text) return value;
  let printed = '';
  let from = place;
  for (const char of value) {
    const at = text.indexOf(char, from);
    if (at < 0) return value;
    printed += letter.text.charAt(at);
    from = at + 1;
  }
  return printed;
}
