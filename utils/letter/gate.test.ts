import { describe, expect, test } from 'vitest';
import { page } from '../testing/builders.ts';
import { lookForLetter } from './gate.ts';

const ADDRESS = 'https://mail.example/inbox/1';

describe('lets through', () => {
  test.each([
    [
      'a message of an authority, whatever it says',
      '<div id="left_column"><div class="incoming correspondence">Hi</div></div>',
    ],
    ['an attachment shown as a page', '<div id="wrapper"><div class="view_html_prefix"></div></div>'],
    ['a release', '<dd id="sg-meta__foi-number">1</dd>'],
    ['a mail in a frame', '<iframe data-testid="content-iframe"></iframe>'],
    ['words of the law and of the rights', '<p>Freedom of Information Act 2000 … an internal review</p>'],
    ['a heading in capitals over a broken line', '<p>FREEDOM OF\nINFORMATION ACT: your\nrequest</p>'],
    ['the same in Welsh', '<p>Deddf Rhyddid Gwybodaeth … adolygiad mewnol</p>'],
  ])('%s', (_what, html) => expect(lookForLetter(page(html).document, ADDRESS)).not.toBeNull());
});

describe('stops at', () => {
  test.each([
    [
      'a request without an answer',
      '<div id="left_column"><div class="outgoing correspondence">Dear Council</div></div>',
    ],
    [
      'a list of requests with excerpts of answers',
      '<div id="request_list">Freedom of Information, internal review</div>',
    ],
    ['a page that only names the law', '<p>Make a Freedom of Information request</p>'],
    ['an empty page', ''],
  ])('%s', (_what, html) => expect(lookForLetter(page(html).document, ADDRESS)).toBeNull());
});

describe('notices that another letter stands there', () => {
  const LETTER = '<p>Your request under the Freedom of Information Act</p>';
  const look = (html: string, address = ADDRESS) => lookForLetter(page(html).document, address);

  test('when the address has changed', () => expect(look(LETTER)).not.toBe(look(LETTER, `${ADDRESS}2`)));
  test('when the text has', () => expect(look(LETTER)).not.toBe(look(`${LETTER}<p>More</p>`)));
  test('and says the same of the same', () => expect(look(LETTER)).toBe(look(LETTER)));
});
