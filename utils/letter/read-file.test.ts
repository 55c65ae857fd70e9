import { describe, expect, test } from 'vitest';
import { parsers } from '../testing/documents/parsers.ts';
import { UnreadableFile } from './documents/unreadable-file.ts';
import { readFile } from './read-file.ts';

const read = async (name: string, bytes: Uint8Array) =>
  (await readFile({ name, bytes, address: null }, parsers))[0]?.text;
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('reads', () => {
  test.each([
    ['a plain file', 'letter.txt', utf8('Our ref: FOI 12'), 'Our ref: FOI 12'],
    ['a plain file with a mark at its head', 'letter.txt', utf8('\uFEFFOur ref: FOI 12'), 'Our ref: FOI 12'],
    ['an old plain file with Windows’ own dash', 'LETTER.TXT', latin('FOI \x96 12'), 'FOI – 12'],
    ['a page', 'a.b.html', utf8('<p>Our ref:<br>FOI 12</p>'), 'Our ref:\nFOI 12'],
    [
      'a page in the encoding that it names',
      'a.htm',
      latin('<meta charset="windows-1252"><p>£5</p>'.replace('£', '\xA3')),
      '£5',
    ],
    ['a page that names no encoding there is', 'a.htm', utf8('<meta charset="klingon"><p>£5</p>'), '£5'],
  ])('%s', async (_what, name, bytes, text) => expect(await read(name, bytes)).toBe(text));
});

test.each([
  ['a picture', 'letter.png'],
  ['a name without an ending', 'letter'],
])('says that it knows no such format: %s', async (_what, name) => {
  await expect(read(name, utf8('x'))).rejects.toThrow(expect.objectContaining({ reason: 'unknown_format' }));
  await expect(read(name, utf8('x'))).rejects.toThrow(UnreadableFile);
});
