import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fixture, readBytes, utf8 } from '../../testing/documents/fixture.ts';
import { makePdf } from '../../testing/documents/make-pdf.ts';
import type { UnreadableReason } from './unreadable-file.ts';

const MB = 1024 * 1024;
// Each is read within two seconds on a quiet machine; making it takes as long again, and others may be at work.
const PATIENCE = 60_000;
const TEXT = 'The council holds the information that you asked for. ';

const RELATIONS = utf8(
  '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
);
const docx = (xml: Uint8Array) => zipSync({ '_rels/.rels': RELATIONS, 'word/document.xml': xml }, { level: 1 });

/** Overwrites the sizes that the archive's directory gives: a bomb may look small, and a small thing huge. */
function withSizes(archive: Uint8Array, size: number): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

/** The entry's first flag says that it is encrypted (APPNOTE 4.4.4). */
function lockedArchive(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) bytes[at + 8] = (bytes[at + 8] ?? 0) | 1;
  }
  return bytes;
}

const cut = (name: string, part: number) => fixture(name).subarray(0, Math.floor(fixture(name).length * part));

function withByteChanged(archive: Uint8Array, near: string): Uint8Array {
  const bytes = archive.slice();
  const at = new TextDecoder('latin1').decode(bytes).indexOf(near);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}

const swelling = (round: Uint8Array, filter: string) => makePdf([{ content: round, filter }]);
const blanks = (megabytes: number): Uint8Array => deflateSync(new Uint8Array(megabytes * MB).fill(32));

