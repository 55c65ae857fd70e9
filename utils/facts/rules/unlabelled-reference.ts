import { quoteOf } from '../quote.ts';
import { phrase } from '../reading/phrases.ts';
import { readReference } from '../reading/read-reference.ts';
import type { Reading } from '../reading.ts';
import type { Candidate, Rule } from '../rule.ts';
import { pattern } from '../words/pattern.ts';
import { FOI_PREFIX, OTHER_MATTER } from '../words/reference-words.ts';

// FOI-18-7729 and the like, wherever it stands; "FOI 2000" is the Act and "FOIA 2000" too.
const PREFIX = String.raw`${FOI_PREFIX}[A-Z]{0,4}(?: ?[-/_#. ] ?(?=[A-Z/ -]{0,8}\d)|(?=\d))(?!(?:19|20)\d\d(?![\d/_-]))`;
const PREFIX_WORD = phrase(pattern(String.raw`\b${PREFIX}`, ''));
// The body's letters may stand before it: "HBC/FOI/25".
const PREFIXED = pattern(String.raw`(?<![a-zA-Z\u00c0-\u00ff\d/_-])(?:[A-Z\d]{1,6}[-/. ]{1,3})?${PREFIX}`, 'y');
const BODY_LETTERS = /(?<![A-Z\d])(?!(?:19|20)\d\d\b)[A-Z\d]{1,6}[-/. ]{1,3}$/;
const BODY_LENGTH = 9;
// "[FOI #120045 email]": a platform's address, with its own number.
const MASKED_ADDRESS = /^\[[A-Z]{2,8} ?#?\d{2,9} e-?mail\]/i;
const MASKED_LENGTH = 30;
// "Freedom of Information Request - 3358", "Information request 101003849345"
const HEADING = phrase(
  /\b(?:information|FOI|FOIA|FOISA|EIR) (?:act )?(?:\d{4} )?(?:\((?:FOIA?|FOISA|EIRs?)\) )?(?:request|enquiry|review|response|req|cais)\b/i,
);
const ITS_NUMBER =
  /(?: (?:no|number|ref|reference|id)\b\.?)? ?(?:[:#-]|\()? ?(?=[A-Z]{0,6}[\d/-])(?!(?:19|20)\d\d\b)/iy;
const WHOLE_LINE = /^[A-Z\d][A-Za-z\d/._ -]{2,24}$/;
// A disclosure log's title: "Drones (3300/18)", "Undercover officers - 2044/24".
const TITLE_END = /(?: - ?| ?\()(?=\d{1,6}[A-Z]?\/\d{2,6}\)?(?: -|$))/;
// "Freedom of Information: 2026/0417", "Request under the Freedom of Information Act (FOIA), 2000 - 2020/008"
const NUMBER = /^[A-Z]{0,6}[/-]?\d[\dA-Z]{0,12}[/.-][\dA-Z/.-]{1,24}\)?$/i;
// "Request for information under the Freedom of Information Act 2000 - 3441": no year.
const PLAIN_NUMBER = /^(?!(?:19|20)\d\d$)\d{3,8}$/;
const A_REQUEST = /\b(?:request|enquiry|cais)\b/i;
const OF_THE_LAW =
  /\b(?:freedom of information|environmental information|information request|request for information|foia?|eirs?)\b/i;
// "Request 101002428998", "Subject: RE: FOI-2044"
const REQUEST_LINE =
  /^(?:(?:FOI |EIR )?(?:request|review) (?=\d{6,15}$)|subject: ?(?:(?:re|fw|fwd): ?){0,3}(?=[A-Z]{2,6}[-:/ ]?\d{2}))/i;
const FIGURE = /\d/;
const YEARS = /^((?:19|20)\d\d)\/(?:19|20)?(\d\d)\b/;

/** "2019/20" and "2019/2020", but not the request 2044/24. */
function isFinancialYear(text: string): boolean {
  const [, first, second] = YEARS.exec(text) ?? [];
  return first !== undefined && (Number(first) + 1) % 100 === Number(second);
}

const TITLE_REACH = 500;
const LONGEST_TITLE = 120;
const LONGEST_ALONE = 25;
const POSTCODE = /\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b/;

function* prefixedIn({ own, hits }: Pick<Reading, 'own' | 'hits'>): Generator<number> {
  let end = 0;
  for (let hit = hits.first(PREFIX_WORD); hit >= 0; hit = hits.next(hit)) {
    const start = hits.start(hit);
    const letters = BODY_LETTERS.exec(own.slice(Math.max(0, start - BODY_LENGTH), start))?.[0].length ?? 0;
    for (const at of letters > 0 ? [start - letters, start] : [start]) {
      PREFIXED.lastIndex = at;
      if (at < end || !PREFIXED.test(own) || MASKED_ADDRESS.test(own.slice(at - 1, at + MASKED_LENGTH))) continue;
      end = PREFIXED.lastIndex;
      yield at;
    }
  }
}

/** Where the last word of a line begins that names the law and then, after a colon or dash, a number; null for others. */
function numberAtEnd(line: string): number | null {
  const at = line.lastIndexOf(' ') + 1;
  const heading = line.slice(0, at).trimEnd();
  const number = line.slice(at);
  const isNumber = NUMBER.test(number) || (PLAIN_NUMBER.test(number) && A_REQUEST.test(heading));
  return isNumber && /[:-]$/.test(heading) && OF_THE_LAW.test(heading) ? at : null;
}

/** Where a heading of the letter or log goes over to its number; null where the line is none. */
function numberIn(line: string): number | null {
  if (line.length > LONGEST_TITLE) return null;
  for (const shape of [TITLE_END, REQUEST_LINE]) {
    // A title's number has a stroke in it.
    if (shape === TITLE_END && !line.includes('/')) continue;
    const match = shape.exec(line);
    const at = match === null ? -1 : match.index + match[0].length;
    if (at >= 0 && !isFinancialYear(line.slice(at))) return at;
  }
  return numberAtEnd(line);
}

/** "FOI2025-0733" by itself: with a capital, and figures that are no postcode's. */
const isReferenceAlone = (line: string) =>
  line.length <= LONGEST_ALONE &&
  WHOLE_LINE.test(line) &&
  /[A-Z]/.test(line) &&
  /\d{2}/.test(line) &&
  /[/_.-]|\d{4}/.test(line) &&
  !POSTCODE.test(line);

function* starts({ lines, bodyStart, own, hits }: Reading): Generator<readonly [at: number, weight: number]> {
  for (const at of prefixedIn({ own, hits })) yield [at, 45];
  for (let hit = hits.first(HEADING); hit >= 0; hit = hits.next(hit)) {
    ITS_NUMBER.lastIndex = hits.end(hit);
    if (ITS_NUMBER.test(own)) yield [ITS_NUMBER.lastIndex, hits.start(hit) < bodyStart + 400 ? 45 : 20];
  }
  for (const line of lines) {
    if (line.start > bodyStart + TITLE_REACH) return;
    if (!FIGURE.test(line.text)) continue;
    const number = numberIn(line.text);
    if (number !== null) yield [line.start + number, 42];
    if (line.start <= bodyStart && isReferenceAlone(line.text)) yield [line.start, 40];
  }
}

/** A reference without a label: in the subject, a heading, brackets, or alone on a line of the letter's head. */
export const unlabelledReference: Rule<'reference'> = {
  name: 'unlabelled-reference',
  kind: 'reference',

  find(reading) {
    const found: Candidate<'reference'>[] = [];
    for (const [at, base] of starts(reading)) {
      const reference = readReference(reading, at);
      if (
        reference === null ||
        /^(?:FOIA? |FOISA |EIRs? )?(?:19|20)\d\d$/.test(reference.value) ||
        OTHER_MATTER.test(reading.prose.slice(Math.max(0, at - 40), at))
      )
        continue;
      const weight = base + (at < reading.bodyStart ? 10 : 0);
      const quote = quoteOf(reading, at, at + reference.length);
      found.push({ kind: 'reference', value: reference.value, quote, certainty: 'stated', weight });
    }
    return found;
  },
};
