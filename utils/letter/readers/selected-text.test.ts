import { expect, test } from 'vitest';
import { selectedText } from './selected-text.ts';

const ENOUGH = 'Dear Ms Grey, '.repeat(10);

test('a selected letter is a letter', () => {
  expect(selectedText(`  ${ENOUGH}`, new URL('https://example.org/a'))).toMatchObject({
    text: ENOUGH.trim(),
    source: { reader: 'selected-text', address: 'https://example.org/a', messageId: null },
  });
});

test.each([
  ['nothing is selected', ''],
  ['only blanks are', ' '.repeat(500)],
  ['a line was, by chance', 'within 40 working days of the date of this letter'],
])('no letter where %s', (_why, selection) => expect(selectedText(selection, null)).toBeNull());
