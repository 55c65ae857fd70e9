import { describe, expect, test } from 'vitest';
import { page } from '../../../testing/builders.ts';
import { accountInTitle, hasMuchToRead, isOwnMail, letterInMail, messageAround, senderAt } from './open-mail.ts';

describe('the sender', () => {
  const named = { name: 'Records', mailbox: 'foi@westfold.example' };
  test.each([
    ['a name with its mailbox', '<i>Records<span>&lt;foi@westfold.example&gt;</span></i>', named],
    ['a mailbox in the title', '<i title="foi@westfold.example">Records</i>', named],
    ['a mailbox in the title of a part', '<i><b title="foi@westfold.example">Records</b></i>', named],
    ['a link to write to it', '<i><a href="mailto:foi@westfold.example?subject=x">Records</a></i>', named],
    ['a name alone, as colleagues are shown', '<i>Records</i>', { name: 'Records', mailbox: null }],
    ['a mailbox alone', '<i>foi@westfold.example</i>', { name: null, mailbox: 'foi@westfold.example' }],
    ['nothing', '<i> </i>', null],
  ])('from %s', (_what, html, sender) => expect(senderAt(page(html).document.querySelector('i'))).toEqual(sender));
  test('of a missing element', () => expect(senderAt(null)).toBeNull());
});

describe('whose mailbox it is', () => {
  test.each([
    ['Gmail', 'Buoys - rowan@example.com - Gmail', 'rowan@example.com'],
    ['an organisation’s Gmail', 'Buoys - rowan@example.com - Example Mail', 'rowan@example.com'],
    ['a subject with an address in it', 'Ask foi@w.example - rowan@example.com - Gmail', 'rowan@example.com'],
    ['Proton', 'Inbox | rowan@proton.me | Proton Mail', 'rowan@proton.me'],
    ['no address at all', 'Mail - Rowan Testwell - Outlook', null],
  ])('%s', (_what, title, account) => {
    expect(accountInTitle(page(`<html><head><title>${title}</title></head></html>`).document)).toBe(account);
  });
  test('does not depend on capitals', () => {
    expect(isOwnMail({ name: null, mailbox: 'Rowan@Example.com' }, 'rowan@example.com')).toBe(true);
  });
  test('unknown, makes no mail the person’s own', () => {
    expect(isOwnMail({ name: 'Rowan', mailbox: null }, null)).toBe(false);
  });
});

describe('the message round a body', () => {
  const around = (html: string) => {
    const body = page(html).document.querySelector('.body');
    return body === null ? null : messageAround(body, 'time')?.id;
  };
  test('holds its date', () => {
    expect(around('<div id="thread"><div id="one"><time></time><div><div class="body"></div></div></div></div>')).toBe(
      'one',
    );
  });
  test('is not known where several dates stand as near', () => {
    expect(around('<div id="thread"><time></time><time></time><div class="body"></div></div>')).toBeUndefined();
  });
  test('is not known without a date', () => expect(around('<div class="body"></div>')).toBeUndefined());
});

test('a mail that was passed on has neither date nor sender of its own', () => {
  const own = page('<div class="gmail_quote">Forwarded message. Our reference: FOI 1</div>');
  const body = own.document.querySelector('.gmail_quote')?.parentElement;
  if (body == null) throw new Error('no body');
  const sender = { name: 'Colleague', mailbox: 'colleague@example.com' };
  const mail = { reader: 'test', body, messageId: null, subject: 'Fwd: FOI', sender, dates: ['3 May 2025, 10:00'] };
  expect(letterInMail(mail, own)?.surroundings).toMatchObject({ sender: null, sentOn: null, subject: 'Fwd: FOI' });
});

describe('much to read', () => {
  const words = 'Dear Rowan Testwell, thank you. '.repeat(12);
  test.each([
    ['a letter', `<div role="main"><p>${words}</p></div>`, true],
    ['a list of mails', `<div role="main"><div role="row">${words}</div></div>`, false],
    ['a mail being written', `<div role="main"><div contenteditable="true">${words}</div></div>`, false],
    ['an empty frame', '<div role="main"><p>Loading</p></div>', false],
  ])('%s', (_what, html, much) => expect(hasMuchToRead(page(html).document)).toBe(much));
});
