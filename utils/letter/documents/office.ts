import { readDocx } from './docx.ts';
import { readOdt } from './odt.ts';
import type { Reading } from './reading.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { openArchive } from './zip.ts';

/**
 * What the text document in an archive says, by what is in it: Word's or OpenDocument's.
 * @throws UnreadableFile where it holds neither (a spreadsheet, an archive of files), or it cannot be read
 */
export function readOffice(bytes: Uint8Array, reading: Reading): string {
  const archive = openArchive(bytes, reading);
  if (archive.names.some((name) => /^\/?word\/document\d{0,3}\.xml$/i.test(name))) return readDocx(archive, reading);
  const type = archive.names.includes('mimetype') ? archive.read('mimetype', 1000) : null;
  const isText = type !== null && new TextDecoder().decode(type).includes('opendocument.text');
  if (isText || (type === null && archive.names.includes('content.xml'))) return readOdt(archive, reading);
  throw new UnreadableFile('unknown_format');
}
