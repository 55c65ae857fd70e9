import { describe, expect, test } from 'vitest';
import { page } from '../../testing/builders.ts';
import { fastmail } from './fastmail.ts';

const MAIL = 'https://app.fastmail.com/mail/Inbox/Tc0ffee12345.Mabcdef?u=12ab';
const TEXT = 'We hold the information that you asked for.';
const card = (state: string, mailbox: string, body = `<div class="v-Message-body">${TEXT}</div>`) => `
  <div class="v-MessageCard app-contentCard ${state}"><div class="v-MessageCard-header">
  <h2 class="v-MessageCard-from" title="${mailbox}">Records</h2>
  <time class="v-MessageCard-date" title="Tuesday, 29 April 2025 at 13:02">29 Apr</time></div>${body}</div>`;
const view = (cards: string, title = 'Inbox – rowan@fastmail.example – Fastmail') =>
  `<html lang="en-GB"><head><title>${title}</title></head><body><div id="conversation" role="main">
  <h1 class="v-Thread-title">RFI-2201</h1>${cards}</div></body></html>`;
const read = (html: string, address = MAIL) => fastmail.read(page(html, address));

test('tells what stands round a message', () => {
  const [only, ...more] = read(view(card('is-expanded', 'foi@westfold.example')));
  expect(only?.text).toBe(TEXT);
  expect(only?.surroundings).toMatchObject({
    authority: null,
    subject: 'RFI-2201',
    sentOn: '2025-04-29',
    sender: { name: 'Records', mailbox: 'foi@westfold.example' },
  });
  expect(more).toEqual([]);
});

test('finds the date in the head of the card where it has no class of its own', () => {
  const plain = card('is-expanded', 'a@b.example').replace(/<time.*<\/time>/s, '<span>29 April 2025, 13:02</span>');
  expect(read(view(plain))[0]?.surroundings.sentOn).toBe('2025-04-29');
});

describe('finds none', () => {
  test.each([
    ['in a collapsed card', card('is-collapsed', 'a@b.example')],
    ['in a draft', card('is-expanded v-MessageCard--draft', 'a@b.example')],
    ['in what the person sent', card('is-expanded', 'rowan@fastmail.example')],
    ['in what is being written', `<div class="v-Compose"><div class="v-Message-body">${TEXT}</div></div>`],
  ])('%s', (_what, cards) => expect(read(view(cards))).toEqual([]));

  test('among the sent mails, where the page does not say whose they are', () => {
    const sent = MAIL.replace('Inbox', 'Sent');
    expect(read(view(card('is-expanded', 'rowan@fastmail.example'), 'Fastmail'), sent)).toEqual([]);
  });
});

describe('says that Fastmail has changed', () => {
  const words = `<div role="main"><p>${'Dear Rowan, thank you for asking. '.repeat(20)}</p></div>`;
  test.each([
    ['where a mail is open and no mark is there', words, MAIL, true],
    ['not where its cards are collapsed', view(card('is-collapsed', 'a@b.example')), MAIL, false],
    ['not on a folder', words, 'https://app.fastmail.com/mail/Inbox/?u=12ab', false],
  ])('%s', (_where, html, address, changed) => expect(fastmail.hasChanged?.(page(html, address))).toBe(changed));
});
