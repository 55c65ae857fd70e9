import { NOTHING_AROUND } from '../letter.ts';
import type { Reader } from '../reader.ts';
import { visibleText } from '../text/visible-text.ts';

const MAIN = 'main, [role="main"]';
/** The frame of a page, and what a person is writing there. */
const FRAME =
  'nav, [role="navigation"], [role="search"], [aria-hidden="true"], [contenteditable]:not([contenteditable="false"])';
/** A shorter main part is a shell whose text stands elsewhere. */
const ENOUGH = 300;

/** Any page at all: what stands in its main part, or the whole of it. The last in the order. */
export const anyPage: Reader = {
  name: 'any-page',
  owns: () => true,

  read({ document, address }) {
    const inMain = [...document.querySelectorAll(MAIN)].map((part) => visibleText(part, { leaveOut: isFrame }));
    const longest = inMain.reduce((best, text) => (text.length > best.length ? text : best), '');
    const text = longest.length >= ENOUGH ? longest : visibleText(document.body, { leaveOut: isFrame });
    if (text === '') return [];
    return [
      {
        text,
        source: { reader: 'any-page', address: address?.href ?? null, messageId: null },
        surroundings: { ...NOTHING_AROUND, subject: document.title.trim() || null },
      },
    ];
  },
};

function isFrame(element: Element): boolean {
  return element.matches(FRAME);
}
