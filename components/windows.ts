import type { ReviewWindow, WindowUnit } from '../utils/facts/fact.ts';
import type { WordKey, Words } from '../utils/words.ts';

const MANY: Record<WindowUnit, WordKey> = {
  'working-days': 'unit_working_days',
  'calendar-days': 'unit_calendar_days',
  weeks: 'unit_weeks',
  months: 'unit_months',
};
const ONE: Record<WindowUnit, WordKey> = {
  'working-days': 'unit_working_day',
  'calendar-days': 'unit_calendar_day',
  weeks: 'unit_week',
  months: 'unit_month',
};

/** '40 working days'. */
export function lengthOf({ amount, unit }: Pick<ReviewWindow, 'amount' | 'unit'>, words: Words): string {
  return amount === 1 ? words(ONE[unit]) : words(MANY[unit], String(amount));
}

/** '40 working days from the date of the letter'. */
export function windowInWords(window: ReviewWindow, words: Words): string {
  const from = window.from === 'receipt' ? 'window_receipt' : 'window_letter_date';
  return words(window.firstDay === 'same' ? `${from}_same` : from, lengthOf(window, words));
}
