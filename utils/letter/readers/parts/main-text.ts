import { visibleText } from '../../text/visible-text.ts';

const MAIN = 'main, [role="main"]';
/** The frame of a page, and what a person is writing there. */
const FRAME =
  'nav, [role="navigation"], [role="search"], [role="dialog"], [aria-hidden="true"], ' +
  '[contenteditable]:not([contenteditable="false"]), [role="textbox"]';
/** A shorter main part is a shell whose text stands elsewhere. */
const ENOUGH = 300;

/** What stands in the main part of a page, or on the whole of it; without the parts that `leaveOut` selects. */
export function mainText(document: Document, leaveOut: string | null = null): string {
  const without = leaveOut === null ? FRAME : `${FRAME}, ${leaveOut}`;
  const sight = { leaveOut: (element: Element) => element.matches(without) };
  const longest = [...document.querySelectorAll(MAIN)]
    .map((part) => visibleText(part, sight))
    .reduce((best, text) => (text.length > best.length ? text : best), '');
  return longest.length >= ENOUGH ? longest : visibleText(document.body, sight);
}
