import { type CalendarDate, calendarDate } from '../../dates/calendar-date.ts';
import type { Fact, FactFor, FactKind, LetterKind, Regime, ReviewWindow } from '../../facts/fact.ts';

/** A day that a test is sure of. */
export function day(text: string): CalendarDate {
  const date = calendarDate(text);
  if (date === null) throw new Error(`${text} is no day`);
  return date;
}

export interface LetterInBrief {
  readonly kind?: LetterKind;
  readonly regime?: Regime;
  /** The same, but only inferred from the letter's words. */
  readonly mayBe?: Regime;
  readonly dated?: string;
  readonly authority?: string;
  readonly received?: string;
  readonly made?: string;
  /** 40 working days from the letter's date, unless the row says otherwise. */
  readonly window?: Partial<ReviewWindow>;
  readonly reviewBy?: string;
  readonly dueDate?: string;
  readonly noReview?: true;
}

/** A letter's facts: a response, unless `of` says otherwise, with only what `of` states. */
export function letterFacts(of: LetterInBrief): Fact[] {
  const facts = [fact('letter-kind', of.kind ?? 'response')];
  if (of.regime !== undefined) facts.push(fact('regime', of.regime));
  if (of.mayBe !== undefined) facts.push({ ...fact('regime', of.mayBe), certainty: 'inferred' });
  if (of.dated !== undefined) facts.push(fact('letter-date', day(of.dated)));
  if (of.authority !== undefined) facts.push(fact('authority', of.authority));
  if (of.received !== undefined) facts.push(fact('request-date', { date: day(of.received), is: 'received' }));
  if (of.made !== undefined) facts.push(fact('request-date', { date: day(of.made), is: 'made' }));
  if (of.window !== undefined) facts.push(fact('review-window', { ...FORTY_WORKING_DAYS, ...of.window }));
  if (of.reviewBy !== undefined) facts.push(fact('review-by', day(of.reviewBy)));
  if (of.dueDate !== undefined) facts.push(fact('due-date', day(of.dueDate)));
  if (of.noReview === true) facts.push(fact('no-review', true));
  return facts;
}

const FORTY_WORKING_DAYS: ReviewWindow = { amount: 40, unit: 'working-days', from: 'letter-date', firstDay: 'next' };

function fact<Kind extends FactKind>(kind: Kind, value: FactFor<Kind>['value']): Fact {
  return { kind, value, quote: { in: 'letter', text: '', start: 0 }, certainty: 'stated' } as unknown as Fact;
}
