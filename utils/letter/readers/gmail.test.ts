import { describe, expect, test } from 'vitest';
import { page } from '../../testing/builders.ts';
import { gmail } from './gmail.ts';

const THREAD = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQabcdefghijklmnop';
const TEXT = 'We hold the information that you asked for.';

const message = (id: string, mailbox: string, body: string, folded = false) => `
  <div role="listitem" aria-expanded="${!folded}"><div data-message-id="#msg-f:${id}" data-legacy-message-id="${id}">
  <h3><span email="${mailbox}" name="Records Team">Records Team</span></h3>
  <span class="g3" title="19 Sept 2025, 16:42">19 Sept 2025, 16:42 (9 weeks ago)</span>
  <span email="rowan@example.com" name="me">me</span>
  ${body === '' ? '' : `<div class="ii gt"><div class="a3s aiL">${body}</div></div>`}</div></div>`;
const thread = (messages: string, title = 'Buoys - rowan@example.com - Gmail') =>
  `<html lang="en-GB"><head><title>${title}</title></head><body>
  <div role="main"><h2 data-legacy-thread-id="18f">Buoys</h2>${messages}</div></body></html>`;
const read = (html: string, address = THREAD) => gmail.read(page(html, address));

test('tells what stands round a message', () => {
  const [only] = read(thread(message('19a', 'foi@westfold.example', TEXT)));
  expect(only?.text).toBe(TEXT);
  expect(only?.source).toEqual({ reader: 'gmail', address: THREAD, messageId: '19a' });
  expect(only?.surroundings).toMatchObject({
    // Gmail is nobody's authority.
    authority: null,
    subject: 'Buoys',
    sentOn: '2025-09-19',
    sender: { name: 'Records Team', mailbox: 'foi@westfold.example' },
    cutShort: false,
    publishedForAll: false,
  });
});

describe('of a thread gives', () => {
  const ids = (html: string, address?: string) => read(html, address).map(({ source }) => source.messageId);
  test.each([
    [
      'each message that is unfolded',
      message('1', 'a@b.example', TEXT) + message('2', 'a@b.example', TEXT),
      ['1', '2'],
    ],
    ['none that was folded again', message('1', 'a@b.example', TEXT, true) + message('2', 'a@b.example', TEXT), ['2']],
    ['none that was never unfolded', message('1', 'a@b.example', '') + message('2', 'a@b.example', TEXT), ['2']],
    ['none that the person sent', message('1', 'Rowan@example.com', TEXT) + message('2', 'a@b.example', TEXT), ['2']],
    [
      'none of a view that Gmail keeps hidden',
      `<div style="display: none">${message('1', 'a@b.example', TEXT)}</div>${message('2', 'a@b.example', TEXT)}`,
      ['2'],
    ],
    [
      'each only once, where a part of it has the marks again',
      message('1', 'a@b.example', `<div data-message-id="1"><div class="a3s">${TEXT}</div></div>`),
      ['1'],
    ],
    [
      'none that is being written',
      `<div contenteditable="true">${message('1', 'a@b.example', TEXT)}</div>${message('2', 'a@b.example', TEXT)}`,
      ['2'],
    ],
  ])('%s', (_what, messages, expected) => expect(ids(thread(messages))).toEqual(expected));

  test('the answers in it, where it is opened among the sent mails', () => {
    const both = thread(message('1', 'rowan@example.com', TEXT) + message('2', 'a@b.example', TEXT));
    expect(ids(both, THREAD.replace('inbox', 'sent'))).toEqual(['2']);
  });
  test('nothing there, where the page does not say whose mailbox it is', () => {
    const both = thread(message('1', 'rowan@example.com', TEXT) + message('2', 'a@b.example', TEXT), 'Gmail');
    expect(ids(both, THREAD.replace('inbox', 'sent'))).toEqual([]);
  });
});

test('reads what Gmail has folded as said before, such as the paragraph on reviews', () => {
  const folded = `${TEXT}<div class="yj6qo"><div class="ajR">…</div></div><div class="adL" style="display: none">Ask for a review.</div>`;
  expect(read(thread(message('1', 'a@b.example', folded)))[0]?.text).toBe(`${TEXT}\nAsk for a review.`);
});

test('says where Gmail has cut the mail short, and leaves its own words out', () => {
  const link =
    '<div class="iX">[Message clipped]  <a href="https://mail.google.com/mail/u/0?view=lg&amp;x">View</a></div>';
  const [only] = read(thread(message('1', 'a@b.example', TEXT + link)));
  expect(only?.surroundings.cutShort).toBe(true);
  expect(only?.text).toBe(TEXT);
});

test('reads the view for printing, where the whole of a cut mail stands too', () => {
  const html = `<html><head><title>Gmail - Buoys</title></head><body><div class="bodycontainer">
    <table><tr><td></td><td><b>Rowan &lt;rowan@example.com&gt;</b></td></tr></table>
    <div class="maincontent"><table><tr><td><font><b>Buoys</b></font><br>1 message</td></tr></table>
    <table class="message"><tbody><tr><td><b>Records Team </b>&lt;foi@westfold.example&gt;</td>
    <td>Fri, Sep 19, 2025 at 4:42 PM</td></tr><tr><td colspan="2">To: rowan@example.com</td></tr>
    <tr><td colspan="2"><table><tr><td><div>${TEXT}</div></td></tr></table></td></tr></tbody></table></div></div></body></html>`;
  const [only] = read(html, 'https://mail.google.com/mail/u/0/?ui=2&view=pt&search=all&permthid=1');
  expect(only?.text).toBe(TEXT);
  expect(only?.surroundings).toMatchObject({
    subject: 'Buoys',
    sentOn: '2025-09-19',
    sender: { name: 'Records Team', mailbox: 'foi@westfold.example' },
  });
});

describe('says that Gmail has changed', () => {
  const words = `<div role="main"><p>${'Dear Rowan, thank you for asking. '.repeat(20)}</p></div>`;
  test.each([
    ['where a thread is open and no mark is there', words, THREAD, true],
    ['also under a label', words, THREAD.replace('inbox', 'label/FOI'), true],
    ['not where the thread is as it was', thread(message('1', 'a@b.example', TEXT)), THREAD, false],
    ['not where all its messages are folded', thread(message('1', 'a@b.example', '')), THREAD, false],
    ['not on a list', words, 'https://mail.google.com/mail/u/0/#inbox', false],
    ['not while it loads', '<div role="main"></div>', THREAD, false],
  ])('%s', (_where, html, address, changed) => expect(gmail.hasChanged?.(page(html, address))).toBe(changed));
});

test('owns no other page of Google', () => {
  expect(gmail.owns(page('', 'https://www.google.com/search?q=mail.google.com'))).toBe(false);
});
