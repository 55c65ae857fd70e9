import { describe, expect, test } from 'vitest';
import { fixture, readBytes, utf8 } from '../../testing/documents/fixture.ts';
import { parsers } from '../../testing/documents/parsers.ts';
import { NOTHING_AROUND } from '../letter.ts';
import { readFile } from '../read-file.ts';
import { dayOfMail } from './mail.ts';

describe('the day of a mail is its own clock’s', () => {
  test.each([
    ['with a weekday', 'Tue, 30 Sep 2025 00:10:00 +0100', '2025-09-30'],
    ['late in America', 'Mon, 29 Sep 2025 23:50:00 -0500', '2025-09-29'],
    ['without a weekday', '3 Mar 2025 09:00 GMT', '2025-03-03'],
    ['with the month in full and hyphens', 'Monday, 03-March-25 09:00:00 GMT', '2025-03-03'],
    ['of the last century, in two digits', '1 Dec 99 09:00:00 GMT', '1999-12-01'],
  ])('%s', (_what, field, day) => expect(dayOfMail(field)).toBe(day));

  test.each([
    ['an empty field', ''],
    ['no such day', 'Tue, 31 Sep 2025 00:10:00 +0100'],
    ['no such month', 'Tue, 30 Sex 2025 00:10:00 +0100'],
    ['words', 'yesterday'],
  ])('none: %s', (_what, field) => expect(dayOfMail(field)).toBeNull());
});

const HEAD =
  'From: FOI Team <foi@harrowdale.example>\nDate: Tue, 30 Sep 2025 00:10:00 +0100\nSubject: Your request\nMIME-Version: 1.0\n';
const AROUND = {
  ...NOTHING_AROUND,
  sentOn: '2025-09-30',
  subject: 'Your request',
  sender: { name: 'FOI Team', mailbox: 'foi@harrowdale.example' },
};
const mailOf = (...parts: readonly string[]) =>
  utf8(`${HEAD}Content-Type: multipart/mixed; boundary=x\n\n${parts.map((part) => `--x\n${part}\n`).join('')}--x--\n`);
const part = (head: string, text: string) => `${head}\n\n${text}`;
const file = (name: string, bytes: Uint8Array) =>
  part(
    `Content-Type: application/octet-stream\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64`,
    bytes.toBase64(),
  );

const LONG = 'We hold the information that you asked for and are disclosing all of it with this mail.';
const SHORT = 'Please see the HTML part.';

describe('a mail’s own text', () => {
  test.each([
    ['plain', mailOf(part('Content-Type: text/plain', LONG)), LONG],
    ['only HTML', mailOf(part('Content-Type: text/html', `<p>${LONG}</p><p style="display:none">no</p>`)), LONG],
    [
      'a plain part that only points to the HTML',
      utf8(
        `${HEAD}Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\n${SHORT}\n--x\nContent-Type: text/html\n\n<p>${LONG}</p>\n--x--`,
      ),
      LONG,
    ],
    [
      'plain text before HTML',
      utf8(
        `${HEAD}Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\n${LONG}\n--x\nContent-Type: text/html\n\n<p>${LONG} And more.</p>\n--x--`,
      ),
      LONG,
    ],
  ])('%s', async (_what, bytes, text) => {
    const { letters } = await readBytes('mail.eml', bytes);
    expect(letters).toEqual([
      { text, source: { reader: 'file', address: null, messageId: null }, surroundings: AROUND },
    ]);
  });
});

describe('attachments', () => {
  const covering = part('Content-Type: text/plain', 'Please find attached.');

  test('are letters of their own, of the mail’s day', async () => {
    const names = ['letter.pdf', 'letter.docx', 'letter.odt', 'letter.html', 'letter.txt', 'letter.msg'];
    const { letters, unread } = await readBytes(
      'mail.eml',
      mailOf(covering, ...names.map((name) => file(name, fixture(name)))),
    );
    expect(unread).toEqual([]);
    // The Outlook mail brings an attachment of its own.
    expect(letters).toHaveLength(1 + names.length + 1);
    expect(letters.slice(1, 7).every(({ text }) => text.includes('HBC/FOI/25/0931'))).toBe(true);
    expect(letters[1]?.surroundings).toEqual(AROUND);
    // A page has a title of its own.
    expect(letters[4]?.surroundings.subject).toContain('Freedom of Information Act');
  });

  test('a mail in a mail keeps its own day and sender', async () => {
    const inner = part(
      'Content-Type: message/rfc822',
      `From: Other <other@harrowdale.example>\nDate: Fri, 5 Sep 2025 10:00:00 +0100\nSubject: Re: 1.2\n\n${LONG}`,
    );
    const { letters } = await readBytes('mail.eml', mailOf(covering, inner));
    expect(letters[1]).toMatchObject({ text: LONG, surroundings: { sentOn: '2025-09-05', sender: { name: 'Other' } } });
  });

  test('that cannot be read are told, pictures and spreadsheets are not', async () => {
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
    const mail = mailOf(
      covering,
      file('logo.png', picture),
      file(
        'data.bin',
        picture.map(() => 0),
      ),
      file('letter.pdf', fixture('locked.pdf')),
    );
    const { letters, unread } = await readBytes('mail.eml', mail);
    expect(letters).toHaveLength(1);
    expect(unread.map(({ name, error }) => [name, error.reason])).toEqual([['letter.pdf', 'password']]);
  });

  test('the reason is thrown where the mail says nothing else', async () => {
    const bytes = mailOf(file('letter.pdf', fixture('locked.pdf')));
    await expect(readFile({ name: 'mail.eml', bytes, address: null }, parsers)).rejects.toMatchObject({
      reason: 'password',
    });
    await expect(readBytes('mail.eml', mailOf(file('data.bin', new Uint8Array(4))))).rejects.toMatchObject({
      reason: 'empty',
    });
  });
});

test('Outlook’s file without a header gives Britain’s day, which UTC does not have yet', async () => {
  const { letters } = await readBytes('letter.msg', fixture('letter.msg'));
  expect(letters[0]?.surroundings).toMatchObject({
    sentOn: '2025-09-30',
    sender: { name: 'FOI Team, Harrowdale', mailbox: 'foi@harrowdale.example' },
  });
  expect(letters[1]).toMatchObject({ text: 'A note of 29 September 2025.', surroundings: { sentOn: '2025-09-30' } });
});
