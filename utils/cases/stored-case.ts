import * as v from 'valibot';
import type { Case, CaseId, CaseLetter } from './case.ts';
import type { Corrections } from './corrections.ts';
import type { EnteredStep } from './hand-step.ts';
import { migrated, VERSION } from './migrate-case.ts';
import { NotStorable } from './not-storable.ts';
import { date, fact, text, VALUES } from './stored-fact.ts';

/** A moment after this (the year 2300) is no clock's, and would win over every change to come. */
const LAST_MOMENT = 10_413_792_000_000;
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_MOMENT));
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const caseId = v.pipe(
  id,
  v.transform((named) => named as CaseId),
);
const changedTo = <Value extends v.GenericSchema>(value: Value) => v.object({ value, at: moment });
/** Names that somebody else may have made up; the prototype's own are none. */
const name = v.pipe(
  text,
  v.check((key) => key !== '__proto__'),
);

const values = <Value extends v.GenericSchema>(value: Value) => v.exactOptional(changedTo(v.nullable(v.array(value))));
const corrections = v.object({
  'letter-kind': values(VALUES['letter-kind']),
  authority: values(VALUES.authority),
  reference: values(VALUES.reference),
  'letter-date': values(VALUES['letter-date']),
  'request-date': values(VALUES['request-date']),
  regime: values(VALUES.regime),
  'review-window': values(VALUES['review-window']),
  'review-by': values(VALUES['review-by']),
  'due-date': values(VALUES['due-date']),
  exemption: values(VALUES.exemption),
  outcome: values(VALUES.outcome),
  'no-review': values(VALUES['no-review']),
}) satisfies v.GenericSchema<unknown, Corrections>;

const source = v.object({ reader: text, address: v.nullable(text), messageId: v.nullable(text) });
const letter = v.object({
  key: text,
  source,
  added: moment,
  addedOn: date,
  read: changedTo(v.array(fact)),
  corrections,
  gone: changedTo(v.boolean()),
}) satisfies v.GenericSchema<unknown, CaseLetter>;

const plain = v.object({
  kind: v.picklist([
    'request-made',
    'request-received',
    'clarification-asked',
    'clarification-given',
    'fee-asked',
    'fee-paid',
    'transferred',
    'reminded',
    'review-asked',
    'complaint-made',
    'appeal-made',
  ]),
  on: date,
});
const promise = v.object({ kind: v.picklist(['acknowledged', 'extended']), on: date, named: v.nullable(date) });
const told = v.object({
  kind: v.picklist(['response-given', 'review-outcome-given', 'decision-sent']),
  on: date,
  letter: v.null(),
});
const step = v.variant('kind', [plain, promise, told]) as v.GenericSchema<unknown, EnteredStep>;
const handStep = v.object({ id, enteredOn: date, step: changedTo(v.nullable(step)) });

/** How reminders are wanted: few enough to be meant, at a time of the day. */
export const reminderSettings = v.object({
  ahead: v.pipe(
    v.array(
      v.object({
        amount: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(400)),
        unit: v.picklist(['working-days', 'calendar-days']),
      }),
    ),
    v.maxLength(50),
  ),
  time: v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/)),
});

const removal = v.variant('why', [
  v.object({ why: v.literal('deleted') }),
  v.object({ why: v.literal('merged'), into: caseId }),
]);
const answer = v.variant('do', [
  v.object({ do: v.literal('dismiss') }),
  v.object({ do: v.literal('snooze'), on: date, until: date }),
]);

const storedCase = v.object({
  version: v.literal(VERSION),
  id: caseId,
  openedOn: date,
  letters: v.tupleWithRest([letter], letter),
  steps: v.array(handStep),
  note: changedTo(text),
  closed: changedTo(v.boolean()),
  removed: changedTo(v.nullable(removal)),
  reminders: changedTo(v.nullable(reminderSettings)),
  answers: v.record(name, changedTo(v.nullable(answer))),
  shown: v.record(name, moment),
});

/** A case as it goes into storage. */
export function toStored(one: Case): unknown {
  return { version: VERSION, ...one };
}

/**
 * A case as it goes into storage, sure to come back from there.
 * @throws NotStorable where it would not: a record that cannot be read reminds of nothing
 */
export function toStoredSurely(one: Case): unknown {
  const record = toStored(one);
  if (fromStored(record) === null) throw new NotStorable('not-a-record');
  return record;
}

/** The case that a stored record of any version holds; null where it is damaged or of a form not known here. */
export function fromStored(record: unknown): Case | null {
  const read = v.safeParse(storedCase, migrated(record));
  if (!read.success) return null;
  const { version: _, ...one } = read.output;
  return one;
}
