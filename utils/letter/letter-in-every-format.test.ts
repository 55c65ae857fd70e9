import { describe, expect, test } from 'vitest';
import type { Fact } from '../facts/fact.ts';
import { factValue } from '../facts/fact.ts';
import { showLetter } from '../handle-letter.ts';
import { fixture, readBytes } from '../testing/documents/fixture.ts';
import expected from '../testing/documents/letter.json' with { type: 'json' };

const FILES = [
  ['plain text', 'letter.txt'],
  ['a web page', 'letter.html'],
  ['a mail', 'letter.eml'],
  ['a mail as Outlook saves it', 'letter.msg'],
  ['Word', 'letter.docx'],
  ['OpenDocument', 'letter.odt'],
  ['PDF', 'letter.pdf'],
  ['PDF in two columns, justified and hyphenated', 'columns.pdf'],
  ['PDF made for fast viewing', 'linearized.pdf'],
  ['PDF that may not be printed, encrypted for no password', 'unprintable.pdf'],
] as const;

function factsOf(facts: readonly Fact[]) {
  return {
    kind: factValue(facts, 'letter-kind'),
    regime: factValue(facts, 'regime'),
    authority: factValue(facts, 'authority'),
    reference: factValue(facts, 'reference'),
    letterDate: factValue(facts, 'letter-date'),
    requestDate: factValue(facts, 'request-date'),
    reviewWindow: factValue(facts, 'review-window'),
    exemptions: facts.flatMap((fact) => (fact.kind === 'exemption' ? [fact.value] : [])),
  };
}

describe('one letter says the same in every format', () => {
  test.each(FILES)('%s', async (_format, name) => {
    const { letters } = await readBytes(name, fixture(name));
    const shown = showLetter(letters, null);
    expect(factsOf(shown?.facts ?? [])).toEqual(expected);
    expect(shown?.deadlines[0]).toMatchObject({ kind: 'review-request', safe: '2025-11-25', basis: 'stated' });
  });

  test.each(FILES)('what was deleted with changes tracked is not in it: %s', async (_format, name) => {
    const { letters } = await readBytes(name, fixture(name));
    expect(letters.map(({ text }) => text).join('\n')).not.toContain('two months');
  });
});

test.each([
  ['a Word document named as text', 'letter.docx', 'letter.txt'],
  ['a PDF named as a Word document', 'letter.pdf', 'letter.docx'],
  ['an OpenDocument text named as a Word document', 'letter.odt', 'letter.docx'],
  ['a mail without an ending', 'letter.eml', 'letter'],
  ['a web page named as text', 'letter.html', 'letter.txt'],
  ['an Outlook mail named as a mail', 'letter.msg', 'letter.eml'],
])('is told by its content, not its ending: %s', async (_what, name, wrongly) => {
  const { letters } = await readBytes(wrongly, fixture(name));
  expect(factsOf(showLetter(letters, null)?.facts ?? [])).toEqual(expected);
});
