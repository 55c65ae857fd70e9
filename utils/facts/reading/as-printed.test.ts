import { expect, test } from 'vitest';
import { readingOfText } from '../../testing/letter-of.ts';
import { asPrinted } from './as-printed.ts';

test.each([
  ['a dash', 'Ref: FOI – 12', 'FOI - 12', 'FOI – 12'],
  ['a name in Welsh letters', 'Tŷ Dŵr Cymru', 'Ty Dwr Cymru', 'Tŷ Dŵr Cymru'],
  ['what stands further on only', 'Ref: FOI – FOI-12', 'FOI-12', 'FOI-12'],
  ['what the text has otherwise', 'Ref: FOI – 12', 'EIR - 12', 'EIR - 12'],
  ['a text of plain characters', 'Ref: FOI - 12', 'FOI - 12', 'FOI - 12'],
])('%s stands as printed', (_, text, value, printed) => {
  expect(asPrinted(readingOfText(text), value, text.indexOf(':') + 1)).toBe(printed);
});
