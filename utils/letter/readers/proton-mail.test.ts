import { describe, expect, test } from 'vitest';
import { page } from '../../testing/builders.ts';
import { protonMail, protonMailFrame } from './proton-mail.ts';

const MAIL = 'https://mail.proton.me/u/0/inbox/ConversationIdAbCdEfGhIjKl==';
const TEXT = 'We hold the information that you asked for.';
const FRAMED = `<div id="proton-root">${TEXT}</div>`;

const article = (mailbox: string, time: string, frame: string) => `
  <article data-testid="message-view-0" data-message-id="M1" data-shortcut-target="message-container">
  <span data-testid="recipients:sender"><b>Records</b> &lt;${mailbox}&gt;</span><span>${time}</span>${frame}</article>`;
const FRAME = `<iframe data-testid="content-iframe" srcdoc='${FRAMED}'></iframe>`;
const TIME = '<time class="item-date">5 Sep</time><span class="sr-only">Friday, September 5th, 2025 at 3:14 PM</span>';
const mailbox = (
  articles: string,
) => `<html lang="en"><head><title>Inbox | rowan@proton.example | Proton Mail</title></head>
  <body><main><h1 data-testid="conversation-header:subject" title="FOI 1187"></h1>${articles}</main></body></html>`;

test('tells what stands round a message and reads its body in its frame', () => {
  const [only, ...more] = protonMail.read(page(mailbox(article('foi@westfold.example', TIME, FRAME)), MAIL));
  expect(only?.text).toBe(TEXT);
  expect(only?.source.messageId).toBe('M1');
  expect(only?.surroundings).toMatchObject({
    authority: null,
    subject: 'FOI 1187',
    sentOn: '2025-09-05',
    sender: { name: 'Records', mailbox: 'foi@westfold.example' },
  });
  expect(more).toEqual([]);
});

test('looks into a frame that the page may look into', () => {
  const inbox = page(
    mailbox(article('foi@westfold.example', TIME, '<iframe data-testid="content-iframe"></iframe>')),
    MAIL,
  );
  const frame = inbox.document.querySelector('iframe');
  Object.defineProperty(frame, 'contentDocument', { value: page(FRAMED).document });
  expect(protonMail.read(inbox)[0]?.text).toBe(TEXT);
});

describe('the date', () => {
  test.each([
    ['of a machine', '<time class="item-date" datetime="2025-09-05T22:10:00.000Z">5 Sep</time>', '2025-09-05'],
    ['in the title', '<time class="item-date" title="5 September 2025 15:14">5 Sep</time>', '2025-09-05'],
    ['in short, which has no year', '<time class="item-date">5 Sep</time>', null],
  ])('%s', (_what, time, day) => {
    const [only] = protonMail.read(page(mailbox(article('a@b.example', time, FRAME)), MAIL));
    expect(only?.surroundings.sentOn).toBe(day);
  });
});

describe('finds none', () => {
  test.each([
    ['in a folded message, which has no frame', article('a@b.example', TIME, '')],
    ['in what the person sent', article('rowan@proton.example', TIME, FRAME)],
  ])('%s', (_what, html) => expect(protonMail.read(page(mailbox(html), MAIL))).toEqual([]));
});

describe('the frame by itself', () => {
  test('is read, without what only the page round it knows', () => {
    const frame = page(FRAMED);
    expect(protonMailFrame.owns(frame)).toBe(true);
    expect(protonMailFrame.read(frame)[0]).toMatchObject({ text: TEXT, surroundings: { sentOn: null, sender: null } });
  });
  test('is not read twice: a page that it can see reads it', () => {
    const frame = page(FRAMED);
    Object.defineProperty(frame.document, 'defaultView', { value: { frameElement: frame.document.body } });
    expect(protonMailFrame.read(frame)).toEqual([]);
  });
  test('is no other site’s page', () => {
    expect(protonMailFrame.owns(page(FRAMED, 'https://example.org/'))).toBe(false);
  });
});

describe('says that Proton has changed', () => {
  test.each([
    ['where a conversation is open in frames without marks', '<main><iframe></iframe></main>', MAIL, true],
    ['not where it is as it was', mailbox(article('a@b.example', TIME, FRAME)), MAIL, false],
    ['not where its messages are folded', mailbox(article('a@b.example', TIME, '')), MAIL, false],
    ['not on a folder', '<main><iframe></iframe></main>', 'https://mail.proton.me/u/0/inbox', false],
  ])('%s', (_where, html, address, changed) => expect(protonMail.hasChanged?.(page(html, address))).toBe(changed));
});
