import { describe, expect, test } from 'vitest';
import { page } from '../../testing/builders.ts';
import { roundcube } from './roundcube.ts';

const MAIL = 'https://mail.example.net/?_task=mail&_action=show&_mbox=INBOX&_uid=44';
const TEXT = 'We hold the information that you asked for.';
const body = `<div id="messagebody"><div class="message-htmlpart">${TEXT}</div>
  <p class="image-attachment">scan.png ~12 KB Show</p></div>`;
const head = (mailbox: string, date = '2025-07-21 15:48') => `<div id="message-header"><h2 class="subject">
  <span class="voice">Subject: </span> FOI-2025-118 <a class="extwin">Open in new window</a></h2>
  <table class="headers-table"><tr><td class="header from"><a href="mailto:${mailbox}" title="${mailbox}">Records</a></td></tr>
  <tr><td class="header date">${date}</td></tr></table></div>`;
const user = '<span class="header-title username">rowan@testwell.example</span>';
const read = (html: string, address = MAIL) =>
  roundcube.read(page(`<html lang="en"><body>${html}</body></html>`, address));

test('tells what stands round a mail', () => {
  const [only, ...more] = read(user + head('foi@westfold.example') + body);
  expect(only?.text).toBe(TEXT);
  expect(only?.source.messageId).toBe('44');
  expect(only?.surroundings).toMatchObject({
    authority: null,
    subject: 'FOI-2025-118',
    sentOn: '2025-07-21',
    sender: { name: 'Records', mailbox: 'foi@westfold.example' },
  });
  expect(more).toEqual([]);
});

describe('the window in three parts', () => {
  const FRAME_SOURCE = './?_task=mail&amp;_action=preview&amp;_uid=7&amp;_mbox=INBOX&amp;_framed=1';
  const inWindow = (mail: string, source = FRAME_SOURCE) =>
    read(`${user}<iframe id="messagecontframe" src="${source}" srcdoc='${mail}'></iframe>`);
  test('shows the mail in its frame, of which it knows whose mailbox it is', () => {
    const [only] = inWindow(head('foi@westfold.example') + body);
    expect(only?.text).toBe(TEXT);
    expect(only?.source).toEqual({ reader: 'roundcube', address: MAIL, messageId: '7' });
    expect(inWindow(head('rowan@testwell.example') + body)).toEqual([]);
  });
  test('knows from the frame which folder the mail stands in', () => {
    expect(inWindow(head('foi@westfold.example') + body, FRAME_SOURCE.replace('INBOX', 'Sent'))).toEqual([]);
  });
  test('reads the mail alone: its frame does not read it again', () => {
    const frame = page(head('foi@westfold.example') + body, MAIL);
    Object.defineProperty(frame.document, 'defaultView', { value: { frameElement: frame.document.body } });
    expect(roundcube.read(frame)).toEqual([]);
  });
});

test('has no date for one that is written as today’s', () => {
  expect(read(head('a@b.example', 'Today 15:48') + body)[0]?.surroundings.sentOn).toBeNull();
});

describe('finds none', () => {
  test.each([
    ['in what the person sent', user + head('rowan@testwell.example') + body, MAIL],
    ['in the folder of sent mails', head('a@b.example') + body, MAIL.replace('INBOX', 'INBOX.Sent')],
    ['in the window without a mail', '<iframe id="messagecontframe"></iframe>', MAIL],
  ])('%s', (_what, html, address) => expect(read(html, address)).toEqual([]));
});

describe('owns', () => {
  test.each([
    ['a mail at any address', head('a@b.example') + body, true],
    ['the window round it', '<iframe name="messagecontframe"></iframe>', true],
    ['no page that only has a part of that name', '<div id="messagebody">x</div>', false],
  ])('%s', (_what, html, owned) => expect(roundcube.owns(page(html, 'https://example.org/'))).toBe(owned));
});
