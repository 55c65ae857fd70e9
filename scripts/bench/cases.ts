import { type Case, type CaseId, lettersOf, newCase } from '../../utils/cases/case.ts';
import { untouched } from '../../utils/cases/changed.ts';
import { type CaseKeeper, caseKey, keepCases, type Shelf } from '../../utils/cases/keep-cases.ts';
import { toStored } from '../../utils/cases/stored-case.ts';
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

/** Storage of that many cases, which gives copies as a browser does. */
function storageOf(cases: readonly Case[]): { keeper: CaseKeeper; records: Record<string, unknown> } {
  const records: Record<string, unknown> = {};
  for (const one of cases) {
    records[caseKey(one.id)] = toStored(one);
    for (const { key } of one.letters) records[`letter:${key}`] = one.id;
  }
  const shelf: Shelf = {
    async get(keys) {
      const wanted = keys === null ? records : Object.fromEntries(keys.map((key) => [key, records[key]]));
      return structuredClone(wanted);
    },
    set: async () => undefined,
    remove: async () => undefined,
    alone: (work) => work(),
  };
  return {
    keeper: keepCases(
      shelf,
      () => ({ day: TODAY, at: 0 }),
      async () => undefined,
    ),
    records,
  };
}

const MANY = storageOf(CASES);
const ONE = storageOf(CASES.slice(0, 1));

async function findAThousandTimes({ keeper }: typeof MANY): Promise<void> {
  for (let time = 0; time < 1000; time += 1) await keeper.holding('0-2');
}

export const figures: readonly Figure[] = [
  { name: 'plan-1000-cases', ours: () => plan(CASES), reference: () => lookAtFacts(CASES) },
  // About 1: the work grows as the cases do, and no faster.
  { name: 'plan-1000-cases-to-ten-times-100', ours: () => plan(CASES), reference: tenTimesAHundred },
  // The popup's question, a thousand times, among 1,000 cases and with one case: about 1.
  {
    name: 'find-letter-among-1000-cases',
    ours: () => findAThousandTimes(MANY),
    reference: () => findAThousandTimes(ONE),
  },
  // Reading and checking everything, to what copying it out of the storage costs by itself.
  { name: 'load-1000-cases', ours: () => MANY.keeper.load(), reference: () => structuredClone(MANY.records) },
];
