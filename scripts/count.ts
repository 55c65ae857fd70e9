import { text } from 'node:stream/consumers';
import { type CalendarDate, calendarDate } from '../utils/dates/calendar-date.ts';
import { complaint } from '../utils/deadlines/complaint.ts';
import { countPeriod, isCountable } from '../utils/deadlines/count-period.ts';
import type { Period } from '../utils/deadlines/deadline.ts';
import { limitFrom } from '../utils/deadlines/limit-from.ts';
import { lawOf } from '../utils/deadlines/regimes/index.ts';
import type { RegimeLaw } from '../utils/deadlines/regimes/law.ts';
import { reviewDue } from '../utils/deadlines/review-due.ts';
import { tribunalAppeal } from '../utils/deadlines/tribunal-appeal.ts';
import { REGIMES, WINDOW_UNITS, type WindowUnit } from '../utils/facts/fact.ts';

type Case = Readonly<Record<string, unknown>>;
type Rule = (start: CalendarDate, law: RegimeLaw, line: Case) => CalendarDate;

const RULES: Readonly<Record<string, Rule>> = {
  'response-due': (start, law) => limitFrom('response-due', law.reply, start, 'receipt-of-request', law.holidaysOf).due,
  'review-request': (start, law) =>
    limitFrom('review-request', law.reviewRequest, start, 'letter-date', law.holidaysOf).due,
  'review-due': (start, law) => reviewDue(start, law).due,
  complaint: (start, law) => complaint(start, 'review-outcome', law).due,
  'tribunal-appeal': (start, law) => {
    const appeal = tribunalAppeal(start, law);
    if (appeal === null) throw new Error(`no time for an appeal is established under ${law.regime}`);
    return appeal.due;
  },
  window: (start, law, line) => countPeriod(start, periodOf(line), law.holidaysOf).last,
};

/** One case line answered: the same fields with "due" added. Throws an Error that says what is wrong with it. */
export function answerLine(line: string): string {
  const found: unknown = JSON.parse(line);
  if (typeof found !== 'object' || found === null || Array.isArray(found)) throw new Error('not a JSON object');
  const given = found as Case;
  const law = lawOf(oneOf('regime', REGIMES, given.regime));
  const rule = oneOf('rule', Object.keys(RULES), given.rule);
  const start = typeof given.start === 'string' ? calendarDate(given.start) : null;
  if (start === null) throw new Error(`start is no day of the form YYYY-MM-DD: ${JSON.stringify(given.start)}`);
  return JSON.stringify({ ...given, due: RULES[rule]?.(start, law, given) });
}

/** Every line answered in order; a line that cannot be is told of by its number, the others live on. Blank lines pass. */
export function answer(input: string): { readonly out: string[]; readonly errors: string[] } {
  const out: string[] = [];
  const errors: string[] = [];
  input.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    try {
      out.push(answerLine(line));
    } catch (error) {
      errors.push(`line ${index + 1}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
  return { out, errors };
}

function periodOf(line: Case): Period {
  const unit: WindowUnit = oneOf('unit', WINDOW_UNITS, line.unit);
  const firstDay = line.firstDay === undefined ? 'next' : oneOf('firstDay', ['next', 'same'] as const, line.firstDay);
  const period: Period = { amount: typeof line.amount === 'number' ? line.amount : Number.NaN, unit, firstDay };
  if (!isCountable(period)) throw new Error(`amount is no whole number from 1 to 1000: ${JSON.stringify(line.amount)}`);
  return period;
}

function oneOf<Known extends string>(field: string, known: readonly Known[], given: unknown): Known {
  const match = known.find((each) => each === given);
  if (match === undefined) {
    throw new Error(`unknown ${field} ${JSON.stringify(given)}: must be one of ${known.join(', ')}`);
  }
  return match;
}

if (import.meta.main) {
  const { out, errors } = answer(await text(process.stdin));
  for (const line of out) console.log(line);
  for (const line of errors) console.error(line);
  if (errors.length > 0) process.exitCode = 1;
}