test.each<[what: string, name: string, bytes: () => Uint8Array, reason: UnreadableReason]>([
  ['an empty file', 'letter.pdf', () => new Uint8Array(), 'empty'],
  ['nothing but blanks', 'letter.txt', () => utf8(' \n\t\n'), 'empty'],
  [
    'a document without a word',
    'letter.docx',
    () => docx(utf8('<w:document><w:body><w:p/></w:body></w:document>')),
    'empty',
  ],
  ['more than 50 MB', 'letter.txt', () => new Uint8Array(50 * MB + 1).fill(97), 'too_big'],
  ['a text as long as no letter', 'letter.txt', () => utf8(TEXT.repeat(40_000)), 'too_long'],
  ['a page as long as no letter', 'letter.html', () => utf8(`<html><p>${TEXT.repeat(400_000)}`), 'too_long'],
  ['a page of a million elements', 'letter.html', () => utf8(`<html>${'<p>'.repeat(1_000_001)}`), 'too_long'],
  ['a page of elements within elements', 'letter.html', () => utf8(`<html>${'<div>'.repeat(300_000)}`), 'damaged'],
  [
    'a mail of a million lines',
    'letter.eml',
    () => utf8(`From: a@b.example\nMIME-Version: 1.0\n\n${'x\n'.repeat(1e6)}`),
    'too_long',
  ],
  [
    'a mail in a mail, again and again',
    'letter.eml',
    () => utf8('MIME-Version: 1.0\nFrom: a@b.example\nContent-Type: message/rfc822\n\n'.repeat(90_000)),
    'too_long',
  ],
  ['10,000 pages', 'letter.pdf', () => makePdf(Array.from({ length: 10_000 }, () => ({}))), 'too_long'],
  [
    'a page that says more than 500 pages could',
    'letter.pdf',
    () => makePdf([{ content: utf8(`BT /F 1 Tf 0 800 Td ${`(${TEXT}) Tj 0 -0.01 Td `.repeat(60_000)} ET`) }]),
    'too_long',
  ],
  ['a PDF that swells', 'letter.pdf', () => swelling(blanks(110), '/FlateDecode'), 'unpacks_too_big'],
  [
    'a PDF that swells twice',
    'letter.pdf',
    () => swelling(deflateSync(blanks(110)), '[/FlateDecode /FlateDecode]'),
    'unpacks_too_big',
  ],
  [
    'an archive that unpacks to more than 200 MB',
    'letter.docx',
    () => withSizes(docx(utf8('<w:document/>')), 101 * MB),
    'unpacks_too_big',
  ],
  [
    'such an archive that says it is small',
    'letter.docx',
    () => withSizes(docx(new Uint8Array(40 * MB).fill(32)), 1000),
    'unpacks_too_big',
  ],
  [
    'a document as long as no letter',
    'letter.docx',
    () => docx(utf8(`<w:document>${' '.repeat(17e6)}</w:document>`)),
    'too_long',
  ],
  [
    'entities',
    'letter.docx',
    () => docx(utf8('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbb">]><w:document>&b;</w:document>')),
    'unsafe_xml',
  ],
  [
    'entities in the other half of Unicode',
    'letter.docx',
    () => docx(utf16('<!DOCTYPE a [<!ENTITY b "bbb">]><w:document>&b;</w:document>')),
    'unsafe_xml',
  ],
  [
    'entities in the manifest',
    'letter.odt',
    () =>
      zipSync({
        mimetype: utf8('application/vnd.oasis.opendocument.text'),
        'META-INF/manifest.xml': utf8('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'),
      }),
    'unsafe_xml',
  ],
  [
    'elements within elements without end',
    'letter.docx',
    () => docx(utf8(`<w:document>${'<w:p>'.repeat(300_000)}`)),
    'damaged',
  ],
  ['a PDF with a password', 'letter.pdf', () => fixture('locked.pdf'), 'password'],
  ['a Word document with a password', 'letter.docx', () => fixture('locked.docx'), 'password'],
  ['an OpenDocument text with a password', 'letter.odt', () => fixture('locked.odt'), 'password'],
  ['an archive with a password', 'letter.docx', () => lockedArchive(fixture('letter.docx')), 'password'],
  ['half a PDF', 'letter.pdf', () => cut('letter.pdf', 0.5), 'damaged'],
  ['half a PDF made for fast viewing', 'letter.pdf', () => cut('linearized.pdf', 0.5), 'damaged'],
  ['a PDF’s first bytes', 'letter.pdf', () => utf8('%PDF-1.7\n'), 'damaged'],
  ['a PDF that points nowhere', 'letter.pdf', () => utf8('%PDF-1.7\nstartxref\n9\n%%EOF'), 'damaged'],
  ['half a Word document', 'letter.docx', () => cut('letter.docx', 0.5), 'damaged'],
  ['half an OpenDocument text', 'letter.odt', () => cut('letter.odt', 0.9), 'damaged'],
  ['half an Outlook mail', 'letter.msg', () => cut('letter.msg', 0.5), 'damaged'],
  [
    'a Word document with a letter changed',
    'letter.docx',
    () =>
      withByteChanged(
        zipSync(
          {
            '_rels/.rels': RELATIONS,
            'word/document.xml': utf8('<w:document><w:p><w:t>3 March 2025</w:t></w:p></w:document>'),
          },
          { level: 0 },
        ),
        '3 March',
      ),
    'damaged',
  ],
  [
    'a Word document without its text',
    'letter.docx',
    () =>
      zipSync({
        '_rels/.rels': utf8('<r><a Type="officeDocument" Target="gone.xml"/></r>'),
        'word/document.xml': utf8('<a/>'),
      }),
    'damaged',
  ],
  ['a Word document that is no XML', 'letter.docx', () => docx(utf8('no XML at all')), 'damaged'],
  ['a web address’s error page named as PDF', 'letter.pdf', () => utf8('Not found'), 'damaged'],
  ['a scan', 'letter.pdf', () => makePdf([{ content: utf8('0 0 100 100 re f') }, {}]), 'scanned'],
  [
    'a scan with the scanner’s page numbers',
    'letter.pdf',
    () => makePdf([{ content: utf8('BT /F 9 Tf (Page 1 of 1) Tj ET') }]),
    'scanned',
  ],
  ['a picture', 'letter.png', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'scanned'],
  ['an old Word document', 'letter.doc', () => fixture('old-word.doc'), 'old_word'],
  ['an old Word document named as a new one', 'letter.docx', () => fixture('old-word.doc'), 'old_word'],
  ['rich text', 'letter.rtf', () => utf8('{\\rtf1 Dear requester}'), 'old_word'],
  ['a spreadsheet', 'figures.xlsx', () => zipSync({ 'xl/workbook.xml': utf8('<a/>') }), 'unknown_format'],
  ['a program named as text', 'letter.txt', () => utf8('MZ\0\0\0'), 'unknown_format'],
])('%s gets its own reason', { timeout: PATIENCE }, async (_what, name, bytes, reason) => {
  await expect(readBytes(name, bytes())).rejects.toMatchObject({ name: 'UnreadableFile', reason });
});

test(
  'a bomb in a mail costs no more than a bomb: its attachments share what may be unpacked',
  async () => {
    const bomb = docx(new Uint8Array(15 * MB).fill(32)).toBase64();
    const parts = Array.from(
      { length: 15 },
      (_, at) =>
        `--x\nContent-Type: application/msword; name=${at}.docx\nContent-Transfer-Encoding: base64\n\n${bomb}\n`,
    );
    const mail = `From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n${parts.join('')}--x--`;
    const { unread } = await readBytes('letter.eml', utf8(mail));
    const reasons = unread.map(({ error }) => error.reason);
    expect(reasons.slice(0, 13)).toEqual(Array(13).fill('damaged'));
    expect(reasons.slice(13)).toEqual(Array(2).fill('unpacks_too_big'));
  },
  PATIENCE,
);

test('leaves the file’s bytes as they were, and can be stopped', async () => {
  const { readFile } = await import('../read-file.ts');
  const { parsers } = await import('../../testing/documents/parsers.ts');
  const bytes = fixture('letter.pdf');
  const file = { name: 'letter.pdf', bytes, address: null };
  await readFile(file, parsers);
  expect(bytes).toEqual(fixture('letter.pdf'));
  await expect(readFile(file, parsers, AbortSignal.abort('stopped'))).rejects.toBe('stopped');
});

function utf16(text: string): Uint8Array {
  return new Uint8Array([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0), 0])]);
}
