import { describe, expect, test } from 'vitest';
import { page } from '../../testing/builders.ts';
import { yahooMail } from './yahoo-mail.ts';

const MAIL = 'https://mail.yahoo.com/d/folders/1/messages/AKl3mQ0x';
const TEXT = 'We hold the information that you asked for.';
const message = (name: string, mailbox: string, body: string) => `<li><div data-test-id="message-view">
  <span data-test-id="message-from"><span data-test-id="email-pill" title="${mailbox}">${name}</span></span>
  <div data-test-id="message-date">Tue, 4 Mar 2025 at 11:26</div>${body}</div></li>`;
const BODY = `<div data-test-id="message-view-body"><div data-test-id="message-view-body-content">${TEXT}</div></div>`;
const view = (messages: string, title = 'Inbox - rowan@yahoo.example - Yahoo Mail') =>
  `<html lang="en-GB"><head><title>${title}</title></head><body><main>
  <span data-test-id="message-group-subject-text">24-0093</span><ul>${messages}</ul></main></body></html>`;
const read = (html: string, address = MAIL) => yahooMail.read(page(html, address));

test('tells what stands round a message', () => {
  const [only, ...more] = read(view(message('Records', 'foi@westfold.example', BODY)));
  expect(only?.text).toBe(TEXT);
  expect(only?.surroundings).toMatchObject({
    authority: null,
    subject: '24-0093',
    sentOn: '2025-03-04',
    sender: { name: 'Records', mailbox: 'foi@westfold.example' },
  });
  expect(more).toEqual([]);
});

describe('reads', () => {
  test.each([
    ['none that is folded', message('Records', 'a@b.example', ''), 0],
    ['none that the person sent', message('Rowan', 'rowan@yahoo.example', BODY), 0],
    ['the body by its older class', message('Records', 'a@b.example', `<div class="msg-body">${TEXT}</div>`), 1],
    ['the attribute in its other spelling', message('Records', 'a@b.example', BODY).replaceAll('test-id', 'testid'), 1],
  ])('%s', (_what, html, count) => expect(read(view(html))).toHaveLength(count));

  test('nothing among the sent mails, where the page does not say whose they are', () => {
    const sent = view(message('Rowan', 'rowan@yahoo.example', BODY), 'Yahoo Mail');
    expect(read(sent, MAIL.replace('/1/', '/2/'))).toEqual([]);
  });
});

describe('says that Yahoo has changed', () => {
  const words = `<main><p>${'Dear Rowan, thank you for asking. '.repeat(20)}</p></main>`;
  test.each([
    ['where a mail is open and no mark is there', words, MAIL, true],
    ['not where it is as it was', view(message('Records', 'a@b.example', BODY)), MAIL, false],
    ['not on a folder', words, 'https://mail.yahoo.com/d/folders/1', false],
  ])('%s', (_where, html, address, changed) => expect(yahooMail.hasChanged?.(page(html, address))).toBe(changed));
});
