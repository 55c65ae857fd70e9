import { isFigure, isLetterOrFigure } from '../../dates/char-codes.ts';
import type { WindowUnit } from '../fact.ts';
import type { Reading } from '../reading.ts';
import { isNumberWord, NUMBER, readNumber } from '../words/number-words.ts';
import { pattern } from '../words/pattern.ts';
import { phrase } from './phrases.ts';

/** A length of time as a text gives it: "forty (40) working days". */
export interface Period {
  readonly amount: number;
  readonly unit: WindowUnit;
  readonly start: number;
  readonly end: number;
}

// "40 (forty) working days", "two (2) calendar months", "40 diwrnod gwaith", "deugain niwrnod gwaith". "a month" is a
// length of time only after "within" and its like: else it is "each month" or "once a week"; "the 20th working day" only
// after "no later than": else it tells when something came.
const PERIOD = pattern(
  String.raw`(?<![a-zA-Z\u00c0-\u00ff\d/.,-])(${NUMBER}|(?<=\b(?:within|inside|than|allow|have|is|to|fewn) )a(?= (?:calendar |clear )?(?:month|fortnight|week)\b))(?:(?<=\b(?:no|not) later than (?:the )?\d{1,3})(?:st|nd|rd|th)(?= working day\b))?(?: ?\((?:${NUMBER})\))?[ -](?:full |clear |consecutive |whole )?(working[ -]days?|business days?|school days?|calendar days?|days?|weeks?|fortnights?|calendar months?|months?|[dn]iwrnod(?:au)? gwaith|o ddyddiau gwaith|[dn]iwrnod|wythnos(?:au)?|[fm]is(?:oedd)?)(?![a-zA-Z\u00c0-\u00ff])`,
  'iy',
);

function unitOf(words: string): WindowUnit {
  const text = words.toLowerCase();
  if (/working|business|gwaith/.test(text)) return 'working-days';
  if (/month|mis|fis/.test(text)) return 'months';
  if (/week|wythnos|fortnight/.test(text)) return 'weeks';
  return 'calendar-days';
}

// The unit tells where to look: figures and number words stand in many other places.
const UNIT = phrase(
  /\b(?:working[ -]days?|business days?|school days?|calendar days?|days?|weeks?|fortnights?|calendar months?|months?|[dn]iwrnod(?:au)? gwaith|o ddyddiau gwaith|[dn]iwrnod|wythnos(?:au)?|[fm]is(?:oedd)?)\b/i,
);
// "forty five (45) full calendar months": what can stand between the number and its unit, and how far back it can begin.
const FILLERS: ReadonlySet<string> = new Set(['full', 'clear', 'consecutive', 'whole']);
const REACH = 60;

/** A length of time that begins here; null where none does. School days are none of the reader's. */
function periodAt(text: string, start: number): Period | null {
  PERIOD.lastIndex = start;
  const match = PERIOD.exec(text);
  if (match === null) return null;
  const amount = readNumber(match[1] ?? '');
  const unit = match[2] ?? '';
  if (amount === null || amount === 0 || /school/i.test(unit)) return null;
  const weeks = /fortnight/i.test(unit) ? 2 : 1;
  return { amount: amount * weeks, unit: unitOf(unit), start, end: start + match[0].length };
}

/** The length of time whose unit begins here: its number stands a few words before. */
function periodWith(text: string, unit: number, from: number): Period | null {
  const farthest = Math.max(from, unit - REACH);
  let found: Period | null = null;
  let end = unit;
  for (let at = unit - 1; at >= farthest; at--) {
    if (!isLetterOrFigure(text.charCodeAt(at))) {
      end = at;
      continue;
    }
    if (at > 0 && isLetterOrFigure(text.charCodeAt(at - 1))) continue;
    const word = text.slice(at, end).toLowerCase();
    if (FILLERS.has(word)) continue;
    if (!isFigure(word.charCodeAt(0)) && !isNumberWord(word)) return found;
    const period = periodAt(text, at);
    // "forty five days": the number that begins first.
    if (period !== null && period.end > unit) found = period;
  }
  return found;
}

/** Every length of time that the letter names, in order, none overlapping another. */
export function findPeriods({ own, hits }: Reading): Period[] {
  const found: Period[] = [];
  let end = 0;
  for (let hit = hits.first(UNIT); hit >= 0; hit = hits.next(hit)) {
    if (hits.start(hit) < end) continue;
    const period = periodWith(own, hits.start(hit), end);
    if (period === null) continue;
    found.push(period);
    end = period.end;
  }
  return found;
}
