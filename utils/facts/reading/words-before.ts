// A field's label may stand on the line, list item or cell before its value.
const BREAK = /[ \t]?[\n\t]{1,2}[-\u2022*| ]{0,3}$/;

/** Up to `length` characters before a place, its label's line end or tab as one blank. */
export function wordsBefore(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at).replace(BREAK, ' ');
}

/** Up to `length` characters before a place that belong to the same clause: nothing from before the last of the marks. */
export function clauseBefore(text: string, at: number, length: number, marks = '.?!'): string {
  const before = text.slice(Math.max(0, at - length), at);
  const from = Math.max(...[...marks].map((mark) => before.lastIndexOf(mark)));
  return before.slice(from + 1);
}
