import type { CalendarDate } from '../dates/calendar-date.ts';
import { calendarDate } from '../dates/calendar-date.ts';
import type { Evidence, EvidenceRule, Verdict } from '../facts/evidence.ts';
import type { FactFor, FactKind } from '../facts/fact.ts';
import { bestOf } from '../facts/refiners/best-of.ts';
import type { Rule } from '../facts/rule.ts';
import { readingOfText } from './letter-of.ts';

/** The day that the text is; throws where it is none, since the test is wrong then. */
export function day(text: string): CalendarDate {
  const date = calendarDate(text);
  if (date === null) throw new Error(`${text} is no day`);
  return date;
}

/** What a rule alone would say of a text: the value of its likeliest candidate, null where it finds none. */
export function bestFound<Kind extends FactKind>(
  rule: Rule<Kind>,
  text: string,
  anchor: CalendarDate | null = null,
): FactFor<Kind>['value'] | null {
  const best: { readonly value: FactFor<Kind>['value'] } | null = bestOf<Kind>(rule.find(readingOfText(text), anchor));
  return best === null ? null : best.value;
}

/** The points that an evidence rule gives a text for a verdict; nought where it says nothing about it. */
export function pointsFor(rule: EvidenceRule, text: string, verdict: Verdict): number {
  const evidence: readonly Evidence[] = rule.weigh(readingOfText(text));
  return evidence.reduce((sum, { speaks }) => sum + (speaks[verdict] ?? 0), 0);
}
