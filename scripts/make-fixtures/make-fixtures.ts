// Makes the documents in utils/testing/documents anew: `node scripts/make-fixtures/make-fixtures.ts`.
// Needs LibreOffice Writer with its Python bridge, British hyphenation and qpdf, on Debian:
//   apt-get install libreoffice-writer python3-uno hyphen-en-gb fonts-dejavu-core qpdf
// and, for the .msg, the package @tutao/oxmsg in the node_modules of a folder that OXMSG names. The tests need none of these.

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { flatOdt } from './flat-odt.ts';
import { FACTS, SUBJECT } from './letter.ts';
import { htmlLetter, mailedLetter, plainLetter } from './texts.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const TO = fileURLToPath(new URL('../../utils/testing/documents', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'foi-clock-fixtures-'));

function run(command: string, ...args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
}

const save = (name: string, content: string | Uint8Array) => writeFileSync(join(TO, name), content);

save('letter.json', `${JSON.stringify(FACTS, null, 2)}\n`);
save('letter.txt', plainLetter());
save('letter.html', htmlLetter());
save('letter.eml', mailedLetter());

for (const [name, columns] of [
  ['letter', false],
  ['columns', true],
] as const) {
  writeFileSync(join(folder, `${name}.fodt`), flatOdt({ columns, printed: true }));
  run('soffice', '--headless', '--convert-to', 'pdf', `${name}.fodt`);
  copyFileSync(join(folder, `${name}.pdf`), join(TO, `${name}.pdf`));
}
writeFileSync(join(folder, 'letter.fodt'), flatOdt({ columns: false, printed: false }));
for (const ending of ['docx', 'odt']) {
  run('soffice', '--headless', '--convert-to', ending, 'letter.fodt');
  copyFileSync(join(folder, `letter.${ending}`), join(TO, `letter.${ending}`));
}

// Locked by the programs that people lock them with.
run('/usr/bin/python3', join(HERE, 'lock.py'), join(folder, 'letter.odt'), join(TO, 'locked.odt'), 'writer8');
run('/usr/bin/python3', join(HERE, 'lock.py'), join(folder, 'letter.odt'), join(TO, 'locked.docx'), 'MS Word 2007 XML');
run('qpdf', '--encrypt', 'secret', 'secret', '256', '--', 'letter.pdf', join(TO, 'locked.pdf'));
// Printing forbidden, but open to everyone: no password is asked for.
run('qpdf', '--encrypt', '', 'owner', '256', '--print=none', '--', 'letter.pdf', join(TO, 'unprintable.pdf'));
run('qpdf', '--linearize', 'letter.pdf', join(TO, 'linearized.pdf'));
run('soffice', '--headless', '--convert-to', 'doc', 'letter.fodt');
copyFileSync(join(folder, 'letter.doc'), join(TO, 'old-word.doc'));

const oxmsg = resolve(process.env['OXMSG'] ?? '', 'node_modules/@tutao/oxmsg/dist/index.js');
if (existsSync(oxmsg)) {
  const { Email, Attachment } = await import(pathToFileURL(oxmsg).href);
  const mail = new Email(false, false);
  mail.subject(SUBJECT).bodyText(plainLetter()).bodyHtml(htmlLetter());
  mail.sender('foi@harrowdale.example', 'FOI Team, Harrowdale').to('requester@requester.example', 'Requester');
  // Half past midnight in summer: in UTC still the day before.
  mail.sentOn(new Date('2025-09-29T23:30:00Z'));
  mail.attach(new Attachment(new TextEncoder().encode('A note of 29 September 2025.'), 'note.txt'));
  save('letter.msg', mail.msg());
} else console.log('letter.msg left as it is: OXMSG names no folder with @tutao/oxmsg in its node_modules');

rmSync(folder, { recursive: true });
