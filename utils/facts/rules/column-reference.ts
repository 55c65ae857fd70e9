import { readDate } from '../../dates/read-date.ts';
import { quoteOf } from '../quote.ts';
import { LinePattern } from '../reading/line-pattern.ts';
import { readReference } from '../reading/read-reference.ts';
import type { Reading } from '../reading.ts';
import type { Candidate, Rule } from '../rule.ts';
import { pattern } from '../words/pattern.ts';
import { REFERENCE_LABEL, REFERENCE_WORD } from '../words/reference-words.ts';

const OURS = new LinePattern(pattern(`^${REFERENCE_LABEL} ?:?$`, 'i'));
const ANY_LABEL = new LinePattern(
  /^(?:our|your|my|ein|eich)? ?(?:ref(?:erence)?|cyf|date|dyddiad|contact|telephone|tel|direct dial|direct line|e-?mail|fax|phone|please ask for|enquiries to|ask for|officer)(?: no| number)?\.? ?:?$/i,
);

const LONGEST_LABEL = 60;

/** Whether a label of the authority's reference has a line of its own. */
function hasOwnLine({ text, hits }: Reading): boolean {
  for (let hit = hits.first(REFERENCE_WORD); hit >= 0; ) {
    const start = text.lastIndexOf('\n', hits.start(hit)) + 1;
    const lineEnd = text.indexOf('\n', hits.end(hit));
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (end - start <= LONGEST_LABEL && OURS.test(text.slice(start, end))) return true;
    // Once a line: one line may hold a whole page.
    hit = hits.firstFrom(REFERENCE_WORD, end);
  }
  return false;
}

/** Flattened columns: the labels of the letter's head first, each on its line, then the values in the same order. */
export const columnReference: Rule<'reference'> = {
  name: 'column-reference',
  kind: 'reference',

  find(reading) {
    const { lines } = reading;
    const found: Candidate<'reference'>[] = [];
    if (!hasOwnLine(reading)) return found;
    const first = lines.findIndex((line) => ANY_LABEL.test(line.text) || OURS.test(line.text));
    if (first < 0) return found;
    const end = lines.findIndex((line, at) => at > first && !ANY_LABEL.test(line.text) && !OURS.test(line.text));
    if (end - first < 2) return found;
    const labels = lines.slice(first, end);
    const place = labels.findIndex((line) => OURS.test(line.text) && !/^(?:your|eich)/i.test(line.text));
    if (place < 0) return found;
    // Empty fields have no line, so the value may stand earlier than its label.
    for (const [at, line] of lines.slice(end, end + place + 1).entries()) {
      const reference = readReference(reading, line.start);
      if (reference === null || reference.length < line.text.length - 2 || readDate(line.text) !== null) continue;
      const quote = quoteOf(reading, line.start, line.start + reference.length);
      const weight = at === place ? 85 : 60;
      found.push({ kind: 'reference', value: reference.value, quote, certainty: 'stated', weight });
    }
    return found;
  },
};
