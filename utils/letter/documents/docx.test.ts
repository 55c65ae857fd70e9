import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readBytes, utf8 } from '../../testing/documents/fixture.ts';

const p = (inside: string) => `<w:p>${inside}</w:p>`;
const t = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const cell = (...paragraphs: readonly string[]) => `<w:tc>${paragraphs.map((text) => p(t(text))).join('')}</w:tc>`;

async function textOf(body: string, parts: Record<string, string> = {}): Promise<string | undefined> {
  const relations = Object.keys(parts)
    .map((name) => `<Relationship Id="${name}" Type="x/${name.replace(/\d+$/, '')}" Target="${name}.xml"/>`)
    .join('');
  const archive = zipSync({
    '_rels/.rels': utf8(
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="/word/document2.xml"/></Relationships>',
    ),
    'word/document2.xml': utf8(
      `<?xml version="1.0" encoding="UTF-16"?><w:document><w:body>${body}</w:body></w:document>`,
    ),
    'word/_rels/document2.xml.rels': utf8(`<Relationships>${relations}</Relationships>`),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, utf8(xml)])),
  });
  return (await readBytes('letter.docx', archive)).letters[0]?.text;
}

describe('a Word document says', () => {
  test.each([
    ['its runs as one paragraph', p(t('Our ref: ') + t('FOI &amp; 12')), 'Our ref: FOI & 12'],
    [
      'tabs, line ends and hyphens that do not break',
      p(`<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>FOI</w:t><w:noBreakHyphen/><w:t>12</w:t></w:r>`),
      'a\tb\nFOI-12',
    ],
    [
      'lines of an address together, sentences apart',
      p(t('Town Hall')) + p(t('High Street')) + p(t('We hold it.')) + p(t('Yours')),
      'Town Hall\nHigh Street\n\nWe hold it.\n\nYours',
    ],
    [
      'a row of a table as a line',
      `<w:tbl><w:tr>${cell('Our ref:')}${cell('FOI 12')}</w:tr><w:tr>${cell('Date:')}${cell('3 March 2025')}</w:tr></w:tbl>`,
      'Our ref:\tFOI 12\nDate:\t3 March 2025',
    ],
    [
      'a table that is a layout column by column',
      `<w:tbl><w:tr>${cell('Town Hall', 'Harrow')}${cell('Our ref: 1', 'Date: 2')}</w:tr></w:tbl>`,
      'Town Hall\nHarrow\nOur ref: 1\nDate: 2',
    ],
    [
      'what was inserted, not what was deleted or moved away',
      p(
        `<w:ins>${t('forty')}</w:ins><w:del><w:r><w:delText>twenty</w:delText><w:t>ten</w:t></w:r></w:del><w:moveFrom>${t('gone')}</w:moveFrom><w:moveTo>${t(' days')}</w:moveTo>`,
      ),
      'forty days',
    ],
    [
      'a field’s result, not its instruction',
      p(
        `<w:r><w:instrText>DATE \\@ "d"</w:instrText></w:r>${t('3 March')}<w:fldSimple w:instr="X">${t(' 2025')}</w:fldSimple>`,
      ),
      '3 March 2025',
    ],
    [
      'what a content control holds',
      `<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${p(t('FOI 12'))}</w:sdtContent></w:sdt>`,
      'FOI 12',
    ],
    [
      'nothing that is hidden',
      p(
        `${t('seen')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> too</w:t></w:r>`,
      ),
      'seen too',
    ],
    [
      'a text box once, after its paragraph',
      p(
        `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(t('Our ref: 12'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(t('Our ref: 12'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${t('Town Hall')}`,
      ),
      'Town Hall\nOur ref: 12',
    ],
  ])('%s', async (_what, body, text) => expect(await textOf(body)).toBe(text));
});

const header = (text: string) => `<w:hdr>${p(t(text))}</w:hdr>`;
const refers = (what: string, type: string, id: string) => `<w:${what}Reference w:type="${type}" r:id="${id}"/>`;

describe('what stands round the page', () => {
  const parts = {
    header1: header('Every page'),
    header2: header('First page'),
    footer1: header('Below'),
    footnotes: `<w:footnotes><w:footnote w:type="separator">${p(t('-'))}</w:footnote><w:footnote>${p(t('A note.'))}</w:footnote></w:footnotes>`,
  };
  const references =
    refers('header', 'default', 'header1') +
    refers('header', 'first', 'header2') +
    refers('footer', 'default', 'footer1');
  test.each([
    [
      'a first page of its own has the letterhead',
      '<w:titlePg/>',
      'First page\n\nBody.\n\nA note.\n\nEvery page\n\nBelow',
    ],
    [
      'without one every page’s header is it, and the other is switched off',
      '',
      'Every page\n\nBody.\n\nA note.\n\nBelow',
    ],
    [
      'a first page that is switched off is none',
      '<w:titlePg w:val="false"/>',
      'Every page\n\nBody.\n\nA note.\n\nBelow',
    ],
  ])('%s', async (_what, title, text) => {
    expect(await textOf(`${p(t('Body.'))}<w:sectPr>${references}${title}</w:sectPr>`, parts)).toBe(text);
  });
});
