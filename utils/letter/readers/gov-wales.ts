import { readDate } from '../../dates/read-date.ts';
import type { Reader } from '../reader.ts';
import { mainText } from './parts/main-text.ts';
import { lineOf } from './parts/open-mail.ts';
import { publishedLetter } from './parts/published-answer.ts';

const NAME = 'gov-wales';
const HOST = /^(?:www\.)?(?:gov\.wales|llyw\.cymru)$/;
const ATISN = /\bATISN ?\d{4,6}\b/i;
/** A letter begins with its date on a line of its own and, soon after, one of these. */
const OPENING =
  /^(?:dear\b|annwyl\b|request for information|complaint|internal review|cais am wybodaeth|cwyn|adolygiad)|\bATISN\b/i;
const WELSH = /\b(?:annwyl|diolch am eich|eich cais|rhyddid gwybodaeth)\b/i;

/**
 * An answer of the Welsh Government ('atisn16332'). A page may hold the outcome of the review and, below it, the
 * response that was reviewed, each beginning with its own date: two letters.
 */
export const govWales: Reader = {
  name: NAME,
  owns: ({ document, address }) =>
    address !== null &&
    HOST.test(address.hostname) &&
    (/\/atisn-?\d+/i.test(address.pathname) || ATISN.test(document.querySelector('main, body')?.textContent ?? '')),

  read(page) {
    const { document, address } = page;
    const reference = address?.pathname.match(/atisn-?(\d+)/i)?.[1];
    const subject = lineOf(document, 'h1');
    return splitLetters(mainText(document)).flatMap((text, at) => {
      const named = ATISN.test(text) || reference === undefined ? text : `ATISN ${reference}\n\n${text}`;
      return publishedLetter(
        {
          reader: NAME,
          text: named,
          authority: WELSH.test(text) ? 'Llywodraeth Cymru' : 'Welsh Government',
          subject,
          sentOn: readDate(text.split('\n')[0] ?? ''),
          messageId: `letter-${at + 1}`,
        },
        page,
      );
    });
  },
};

function splitLetters(text: string): string[] {
  const lines = text.split('\n');
  const starts = lines.flatMap((_line, at) => (beginsLetter(lines, at) ? at : []));
  if (starts.length === 0) return [text];
  return starts.map((start, at) =>
    lines
      .slice(start, starts[at + 1])
      .join('\n')
      .trim(),
  );
}

function beginsLetter(lines: readonly string[], at: number): boolean {
  // "First published:" stands above a day on a line of its own, too.
  const before = lines.slice(0, at).findLast((line) => line.trim() !== '');
  if (readDate(lines[at] ?? '') === null || before?.trim().endsWith(':')) return false;
  const next = lines.slice(at + 1).filter((line) => line.trim() !== '');
  const opening = next.slice(0, 3).findIndex((line) => OPENING.test(line.trim()));
  return opening >= 0 && next.slice(0, opening).every((line) => readDate(line) === null);
}
