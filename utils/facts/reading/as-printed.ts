import type { Reading } from '../reading.ts';
import { printedName } from '../words/printed-name.ts';
import type { BodyName } from './find-bodies.ts';
import { withPlainCharacters } from './plain-characters.ts';

const isLeftOut = (char: string) => ' \t\n#([)].,;:\'"'.includes(char);

/**
 * What was read from the plain text from a place on, in the characters of the letter: "FOI - 12" as its "FOI – 12".
 * Only blanks and marks may have been left out between; as given where the plain text has anything else there.
 */
export function asPrinted({ letter, text }: Pick<Reading, 'letter' | 'text'>, value: string, place: number): string {
  if (letter.text === text) return value;
  let printed = '';
  let from = place;
  for (const char of value) {
    while (from < text.length && text[from] !== char && isLeftOut(text.charAt(from))) from++;
    if (text[from] !== char) return value;
    printed += letter.text.charAt(from);
    from += 1;
  }
  return printed;
}

/** The name in the letter's own characters, where it stands there and is not only meant: "Prifysgol Glyndŵr". */
export function nameAsPrinted({ letter, text }: Reading, { name, start, end }: BodyName): string {
  if (letter.text === text) return name;
  const printed = printedName(letter.text.slice(start, end));
  return withPlainCharacters(printed) === name ? printed : name;
}
