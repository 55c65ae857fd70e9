import { expect, test } from 'vitest';
import { withPlainCharacters } from './plain-characters.ts';

test.each([
  ['a dash', 'FOI – 2024—25', 'FOI - 2024-25'],
  ['quotation marks', 'the “Act”', 'the "Act"'],
  ['the mark of a list', '• first', '* first'],
  ['Welsh letters', 'Tŷ Dŵr, Ŵyl', 'Ty Dwr, Wyl'],
  ['letters of other languages, by their case', 'Łódź', 'Àódà'],
  ['a character that is no letter', '→ and 😀', '¤ and ¤¤'],
  ['an ellipsis', 'and so on…', 'and so on.'],
])('%s has its plain form, in its place', (_, text, plain) => {
  expect(withPlainCharacters(text)).toBe(plain);
});

test('what Latin-1 has stays', () => {
  const text = 'Môn, £5, café «x»\n\tÿ';
  expect(withPlainCharacters(text)).toBe(text);
});

test('a long text keeps its length and order', () => {
  const text = `–${'abc'.repeat(20_000)}–`;
  expect(withPlainCharacters(text)).toBe(`-${'abc'.repeat(20_000)}-`);
});
