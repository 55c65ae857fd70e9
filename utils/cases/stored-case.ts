import * as v from 'valibot';
import { calendarDate } from '../dates/calendar-date.ts';
import { type Fact, LETTER_KINDS, REGIMES, WINDOW_UNITS } from '../facts/fact.ts';
import type { Case, CaseId } from './case.ts';

/** The form in which a case is stored; a later form raises the number and brings a step from this one. */
const VERSION = 1;

const date = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const day = calendarDate(dataset.value);
    if (day !== null) return day;
    addIssue({ message: 'no such day' });
    return NEVER;
  }),
);
const quote = v.variant('in', [
  v.object({ in: v.literal('letter'), text: v.string(), start: v.number() }),
  v.object({ in: v.literal('page'), text: v.string() }),
]);
const base = { quote, certainty: v.picklist(['stated', 'inferred']) };
const reviewWindow = v.object({
  amount: v.pipe(v.number(), v.integer(), v.minValue(1)),
  unit: v.picklist(WINDOW_UNITS),
  from: v.picklist(['letter-date', 'receipt']),
  firstDay: v.picklist(['same', 'next']),
});
const requestDate = v.object({ date, is: v.picklist(['received', 'made']) });

const fact = v.variant('kind', [
  v.object({ kind: v.literal('letter-kind'), value: v.picklist(LETTER_KINDS), ...base }),
  v.object({ kind: v.literal('authority'), value: v.string(), ...base }),
  v.object({ kind: v.literal('reference'), value: v.string(), ...base }),
  v.object({ kind: v.literal('letter-date'), value: date, ...base }),
  v.object({ kind: v.literal('request-date'), value: requestDate, ...base }),
  v.object({ kind: v.literal('regime'), value: v.picklist(REGIMES), ...base }),
  v.object({ kind: v.literal('review-window'), value: reviewWindow, ...base }),
  v.object({ kind: v.literal('review-by'), value: date, ...base }),
  v.object({ kind: v.literal('due-date'), value: date, ...base }),
  v.object({ kind: v.literal('exemption'), value: v.string(), ...base }),
  v.object({ kind: v.literal('outcome'), value: v.picklist(['given', 'part', 'refused', 'not-held']), ...base }),
  v.object({ kind: v.literal('no-review'), value: v.literal(true), ...base }),
]) satisfies v.GenericSchema<unknown, Fact>;

const source = v.object({ reader: v.string(), address: v.nullable(v.string()), messageId: v.nullable(v.string()) });
const letter = v.object({ key: v.string(), source, facts: v.array(fact) });
const storedCase = v.object({
  version: v.literal(VERSION),
  id: v.custom<CaseId>((id) => typeof id === 'string' && id !== ''),
  openedOn: date,
  letters: v.tupleWithRest([letter], letter),
});

/** A case as it goes into storage. */
export function toStored(one: Case): unknown {
  return { version: VERSION, ...one };
}

/** The case that a stored record holds; null where the record is damaged or of a form not known here. */
export function fromStored(record: unknown): Case | null {
  const read = v.safeParse(storedCase, record);
  if (!read.success) return null;
  const { id, openedOn, letters } = read.output;
  return { id, openedOn, letters };
}
