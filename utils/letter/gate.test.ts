import { describe, expect, test } from 'vitest';
import { page } from '../testing/builders.ts';
import { looksLikeLetter } from './gate.ts';

describe('lets through', () => {
  test.each([
    [
      'a message of an authority, whatever it says',
      '<div id="request_show"><div class="incoming correspondence">Hi</div></div>',
    ],
    ['an attachment shown as a page', '<div class="view_html_prefix"></div>'],
    ['words of the law and of the rights', '<p>Freedom of Information Act 2000 … an internal review</p>'],
    ['the same in Welsh', '<p>Deddf Rhyddid Gwybodaeth … adolygiad mewnol</p>'],
  ])('%s', (_what, html) => expect(looksLikeLetter(page(html).document)).toBe(true));
});

describe('stops at', () => {
  test.each([
    [
      'a request without an answer',
      '<div id="request_show"><div class="outgoing correspondence">Dear Council</div></div>',
    ],
    [
      'a list of requests with excerpts of answers',
      '<div id="request_list">Freedom of Information, internal review</div>',
    ],
    ['a page that only names the law', '<p>Make a Freedom of Information request</p>'],
    ['an empty page', ''],
  ])('%s', (_what, html) => expect(looksLikeLetter(page(html).document)).toBe(false));
});
