import { BODY, DELETED, FOOTNOTE, LETTERHEAD, PARTICULARS, type Part, SIGNATURE } from './letter.ts';

const NAMESPACES = ['office', 'style', 'text', 'table', 'drawing', 'fo', 'svg']
  .map((name) =>
    name === 'fo' || name === 'svg'
      ? `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'fo' ? 'xsl-fo' : 'svg'}-compatible:1.0"`
      : `xmlns:${name === 'drawing' ? 'draw' : name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  )
  .concat('xmlns:dc="http://purl.org/dc/elements/1.1/"')
  .join(' ');

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const plain = (style: string, text: string) => `<text:p text:style-name="${style}">${text}</text:p>`;

function tableOf(name: string, rows: readonly (readonly string[])[]): string {
  const cell = (text: string) =>
    `<table:table-cell office:value-type="string">${plain('Cell', escaped(text))}</table:table-cell>`;
  const row = (cells: readonly string[]) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
  return `<table:table table:name="${name}" table:style-name="Half"><table:table-column table:number-columns-repeated="2"/>${rows.map(row).join('')}</table:table>`;
}

/** The words with what a careful reader has to see through: a tracked deletion, a footnote. */
function withMarks(text: string, printed: boolean): string {
  const done = escaped(text);
  if (!printed && done.startsWith('If you are dissatisfied')) return `<text:change text:change-id="deleted"/>${done}`;
  if (!done.includes('these:')) return done;
  const note = `<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${plain('Footnote', FOOTNOTE)}</text:note-body></text:note>`;
  return done + note;
}

function odtPart(part: Part, at: number, printed: boolean): string {
  switch (part.is) {
    case 'table':
      return tableOf(`figures${at}`, part.rows);
    case 'heading':
      return `<text:h text:style-name="Heading" text:outline-level="1">${escaped(part.text)}</text:h>`;
    case 'item':
      return `<text:list text:style-name="Dots"><text:list-item>${plain('Item', escaped(part.text))}</text:list-item></text:list>`;
    case 'paragraph':
      return plain('Body', withMarks(part.text, printed));
  }
}

const TRACKED = `<text:tracked-changes text:track-changes="true"><text:changed-region text:id="deleted"><text:deletion><office:change-info><dc:creator>Officer</dc:creator><dc:date>2025-09-29T10:00:00</dc:date></office:change-info>${plain('Body', DELETED)}</text:deletion></text:changed-region></text:tracked-changes>`;

const BOX = `<draw:frame draw:name="contact" text:anchor-type="paragraph" svg:x="11cm" svg:y="0cm" svg:width="5cm" draw:z-index="0" draw:style-name="Beside"><draw:text-box fo:min-height="1cm">${plain('Cell', 'foi@harrowdale.example')}</draw:text-box></draw:frame>`;

const FOOTER = `<style:footer>${plain('Foot', 'Page <text:page-number/> of <text:page-count/>')}</style:footer>`;
const LETTERHEAD_LINES = LETTERHEAD.map((line) => plain('Head', escaped(line))).join('');

const family = (name: string, paragraph: string, text = '', points = 11) =>
  `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${paragraph}/><style:text-properties style:font-name="DejaVu Serif" fo:font-size="${points}pt" fo:language="en" fo:country="GB" ${text}/></style:style>`;

/**
 * The letter as flat OpenDocument, of which LibreOffice makes the other formats. In two columns its lines are short,
 * justified and hyphenated. Printed, a tracked deletion is a struck line that nothing tells from others.
 */
export function flatOdt({ columns, printed }: { readonly columns: boolean; readonly printed: boolean }): string {
  const hyphens = columns
    ? 'fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"'
    : '';
  const partOf = (part: Part, at: number) => odtPart(part, at, printed);
  const body = BODY.map(partOf).join('\n');
  const [first = '', ...rest] = [BODY[0], ...BODY.slice(1)].map((part, at) =>
    part === undefined ? '' : partOf(part, at),
  );
  const inColumns = `${first}<text:section text:name="columns" text:style-name="Columns">${rest.join('\n')}</text:section>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="DejaVu Serif" svg:font-family="'DejaVu Serif'"/></office:font-face-decls>
<office:styles>
${family('Body', 'fo:text-align="justify" fo:margin-bottom="0.25cm"', hyphens)}
${family('Head', 'fo:text-align="end"')}
${family('Foot', 'fo:text-align="center"', '', 9)}
${family('Cell', '')}
${family('Item', 'fo:text-align="start"', hyphens)}
${family('Heading', 'fo:margin-top="0.3cm" fo:margin-bottom="0.2cm"', 'fo:font-weight="bold"')}
${family('Footnote', '', '', 9)}
<text:list-style style:name="Dots"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:space-before="0.4cm" text:min-label-width="0.5cm"/></text:list-level-style-bullet></text:list-style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/><style:header-style/><style:footer-style/></style:page-layout>
<style:style style:name="Half" style:family="table"><style:table-properties style:width="9cm" table:align="left"/></style:style>
<style:style style:name="Beside" style:family="graphic"><style:graphic-properties style:wrap="parallel" style:horizontal-pos="from-left" style:vertical-pos="from-top"/></style:style>
<style:style style:name="Columns" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.8cm"/></style:section-properties></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:header>${plain('Head', `${escaped(LETTERHEAD[0] ?? '')}, continued`)}</style:header><style:header-first>${LETTERHEAD_LINES}</style:header-first>${FOOTER}<style:footer-first>${plain('Foot', 'Page <text:page-number/> of <text:page-count/>')}</style:footer-first></style:master-page></office:master-styles>
<office:body><office:text>
${printed ? '' : TRACKED}
${plain('Body', BOX)}
${tableOf('particulars', PARTICULARS)}
${plain('Body', '')}
${columns ? inColumns : body}
${plain('Body', SIGNATURE.map(escaped).join('<text:line-break/>'))}
</office:text></office:body></office:document>
`;
}
