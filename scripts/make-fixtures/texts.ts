import { BODY, LETTERHEAD, PARTICULARS, type Part, SIGNATURE, SUBJECT } from './letter.ts';

const LINE = 72;

/** Wrapped as old mail programs and notepads do. */
function wrapped(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > LINE) {
      lines.push(line);
      line = indent + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

function plainPart(part: Part): string {
  if (part.is === 'table') return part.rows.map(([label = '', value = '']) => label.padEnd(24) + value).join('\n');
  return part.is === 'item' ? wrapped(`  - ${part.text}`, '    ') : wrapped(part.text);
}

export function plainLetter(): string {
  return [
    LETTERHEAD.join('\n'),
    PARTICULARS.map((row) => row.join(' ')).join('\n'),
    ...BODY.map(plainPart),
    SIGNATURE.join('\n'),
    '',
  ].join('\n\n');
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const tableOf = (rows: readonly (readonly string[])[]) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('\n')}</table>`;

function htmlPart(part: Part): string {
  switch (part.is) {
    case 'table':
      return tableOf(part.rows);
    case 'heading':
      return `<h2>${escaped(part.text)}</h2>`;
    case 'item':
      return `<ul><li>${escaped(part.text)}</li></ul>`;
    case 'paragraph':
      return `<p>${escaped(part.text)}</p>`;
  }
}

export function htmlLetter(): string {
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${SUBJECT}</title>
<style>body { font-family: serif }</style></head>
<body>
<p>${LETTERHEAD.map(escaped).join('<br>')}</p>
${tableOf(PARTICULARS)}
${BODY.map(htmlPart).join('\n')}
<p>${SIGNATURE.map(escaped).join('<br>')}</p>
</body></html>
`;
}

function quotedPrintable(text: string): string {
  const bytes = [...new TextEncoder().encode(text)];
  const escapedText = bytes
    .map((byte) =>
      (byte >= 33 && byte <= 126 && byte !== 61) || byte === 32 || byte === 10
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('');
  return escapedText
    .split('\n')
    .map((line) => (line.match(/.{1,70}(?!=?[0-9A-F]?$)|.{1,75}$/g) ?? ['']).join('=\n'))
    .join('\r\n')
    .replace(/=\n/g, '=\r\n');
}

/** The letter as a mail's own text, plain and as HTML. Its clock shows a day that UTC does not have yet. */
export function mailedLetter(): string {
  const part = (type: string, text: string) =>
    `--part\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(text)}\r\n`;
  return [
    'Received: from mail.harrowdale.example by mx.requester.example; Tue, 30 Sep 2025 00:10:02 +0100',
    'From: "FOI Team, Harrowdale" <foi@harrowdale.example>',
    'To: requester@requester.example',
    `Subject: ${SUBJECT}`,
    'Date: Tue, 30 Sep 2025 00:10:00 +0100',
    'Message-ID: <0931@harrowdale.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="part"',
    '',
    part('text/plain', plainLetter()) + part('text/html', htmlLetter()) + '--part--\r\n',
  ].join('\r\n');
}
