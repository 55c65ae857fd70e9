import { describe, expect, test } from 'vitest';
import { joinPages } from './join-pages.ts';
import { type Piece, pageLines } from './page-lines.ts';

/** A piece of eleven-point text, five points a letter, as a typewriter sets it. */
const at = (x: number, y: number, text: string, size = 11): Piece => ({ text, x, y, size, width: text.length * 5 });

const FULL = 'x'.repeat(60);
const line = (y: number, text: string) => at(50, y, text);

describe('a page’s lines', () => {
  test.each<[what: string, pieces: Piece[], lines: string[]]>([
    ['wrapped lines are one', [line(100, `${FULL} one`), line(114, 'two')], [`${FULL} one two`]],
    [
      'a line with room for the next word ends',
      [line(100, FULL), line(114, 'Date:'), line(128, 'one')],
      [`${FULL} Date:`, 'one'],
    ],
    [
      'a wider gap parts paragraphs',
      [line(100, FULL), line(114, FULL), line(150, FULL)],
      [`${FULL} ${FULL}`, '', FULL],
    ],
    ['pieces in any order, top first', [line(130, 'b'), line(100, 'a')], ['a', '', 'b']],
    [
      'pieces of a word close up, of words apart',
      [at(50, 100, 'Ref'), at(65, 100, 'erence'), at(98, 100, 'one')],
      ['Reference one'],
    ],
    ['a wide gap is a tab', [at(50, 100, 'Date:'), at(200, 100, '3 March 2025')], ['Date:\t3 March 2025']],
    ['a raised ending stays on its line', [at(50, 100, '1'), at(55, 96, 'st', 7), at(70, 100, 'March')], ['1st March']],
    ['bold that is printed twice is said once', [at(50, 100, 'Date'), at(50.3, 100, 'Date')], ['Date']],
    [
      'a word cut at the line’s end is whole',
      [line(100, `${FULL} infor-`), line(114, 'mation')],
      [`${FULL} information`],
    ],
    ['a hyphen of its own stays', [line(100, `${FULL} non-`), line(114, 'disclosure')], [`${FULL} non-disclosure`]],
    ['a reference keeps its hyphen', [line(100, `${FULL} FOI-`), line(114, '2025-12')], [`${FULL} FOI-2025-12`]],
    [
      'lines set to the right stay lines',
      [at(300, 100, 'x'.repeat(10)), at(200, 114, 'x'.repeat(30))],
      ['x'.repeat(10), 'x'.repeat(30)],
    ],
    ['items of a list stay lines', [line(100, `• ${FULL}`), line(114, `• ${FULL}`)], [`• ${FULL}`, `• ${FULL}`]],
    [
      'a justified line stretched over the page is one',
      [at(50, 100, 'Town'), at(110, 100, 'Hall'), at(170, 100, 'Road')],
      ['Town Hall Road'],
    ],
  ])('%s', (_what, pieces, lines) => expect(pageLines(pieces)).toEqual(lines));
});

describe('columns', () => {
  const rows = (x: number, text: string, count = 6) =>
    Array.from({ length: count }, (_, row) => at(x, 100 + 14 * row, `${text}${row} ${'y'.repeat(30)}`));
  const joined = (text: string) => Array.from({ length: 6 }, (_, row) => `${text}${row} ${'y'.repeat(30)}`).join(' ');

  test('running text in two columns is read one after the other', () => {
    expect(pageLines([...rows(50, 'a'), ...rows(300, 'b')])).toEqual([joined('a'), '', joined('b')]);
  });

  test('what stands over both comes first, what stands below comes last', () => {
    const [over, below] = [at(50, 60, 'o'.repeat(80)), at(50, 250, 'z'.repeat(80))];
    expect(pageLines([below, ...rows(300, 'b'), ...rows(50, 'a'), over])).toEqual([
      over.text,
      '',
      joined('a'),
      '',
      joined('b'),
      '',
      below.text,
    ]);
  });

  test('a margin of short lines does not come between the lines of the letter', () => {
    const side = Array.from({ length: 6 }, (_, row) => at(300, 100 + 14 * row, `Tel ${row}`));
    expect(pageLines([...rows(50, 'a'), ...side])[0]).toBe(joined('a'));
  });

  test('a table of labels stays a table', () => {
    const labels = ['Our ref:', 'Your ref:', 'Date:', 'Date received:', 'Officer:'];
    const table = labels.flatMap((label, row) => [
      at(50, 100 + 14 * row, label),
      at(200, 100 + 14 * row, `${row} March`),
    ]);
    expect(pageLines(table)).toEqual(labels.map((label, row) => `${label}\t${row} March`));
  });
});

describe('pages', () => {
  test.each<[what: string, pages: string[][], text: string]>([
    [
      'a sentence goes on over the end of a page, its header and footer said once',
      [
        ['Council', 'We hold', 'Council House', 'Page 1 of 2'],
        ['Council', 'it all.', 'Council House', 'Page 2 of 2'],
      ],
      'Council\nWe hold\n\nit all.\nCouncil House\nPage 2 of 2',
    ],
    ['an empty page is none', [['a'], ['', ''], ['b']], 'a\n\nb'],
    [
      'a figure that differs is no page number',
      [
        ['1', 'We hold 12 files', 'a'],
        ['2', 'We hold 13 files', 'b'],
      ],
      '1\nWe hold 12 files\na\n\nWe hold 13 files\nb',
    ],
    [
      'pages that are alike keep all that is in them',
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      'a\n\nb',
    ],
  ])('%s', (_what, pages, text) => expect(joinPages(pages)).toBe(text));
});
