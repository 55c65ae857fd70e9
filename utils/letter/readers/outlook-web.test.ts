import { describe, expect, test } from 'vitest';
import { page } from '../../testing/builders.ts';
import { outlookWeb } from './outlook-web.ts';

const MAIL = 'https://outlook.office.com/mail/inbox/id/AAQkADAwATM0MDAAMS1hYmNk';
const TEXT = 'We hold the information that you asked for.';

const message = (id: number, sender: string, body: string, date = 'Fri 02/10/2026 11:08') => `
  <div role="listitem"><div id="MSG_${id}_FROM"><span>${sender}</span></div>
  <div data-testid="SentReceivedSavedTime">${date}</div>
  ${body === '' ? '' : `<div id="UniqueMessageBody_${id}" role="document">${body}</div>`}</div>`;
const pane = (messages: string, title = 'Mail - Sam Placeholder - Outlook') =>
  `<html lang="en-gb"><head><title>${title}</title></head><body><div role="main" data-app-section="MailReadCompose">
  <span id="CONV_1_SUBJECT" role="heading" title="FOI-6614">FOI-6614</span>${messages}</div></body></html>`;
const read = (html: string, address = MAIL) => outlookWeb.read(page(html, address));

test('tells what stands round a message', () => {
  const [only, ...more] = read(pane(message(1, 'Records<i>&lt;foi@westfold.example&gt;</i>', TEXT)));
  expect(only?.text).toBe(TEXT);
  expect(only?.surroundings).toMatchObject({
    authority: null,
    subject: 'FOI-6614',
    sentOn: '2026-10-02',
    sender: { name: 'Records', mailbox: 'foi@westfold.example' },
  });
  expect(more).toEqual([]);
});

describe('reads', () => {
  const texts = (html: string, address?: string) => read(html, address).map(({ text }) => text);
  const draft = `<div role="textbox" aria-label="Message body" contenteditable="true" id="UniqueMessageBody_9">Draft</div>`;
  test.each([
    ['none that is folded', message(1, 'Records', '') + message(2, 'Records', TEXT), [TEXT]],
    ['none that the person sent', message(1, 'Sam Placeholder', 'Where is it?') + message(2, 'Records', TEXT), [TEXT]],
    ['no draft', draft + message(2, 'Records', TEXT), [TEXT]],
    ['by the role where the ids are gone', '<div role="document">Words</div>', ['Words']],
  ])('%s', (_what, messages, expected) => expect(texts(pane(messages))).toEqual(expected));

  test('nothing among the sent mails, where the page does not say whose they are', () => {
    const sent = MAIL.replace('inbox', 'sentitems');
    expect(texts(pane(message(1, 'Sam Placeholder', TEXT), 'Outlook'), sent)).toEqual([]);
  });
});

describe('the date', () => {
  const dateOf = (html: string) => read(html)[0]?.surroundings.sentOn ?? null;
  test('is the message’s own, not a folded neighbour’s', () => {
    const both = message(1, 'Records', '', 'Mon 07/09/2026 10:00') + message(2, 'Records', TEXT);
    expect(dateOf(pane(both))).toBe('2026-10-02');
  });
  test('is none where the message is not set off from its neighbours', () => {
    const loose = `<div data-testid="SentReceivedSavedTime">Mon 07/09/2026</div>
      <div data-testid="SentReceivedSavedTime">Fri 02/10/2026</div><div id="UniqueMessageBody_1">${TEXT}</div>`;
    expect(dateOf(pane(loose))).toBeNull();
  });
});

describe('owns', () => {
  test.each([
    ['the work address', MAIL, true],
    ['the private address', 'https://outlook.live.com/mail/0/inbox/id/AQMk', true],
    ['the new address', 'https://outlook.cloud.microsoft/mail/', true],
    ['no lookalike', 'https://outlook.office.com.example/mail/', false],
  ])('%s', (_what, address, owned) => expect(outlookWeb.owns(page('', address))).toBe(owned));
});

describe('says that Outlook has changed', () => {
  const words = `<div role="main"><p>${'Dear Sam, thank you for asking. '.repeat(20)}</p></div>`;
  test.each([
    ['where a mail is open and no mark is there', words, MAIL, true],
    ['also in a window of its own', words, 'https://outlook.office.com/mail/deeplink/read/AAMkAGI2abcdef', true],
    ['not where it is as it was', pane(message(1, 'Records', TEXT)), MAIL, false],
    ['not on a folder', words, 'https://outlook.office.com/mail/inbox', false],
    ['not where a mail is being written', '<div role="main"><div contenteditable>…</div></div>', MAIL, false],
  ])('%s', (_where, html, address, changed) => expect(outlookWeb.hasChanged?.(page(html, address))).toBe(changed));
});
