import type { WindowUnit } from '../fact.ts';
import { NUMBER, readNumber } from '../words/number-words.ts';
import { pattern } from '../words/pattern.ts';
import { phrases } from './phrases.ts';

/** A length of time as a text gives it: "forty (40) working days". */
export interface Period {
  readonly amount: number;
  readonly unit: WindowUnit;
  readonly start: number;
  readonly end: number;
}

// "40 (forty) working days", "two (2) calendar months", "40 diwrnod gwaith", "deugain niwrnod gwaith". "a month" is a
// length of time only after "within" and its like: else it is "each month" or "once a week".
const PERIOD = pattern(
  String.raw`(?<![a-zA-Z\u00c0-\u024f\d/.,-])(?<amount>${NUMBER}|(?<=\b(?:within|inside|than|allow|have|is|to|fewn) )a(?= (?:calendar |clear )?(?:month|fortnight|week)\b))(?: ?\((?:${NUMBER})\))?[ -](?:full |clear |consecutive |whole )?(?<unit>working[ -]days?|business days?|school days?|calendar days?|days?|weeks?|fortnights?|calendar months?|months?|[dn]iwrnod(?:au)? gwaith|o ddyddiau gwaith|[dn]iwrnod|wythnos(?:au)?|[fm]is(?:oedd)?)(?![a-zA-Z\u00c0-\u024f])`,
  'gi',
);

function unitOf(words: string): WindowUnit {
  const text = words.toLowerCase();
  if (/working|business|gwaith/.test(text)) return 'working-days';
  if (/month|mis|fis/.test(text)) return 'months';
  if (/week|wythnos|fortnight/.test(text)) return 'weeks';
  return 'calendar-days';
}

/** For finding the sentences that name any. */
export const PERIODS = phrases(PERIOD);

/** Every length of time that the text names, in order. School days are none of the reader's: they are left out. */
export function findPeriods(text: string): Period[] {
  return [...text.matchAll(PERIOD)].flatMap((match) => {
    const amount = readNumber(match.groups?.amount ?? '');
    const unit = match.groups?.unit ?? '';
    if (amount === null || amount === 0 || /school/i.test(unit)) return [];
    const weeks = /fortnight/i.test(unit) ? 2 : 1;
    return [{ amount: amount * weeks, unit: unitOf(unit), start: match.index, end: match.index + match[0].length }];
  });
}
