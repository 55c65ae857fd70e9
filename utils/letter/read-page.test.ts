import { describe, expect, test } from 'vitest';
import { page } from '../testing/builders.ts';
import { readPage, siteHasChanged } from './read-page.ts';

const OUTLOOK = 'https://outlook.office.com/mail/inbox/id/AAQkADAwATM0MDAAMS1hYmNk';
const message = (id: number, date: string) => `<div role="listitem"><span id="MSG_${id}_FROM">Records</span>
  <span data-testid="SentReceivedSavedTime">${date}</span><div id="UniqueMessageBody_${id}">Letter ${id}</div></div>`;
const textsOf = (...messages: string[]) =>
  readPage(page(`<div role="main">${messages.join('')}</div>`, OUTLOOK)).map(({ text }) => text);

describe('gives the newest letter last', () => {
  test('where the page has it first', () => {
    expect(textsOf(message(2, 'Fri 02/10/2026 11:08'), message(1, 'Mon 07/09/2026 10:00'))).toEqual([
      'Letter 1',
      'Letter 2',
    ]);
  });
  test('and keeps the page’s order among those of one day', () => {
    expect(textsOf(message(1, 'Fri 02/10/2026 11:08'), message(2, 'Fri 02/10/2026 9:00'))).toEqual([
      'Letter 1',
      'Letter 2',
    ]);
  });
  test('and keeps the page’s order where one has no date', () => {
    expect(textsOf(message(2, 'Fri 02/10/2026'), message(1, 'Yesterday'))).toEqual(['Letter 2', 'Letter 1']);
  });
});

describe('a site has changed', () => {
  const words = `<div role="main">${'Dear Sam, thank you for asking. '.repeat(20)}</div>`;
  test('where its reader says so', () => expect(siteHasChanged(page(words, OUTLOOK))).toBe(true));
  test('never where no site is known', () => expect(siteHasChanged(page(words, 'https://example.org/'))).toBe(false));
});
