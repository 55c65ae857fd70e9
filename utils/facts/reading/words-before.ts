// A field's label may stand on the line, list item or cell before its value.
const BREAK = /[ \t]?[\n\t]{1,2}[-\u2022*| ]{0,3}$/;

/** Up to `length` characters before a place, its label's line end or tab as one blank. */
export function wordsBefore(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at).replace(BREAK, ' ');
}
