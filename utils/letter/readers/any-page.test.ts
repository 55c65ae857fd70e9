import { describe, expect, test } from 'vitest';
import { page } from '../../testing/builders.ts';
import { anyPage } from './any-page.ts';

const LETTER = `<p>${'Thank you for your request. '.repeat(20).trim()}</p>`;
const TEXT = 'Thank you for your request. '.repeat(20).trim();

describe('reads', () => {
  test.each([
    ['the main part where there is one', `<header>Site</header><main>${LETTER}</main><footer>Cookies</footer>`],
    ['the longer of two main parts', `<main>Menu</main><div role="main">${LETTER}</div>`],
    ['without the way round the site', `<main><nav>Home</nav>${LETTER}</main>`],
    ['without what the person is writing', `<main>${LETTER}<div contenteditable="true">Dear Council</div></main>`],
    ['the whole page where it has no main part', LETTER],
    ['the whole page where the main part is an empty shell', `<main></main>${LETTER}`],
  ])('%s', (_what, html) => expect(anyPage.read(page(html))[0]?.text).toBe(TEXT));
});

test('takes the page’s title as the subject', () => {
  const titled = page(`<!doctype html><html><head><title> FOI 12 </title></head><body>${LETTER}</body></html>`);
  expect(anyPage.read(titled)[0]?.surroundings.subject).toBe('FOI 12');
});

describe('whose site it is', () => {
  const authorityOf = (title: string, address: string, head = '') =>
    anyPage.read(page(`<html><head><title>${title}</title>${head}</head><body>${LETTER}</body></html>`, address))[0]
      ?.surroundings.authority;
  const council = 'https://www.seahaven.gov.uk/foi/12';
  test.each([
    ['is told by an authority’s title', 'FOI 12 - Seahaven Borough Council', council, 'Seahaven Borough Council'],
    ['is not told by a title that ends in no body', 'FOI 12 - Response', council, null],
    ['is not asked of other sites', 'FOI 12 - Seahaven Borough Council', 'https://example.org/foi/12', null],
  ])('%s', (_what, title, address, authority) => expect(authorityOf(title, address)).toBe(authority));
  test('is told by the site’s own field before the title', () => {
    const field = '<meta property="og:site_name" content="Seahaven Council">';
    expect(authorityOf('FOI 12 - Borough Council', council, field)).toBe('Seahaven Council');
  });
});

test.each([
  ['a council’s disclosure log is for all', 'https://www.seahaven.gov.uk/disclosure-log/12', true],
  ['a council’s portal may be the requester’s', 'https://www.seahaven.gov.uk/my-case/12', false],
  ['another site’s page is nobody’s log', 'https://example.org/disclosure-log/12', false],
])('%s', (_what, address, forAll) => {
  expect(anyPage.read(page(LETTER, address))[0]?.surroundings.publishedForAll).toBe(forAll);
});

test('reads nothing in a frame that somebody writes in', () => {
  const editor = page(`<html><body contenteditable="true">${LETTER}</body></html>`);
  expect(anyPage.read(editor)).toEqual([]);
});

test('finds no letter on an empty page', () => expect(anyPage.read(page(''))).toEqual([]));
