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

test('finds no letter on an empty page', () => expect(anyPage.read(page(''))).toEqual([]));
