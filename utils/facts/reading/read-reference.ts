import { isLetterOrFigure } from '../../dates/char-codes.ts';
import type { Reading } from '../reading.ts';
import { asPrinted } from './as-printed.ts';
import { spanAt } from './span.ts';

/** A reference as printed and how much of the text it takes. */
export interface ReferenceText {
  readonly value: string;
  readonly length: number;
}

const SEPARATOR = /^[/-]$/;
// "432- 25": glued to the number before it.
const JOINS = /[/-]$/;
// Capitals before the number: FOI 3243, AF / BRD / FOI 14525. 'FoI' and the Welsh 'RhG' are those that mix.
const LETTERS = /^(?:[A-Z][A-Z&/-]{0,12}|FoIA?|FOIRequest|Foi|RhG)$/;
const NUMBERED = /^[#(]?[A-Za-z0-9][A-Za-z0-9/._#()&:-]*$/;
// "Army Sec/A/05/FOI2022/11384": a word of a file's name before the path that holds the number.
const FILE_NAME = /^[A-Z][a-z]{1,11} (?=[A-Za-z]{1,12}\/\S{0,24}\d)/;
// "Reference: Internal Review 105795"
const WHAT_IT_IS = /^(?:internal review|(?:foi|eir) request|request|review) (?=\d)/i;
const SUFFIX = /^(?:IR|R|EIR|FOI|RR)$/;
const LONGEST = 40;
const REACH = 120;
// These run on from the label's own line.
const STOPS = new Set(
  'Your Our Date Dear By Tel Email E-mail The Re Subject Please Thank OFFICIAL I A PO BY VIA MR MRS MS DR DEAR YOUR OUR DATE RE REF ON'.split(
    ' ',
  ),
);

const trimEnds = (token: string) => {
  if (isLetterOrFigure(token.charCodeAt(0)) && isLetterOrFigure(token.charCodeAt(token.length - 1))) return token;
  if (token.includes('(') && !token.startsWith('(') && token.endsWith(')')) return token;
  return token.replace(/^[#([]/, '').replace(/[.,;:'")\]]{1,4}$/, '');
};

const isBlank = (char: string) => char === ' ' || char === '\t' || char === '\n';
// Most that follows a label is the sentence's next word.
const PLAIN_WORD = /[ \t\n]{0,3}[a-z][a-z,.]{0,20}(?: |$)/y;

interface Taken {
  readonly kept: readonly string[];
  readonly length: number;
  readonly hasNumber: boolean;
}

/** The words from the text's beginning on that can be a reference's, as far as a date, from `stop` to `goesOn`, if one is met. */
function take(line: string, stop: number, goesOn: number): Taken {
  const kept: string[] = [];
  let length = 0;
  let hasNumber = false;
  for (let at = 0; at < line.length; ) {
    const char = line.charAt(at);
    if (isBlank(char)) {
      if (char !== ' ' && kept.length > 0) break;
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < line.length && !isBlank(line.charAt(end))) end++;
    if (at >= stop && at < goesOn) break;
    const token = line.slice(at, end);
    const bare = trimEnds(token);
    const last = kept.at(-1) ?? '';
    const isNumbered = /\d/.test(bare) && NUMBERED.test(bare);
    const isPart = isNumbered || LETTERS.test(bare);
    if (STOPS.has(bare)) break;
    // "DOH/2023-0139 - PUBLIC INTEREST TEST": the dash parts the number from what the letter is.
    if (hasNumber && last === '-' && !isNumbered && !/^I?RR?$/.test(bare)) break;
    if (token.length === 1 && SEPARATOR.test(token)) {
      if (kept.length === 0) break;
      kept.push(token);
    } else if (hasNumber ? (isPart && JOINS.test(last)) || SUFFIX.test(bare) || isSplit(kept, bare) : isPart)
      kept.push(bare);
    else break;
    if (isNumbered) hasNumber = true;
    length = end;
    if (bare !== token && /[.,;:)\]]$/.test(token) && hasNumber) break;
    at = end;
  }
  while (SEPARATOR.test(kept.at(-1) ?? '')) kept.pop();
  return { kept, length, hasNumber };
}

/** FOI2025 0733; FOI 19 1415; 13 FOI 049 */
function isSplit(kept: readonly string[], bare: string): boolean {
  const last = kept.at(-1) ?? '';
  if (/^[A-Z]{2,6}(?:19|20)\d\d$/.test(last)) return /^\d{3,6}$/.test(bare);
  if (kept.length === 2 && /^(?:0\d|1\d|2\d)$/.test(last)) return /^\d{3,6}$/.test(bare);
  return kept.length === 2 && SUFFIX.test(last) && /^\d{2,6}$/.test(bare);
}

/** The reference that stands at a place, as printed; null where none does (a word, a date, a telephone number). */
export function readReference(reading: Reading, place: number): ReferenceText | null {
  const reference = readPlain(reading, place);
  return reference && { ...reference, value: asPrinted(reading, reference.value, place) };
}

function readPlain(reading: Reading, place: number): ReferenceText | null {
  const { text, dates } = reading;
  PLAIN_WORD.lastIndex = place;
  if (PLAIN_WORD.test(text)) return null;
  const line = text.slice(place, place + REACH);
  const skipped = WHAT_IT_IS.exec(line)?.[0].length ?? 0;
  if (skipped > 0) {
    const rest = readPlain(reading, place + skipped);
    return rest === null ? null : { value: rest.value, length: skipped + rest.length };
  }
  const file = FILE_NAME.exec(line)?.[0] ?? '';
  if (file !== '') {
    const path = readPlain(reading, place + file.length);
    return path === null ? null : { value: file + path.value, length: file.length + path.length };
  }
  const all = take(line, REACH, REACH);
  if (!all.hasNumber) return null;
  const date = dates[spanAt(dates, place - 1) + 1];
  const { kept, length, hasNumber } =
    date === undefined || date.start >= place + all.length ? all : take(line, date.start - place, date.end - place);
  const value = kept.join(' ');
  if (!hasNumber || value.length > LONGEST || value.replace(/\D/g, '').length < 2) return null;
  return { value, length };
}
