import { MOST_NESTING } from './limits.ts';
import { type Reading, spend } from './reading.ts';
import { UnreadableFile } from './unreadable-file.ts';

// HTML elements that need no end tag: counting them would make every old page look deep.
const NEED_NO_END = new Set(
  'area base br col dd dt embed hr img input li link meta option p source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
);

/**
 * Looks over markup before it is parsed: elements beside or within one another without end take a parser, and every
 * walk over what it makes, longer than anybody waits.
 * @throws UnreadableFile where there are more of them than in 500 pages, or they lie deeper than any program writes them
 */
export function refuseEndlessMarkup(markup: string, reading: Reading): void {
  let depth = 0;
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
    const sign = markup[at + 1] ?? '';
    if (sign === '/') depth = Math.max(0, depth - 1);
    else if (/[a-z_]/i.test(sign)) {
      spend(reading, 'elements', 1);
      const end = markup.indexOf('>', at);
      const name = /^[^\s/>]{1,40}/.exec(markup.slice(at + 1, at + 41))?.[0].toLowerCase() ?? '';
      if (end > 0 && markup[end - 1] !== '/' && !NEED_NO_END.has(name)) depth++;
      if (depth > MOST_NESTING) throw new UnreadableFile('damaged');
    }
  }
}
