import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readBytes, utf8 } from '../../testing/documents/fixture.ts';

const p = (inside: string) => `<text:p>${inside}</text:p>`;

async function textOf(body: string, pages = ''): Promise<string | undefined> {
  const archive = zipSync({
    mimetype: utf8('application/vnd.oasis.opendocument.text'),
    'content.xml': utf8(
      `<office:document-content><office:body><office:text>\n  ${body}\n</office:text></office:body></office:document-content>`,
    ),
    'styles.xml': utf8(
      `<office:document-styles><office:master-styles><style:master-page>${pages}</style:master-page></office:master-styles></office:document-styles>`,
    ),
  });
  return (await readBytes('letter.odt', archive)).letters[0]?.text;
}

describe('an OpenDocument text says', () => {
  test.each([
    [
      'its spans as one paragraph, its own line ends as blanks',
      p('Our <text:span>ref:\n FOI</text:span> 12'),
      'Our ref: FOI 12',
    ],
    ['tabs, line ends and blanks', p('a<text:tab/>b<text:line-break/>c<text:s text:c="1"/>d'), 'a\tb\nc d'],
    [
      'a row of a table as a line',
      `<table:table><table:table-row><table:table-cell>${p('Date:')}</table:table-cell><table:covered-table-cell>${p('no')}</table:covered-table-cell><table:table-cell>${p('3 March')}</table:table-cell></table:table-row></table:table>`,
      'Date:\t3 March',
    ],
    [
      'nothing that was deleted or remarked',
      `<text:tracked-changes>${p('two months')}</text:tracked-changes>${p('forty<office:annotation><text:p>twenty?</text:p></office:annotation> days')}`,
      'forty days',
    ],
    [
      'a text box after its paragraph',
      p(`Town Hall<draw:frame><draw:text-box>${p('Our ref: 12')}</draw:text-box></draw:frame>`),
      'Town Hall\nOur ref: 12',
    ],
    [
      'a footnote at the end',
      p(
        'We hold it.<text:note><text:note-citation>1</text:note-citation><text:note-body>' +
          p('In part.') +
          '</text:note-body></text:note>',
      ) + p('Yours'),
      'We hold it.\n\nYours\n\nIn part.',
    ],
    ['a field’s result', p('<text:date text:date-value="2025-03-03">3 March 2025</text:date>'), '3 March 2025'],
  ])('%s', async (_what, body, text) => expect(await textOf(body)).toBe(text));
});

test.each([
  [
    'a first page of its own',
    `<style:header>${p('Later')}</style:header><style:header-first>${p('Letterhead')}</style:header-first>`,
    'Letterhead\n\nBody.\n\nLater',
  ],
  [
    'every page alike',
    `<style:header>${p('Letterhead')}</style:header><style:footer>${p('Below')}</style:footer>`,
    'Letterhead\n\nBody.\n\nBelow',
  ],
  ['a header that is switched off', `<style:header style:display="false">${p('Old')}</style:header>`, 'Body.'],
])('the letterhead stands first: %s', async (_what, pages, text) => {
  expect(await textOf(p('Body.'), pages)).toBe(text);
});
