import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { markdownPages } from './markdown-plugin.ts';

const made = (text: string, id = 'page.md') => {
  const { transform } = markdownPages();
  const result = (transform as (code: string, file: string) => { code: string } | null)(text, id);
  return result?.code.split('\n')[1] ?? null;
};

describe('a page of documentation becomes a component', () => {
  test.each([
    ['a heading', '## The two days', 'h("h2", null, "The two days")'],
    [
      'a paragraph with stress',
      'The *safe* day, **large**.',
      'h("p", null, "The ",h("em", null, "safe")," day, ",h("strong", null, "large"),".")',
    ],
    ['a list', '- one\n- two', 'h("ul", null, h("li", null, "one"),h("li", null, "two"))'],
    [
      'a table with titles',
      '| a | b |\n|---|---|\n| 1 | 2 |',
      'h("table", null, h("thead", null, h("tr", null, h("th", null, "a"),h("th", null, "b"))),h("tbody", null, h("tr", null, h("td", null, "1"),h("td", null, "2"))))',
    ],
    [
      'a table of pairs',
      '| | |\n|---|---|\n| 1 | 2 |',
      'h("table", null, h("tbody", null, h("tr", null, h("td", null, "1"),h("td", null, "2"))))',
    ],
    ['quotation marks', 'a time "beginning with" a day', 'h("p", null, "a time \\"beginning with\\" a day")'],
  ])('%s', (_what, text, code) => expect(made(text)).toBe(`export const Page = () => [${code}];`));
});

test('leaves other files alone', () => expect(made('## x', 'page.ts')).toBeNull());
test('refuses what it does not know rather than leave it out', () =>
  expect(() => made('```\ncode\n```')).toThrow('code'));

test('the page that the extension shows can be made', () => {
  const folder = new URL('../docs/', import.meta.url);
  expect(readdirSync(folder)).toContain('how-days-are-counted.md');
  expect(made(readFileSync(new URL('how-days-are-counted.md', folder), 'utf8'))).toContain('How days are counted');
});
