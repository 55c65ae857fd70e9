import { findDates } from '../../dates/read-date.ts';
import type { WrittenDate } from '../../dates/written-date.ts';

/** A reference as printed and how much of the text it takes. */
export interface ReferenceText {
  readonly value: string;
  readonly length: number;
}

const SEPARATOR = /^[/\u2013\u2014-]$/;
// "432- 25": glued to the number before it.
const JOINS = /[/\u2013\u2014-]$/;
// Capitals before the number: FOI 3243, AF / BRD / FOI 14525. 'FoI' and the Welsh 'RhG' are those that mix.
const LETTERS = /^(?:[A-Z][A-Z&/-]{0,12}|FoIA?|FOIRequest|Foi|RhG)$/;
const NUMBERED = /^[#(]?[A-Za-z0-9][A-Za-z0-9/._#()&:-]*$/;
// "Army Sec/A/05/FOI2022/11384": a word of a file's name before the path that holds the number.
const FILE_NAME = /^[A-Z][a-z]{1,11} (?=[A-Za-z]{1,12}\/\S{0,24}\d)/;
// "Reference: Internal Review 105795"
const WHAT_IT_IS = /^(?:internal review|(?:foi|eir) request|request|review) (?=\d)/i;
const SUFFIX = /^(?:IR|R|EIR|FOI|RR)$/;
const LONGEST = 40;
// These run on from the label's own line.
const STOPS =
  /^(?:Your|Our|Date|Dear|By|Tel|Email|E-mail|The|Re|Subject|Please|Thank|OFFICIAL|I|A|PO|BY|VIA|MR|MRS|MS|DR|DEAR|YOUR|OUR|DATE|RE|REF|ON)$/;

const trimEnds = (token: string) => {
  const bare = token.replace(/^[#([]/, '').replace(/[.,;:'")\]]{1,4}$/, '');
  return token.includes('(') && !token.startsWith('(') && token.endsWith(')') ? token : bare;
};

/** The reference that the text begins with; null where it begins with none (a word, a date, a telephone number). */
export function readReference(text: string): ReferenceText | null {
  const skipped = WHAT_IT_IS.exec(text)?.[0].length ?? 0;
  if (skipped > 0) {
    const rest = readReference(text.slice(skipped));
    return rest === null ? null : { value: rest.value, length: skipped + rest.length };
  }
  const line = text.slice(0, 120);
  if (!/\d/.test(line)) return null;
  const file = FILE_NAME.exec(line)?.[0] ?? '';
  if (file !== '') {
    const path = readReference(text.slice(file.length));
    return path === null ? null : { value: file + path.value, length: file.length + path.length };
  }
  let date: WrittenDate | null | undefined;
  const kept: string[] = [];
  let at = 0;
  let hasNumber = false;
  for (const match of line.matchAll(/[^ \t\n]+|[\t\n]/g)) {
    const token = match[0];
    if (token === '\t' || token === '\n') {
      if (kept.length > 0) break;
      continue;
    }
    const bare = trimEnds(token);
    const joined = kept.length > 0 && JOINS.test(kept.at(-1) ?? '');
    const isNumbered = NUMBERED.test(bare) && /\d/.test(bare);
    if (STOPS.test(bare) || !(isNumbered || SEPARATOR.test(token) || LETTERS.test(bare))) break;
    // Only where there is something to take.
    if (date === undefined) date = findDates(line).find((found) => found.start < LONGEST) ?? null;
    if (date !== null && match.index >= date.start && match.index < date.end) break;
    // "DOH/2023-0139 - PUBLIC INTEREST TEST": the dash parts the number from what the letter is.
    if (hasNumber && /^[-\u2013\u2014]$/.test(kept.at(-1) ?? '') && !/\d/.test(bare) && !/^I?RR?$/.test(bare)) break;
    if (SEPARATOR.test(token)) {
      if (kept.length === 0) break;
      kept.push(token);
    } else if (!hasNumber && (isNumbered || LETTERS.test(bare))) {
      kept.push(bare);
    } else if (hasNumber && ((joined && (isNumbered || LETTERS.test(bare))) || SUFFIX.test(bare))) {
      kept.push(bare);
    } else if (hasNumber && SUFFIX.test(kept.at(-1) ?? '') && /^\d{2,6}$/.test(bare) && kept.length === 2) {
      // 13 FOI 049
      kept.push(bare);
    } else if (hasNumber && /^[A-Z]{2,6}(?:19|20)\d\d$/.test(kept.at(-1) ?? '') && /^\d{3,6}$/.test(bare)) {
      // FOI2025 0733
      kept.push(bare);
    } else break;
    if (isNumbered) hasNumber = true;
    at = match.index + token.length;
    if (bare !== token && /[.,;:)\]]$/.test(token) && hasNumber) break;
  }
  while (SEPARATOR.test(kept.at(-1) ?? '')) kept.pop();
  const value = kept.join(' ');
  if (!hasNumber || value.length > LONGEST || value.replace(/\D/g, '').length < 2) return null;
  return { value, length: at };
}
