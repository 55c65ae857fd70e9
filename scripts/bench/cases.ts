import { type Case, type CaseId, lettersOf, newCase } from '../../utils/cases/case.ts';
import { untouched } from '../../utils/cases/changed.ts';
import { addDays, type CalendarDate, calendarDate } from '../../utils/dates/calendar-date.ts';
import { type Fact, factValue } from '../../utils/facts/fact.ts';
import { planReminders } from '../../utils/reminders/plan-reminders.ts';
import { USUAL_SETTINGS } from '../../utils/reminders/settings.ts';
import type { Figure } from '../bench.ts';

const FIRST = calendarDate('2025-01-06') as CalendarDate;
const TODAY = calendarDate('2026-03-02') as CalendarDate;
const KINDS = ['acknowledgement', 'extension', 'response', 'response', 'review-outcome'] as const;

/** A case of five letters, opened some days after the first. */
function caseOf(index: number): Case {
  const asked = addDays(FIRST, index % 400);
  const letters = KINDS.map((kind, place) => ({
    key: `${index}-${place}`,
    source: { reader: 'file', address: null, messageId: null },
    added: place,
    addedOn: addDays(asked, place * 9),
    read: untouched(factsOf(kind, asked, addDays(asked, place * 9))),
    corrections: {},
    gone: untouched(false),
  }));
  return newCase(`case-${index}` as CaseId, asked, letters as unknown as Case['letters']);
}

function factsOf(kind: (typeof KINDS)[number], asked: CalendarDate, on: CalendarDate): Fact[] {
  const fact = (name: string, value: unknown) =>
    ({ kind: name, value, quote: { in: 'letter', text: String(value), start: 0 }, certainty: 'stated' }) as Fact;
  return [
    fact('letter-kind', kind),
    fact('regime', 'foia'),
    fact('authority', 'Harrowdale Borough Council'),
    fact('reference', 'HBC/FOI/25/0417'),
    fact('letter-date', on),
    fact('request-date', { date: asked, is: 'received' }),
  ];
}

const CASES = Array.from({ length: 1000 }, (_, index) => caseOf(index));
const HUNDRED = CASES.slice(0, 100);

const plan = (cases: readonly Case[]) => planReminders(cases, USUAL_SETTINGS, TODAY);

/** Looks once at every fact of every letter and does nothing with it: less than any planner can do. */
function lookAtFacts(cases: readonly Case[]): number {
  let seen = 0;
  for (const one of cases)
    for (const { facts } of lettersOf(one)) if (factValue(facts, 'letter-date') !== null) seen += 1;
  return seen;
}

function tenTimesAHundred(): number {
  let planned = 0;
  for (let time = 0; time < 10; time += 1) planned += plan(HUNDRED).length;
  return planned;
}

export const figures: readonly Figure[] = [
  { name: 'plan-1000-cases', ours: () => plan(CASES), reference: () => lookAtFacts(CASES) },
  // About 1: the work grows as the cases do, and no faster.
  { name: 'plan-1000-cases-to-ten-times-100', ours: () => plan(CASES), reference: tenTimesAHundred },
];
