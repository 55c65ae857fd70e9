import { expect, test } from 'vitest';
import { labelBefore } from './words-before.ts';

test.each([
  ['from the line that it stands on', 'Our reference 7\nDate of issue: |', 'Date of issue: '],
  ['from the cell that it stands in', 'Ref 7\tReceived |', 'Received '],
  ['from a cell after a bar', 'Ref 7| Received |', ' Received '],
  ['the line end before the day as a blank', 'Dear all\nDate of issue:\n|', 'Date of issue: '],
  ['a list mark before the day as a blank', 'Received\n- |', 'Received '],
  ['over an empty line', 'Received\n\n|', 'Received '],
  ['nothing at the beginning', '|', ''],
  ['of a long line no more than its end', `${'word '.repeat(30)}|`, 'word '.repeat(14)],
])('gives a label %s', (_reason, marked, expected) => {
  const at = marked.lastIndexOf('|');
  expect(labelBefore(marked.slice(0, at), at)).toBe(expected);
});
