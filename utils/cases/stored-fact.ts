import * as v from 'valibot';
import { calendarDate } from '../dates/calendar-date.ts';
import { type Fact, LETTER_KINDS, REGIMES, WINDOW_UNITS } from '../facts/fact.ts';
import { MOST_TEXT } from './not-storable.ts';

/** A text of a stored record; what is longer is no record of ours. */
export const text = v.pipe(v.string(), v.maxLength(MOST_TEXT));

/** A day of the calendar that exists. */
export const date = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const day = calendarDate(dataset.value);
    if (day !== null) return day;
    addIssue({ message: 'no such day' });
    return NEVER;
  }),
);

const quote = v.variant('in', [
  v.object({ in: v.literal('letter'), text, start: v.number() }),
  v.object({ in: v.literal('page'), text }),
]);
const base = { quote, certainty: v.picklist(['stated', 'inferred']) };
const reviewWindow = v.object({
  amount: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
  unit: v.picklist(WINDOW_UNITS),
  from: v.picklist(['letter-date', 'receipt']),
  firstDay: v.picklist(['same', 'next']),
});
const requestDate = v.object({ date, is: v.picklist(['received', 'made']) });
const outcome = v.picklist(['given', 'part', 'refused', 'not-held']);

/** The form of each kind's value. */
export const VALUES = {
  'letter-kind': v.picklist(LETTER_KINDS),
  authority: text,
  reference: text,
  'letter-date': date,
  'request-date': requestDate,
  regime: v.picklist(REGIMES),
  'review-window': reviewWindow,
  'review-by': date,
  'due-date': date,
  exemption: text,
  outcome,
  'no-review': v.literal(true),
} as const;

/** One fact of a letter. */
export const fact = v.variant('kind', [
  v.object({ kind: v.literal('letter-kind'), value: VALUES['letter-kind'], ...base }),
  v.object({ kind: v.literal('authority'), value: VALUES.authority, ...base }),
  v.object({ kind: v.literal('reference'), value: VALUES.reference, ...base }),
  v.object({ kind: v.literal('letter-date'), value: VALUES['letter-date'], ...base }),
  v.object({ kind: v.literal('request-date'), value: VALUES['request-date'], ...base }),
  v.object({ kind: v.literal('regime'), value: VALUES.regime, ...base }),
  v.object({ kind: v.literal('review-window'), value: VALUES['review-window'], ...base }),
  v.object({ kind: v.literal('review-by'), value: VALUES['review-by'], ...base }),
  v.object({ kind: v.literal('due-date'), value: VALUES['due-date'], ...base }),
  v.object({ kind: v.literal('exemption'), value: VALUES.exemption, ...base }),
  v.object({ kind: v.literal('outcome'), value: VALUES.outcome, ...base }),
  v.object({ kind: v.literal('no-review'), value: VALUES['no-review'], ...base }),
]) satisfies v.GenericSchema<unknown, Fact>;
