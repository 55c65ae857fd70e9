import { BLANK, LINE_END, TAB } from '../../dates/char-codes.ts';

// A field's label may stand on the line, list item or cell before its value.
const BREAK = /[ \t]?[\n\t]{1,2}[-*| ]{0,3}$/;

/** Up to `length` characters before a place, its label's line end or tab as one blank. */
export function wordsBefore(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at).replace(BREAK, ' ');
}

const BAR = 124;
const isBreak = (char: number) => char === LINE_END || char === TAB;
const isBlank = (char: number) => char === BLANK || char === TAB;
const isMark = (char: number) => char === BLANK || char === BAR || char === 42 || char === 45;
// No label of a field is so long: what is cut off at this length is none.
const LONGEST_LABEL = 70;

/** Where the words before a place end: before the line end or tab, and the list's mark, that part them from it. */
function endOfLabel(text: string, at: number): number {
  let end = at;
  while (end > 0 && at - end <= 3 && isMark(text.charCodeAt(end - 1))) end--;
  if (at - end > 3 || end === 0 || !isBreak(text.charCodeAt(end - 1))) return at;
  end -= end > 1 && isBreak(text.charCodeAt(end - 2)) ? 2 : 1;
  return end > 0 && isBlank(text.charCodeAt(end - 1)) ? end - 1 : end;
}

/**
 * What stands between the beginning of a line or cell and a place: a field's label, if it is one, its line end or tab as
 * one blank. So a pattern for labels can hold the whole of it, `^` to `$`, and need not be looked for.
 */
export function labelBefore(text: string, at: number): string {
  const end = endOfLabel(text, at);
  const farthest = Math.max(0, at - LONGEST_LABEL);
  let start = end;
  for (; start > farthest; start--) {
    const char = text.charCodeAt(start - 1);
    if (isBreak(char) || char === BAR) break;
  }
  return end === at ? text.slice(start, end) : `${text.slice(start, end)} `;
}

/** Up to `length` characters before a place that belong to the same clause: nothing from before the last of the marks. */
export function clauseBefore(text: string, at: number, length: number, marks = '.?!'): string {
  const before = text.slice(Math.max(0, at - length), at);
  let from = -1;
  for (const mark of marks) from = Math.max(from, before.lastIndexOf(mark));
  return before.slice(from + 1);
}
