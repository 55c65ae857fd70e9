import { findDates } from '../../dates/read-date.ts';
import type { WrittenDate } from '../../dates/written-date.ts';

/** A reference as printed and how much of the text it takes. */
export interface ReferenceText {
  readonly value: string;
  readonly length: number;
}

const SEPARATOR = /^[/\u2013\u2014-]$/;
// Capitals before the number: FOI 3243, AF / BRD / FOI 14525. 'FoI' and the Welsh 'RhG' are those that mix.
const LETTERS = /^(?:[A-Z][A-Z&/-]{0,12}|FoIA?|FOIRequest|Foi|RhG)$/;
const NUMBERED = /^[#(]?[A-Za-z0-9][A-Za-z0-9/._#()&:-]*$/;
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
  const line = text.slice(0, 120);
  if (!/\d/.test(line)) return null;
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
    const joined = kept.length > 0 && SEPARATOR.test(kept.at(-1) ?? '');
    const isNumbered = NUMBERED.test(bare) && /\d/.test(bare);
    if (STOPS.test(bare) || !(isNumbered || SEPARATOR.test(token) || LETTERS.test(bare))) break;
    // Only where there is something to take.
    if (date === undefined) date = findDates(line).find((found) => found.start < LONGEST) ?? null;
    if (date !== null && match.index >= date.start && match.index < date.end) break;
    if (SEPARATOR.test(token)) {
      if (kept.length === 0) break;
      kept.push(token);
    } else if (!hasNumber && (isNumbered || LETTERS.test(bare))) {
      kept.push(bare);
    } else if (hasNumber && ((joined && (isNumbered || LETTERS.test(bare))) || SUFFIX.test(bare))) {
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
