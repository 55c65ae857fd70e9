import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CalendarDate, fromDayNumber } from '../dates/calendar-date.ts';
import { type Fact, LETTER_KINDS, REGIMES, WINDOW_UNITS } from '../facts/fact.ts';
import { countDeadlines } from './count-deadlines.ts';
import { countPeriod } from './count-period.ts';
import { NATIONS, type Nation } from './deadline.ts';
import { owedBy } from './has-passed.ts';
import { letterFacts } from './testing/build-facts.ts';
import { isWorkingDay } from './working-days.ts';

const DAY = fc.integer({ min: 15_340, max: 24_105 }).map(fromDayNumber);
const AUTHORITIES = [
  'Kent Police',
  'Belfast City Council',
  'Police Scotland',
  'Hill High School',
  'The National Archives',
];

/** Any letter at all: every kind, law, window and named day. */
const LETTER = fc
  .record(
    {
      kind: fc.constantFrom(...LETTER_KINDS),
      regime: fc.constantFrom(...REGIMES),
      authority: fc.constantFrom(...AUTHORITIES),
      window: fc.record({
        amount: fc.integer({ min: 1, max: 90 }),
        unit: fc.constantFrom(...WINDOW_UNITS),
        firstDay: fc.constantFrom('next' as const, 'same' as const),
      }),
      noReview: fc.constant(true as const),
    },
    { requiredKeys: ['kind'] },
  )
  .chain((letter) =>
    fc
      .record({
        dated: DAY,
        ago: fc.integer({ min: 0, max: 80 }),
        ahead: fc.integer({ min: 0, max: 120 }),
        named: fc.boolean(),
      })
      .map(({ dated, ago, ahead, named }) => ({
        ...letter,
        dated: dated as string,
        received: addDays(dated, -ago) as string,
        ...(named ? { reviewBy: addDays(dated, ahead) as string, dueDate: addDays(dated, ahead) as string } : {}),
      })),
  );

test('`safe` is never after `due`, and has a reason where it is before', () => {
  fc.assert(
    fc.property(LETTER, (letter) => {
      for (const deadline of countDeadlines(letterFacts(letter))) {
        expect(deadline.safe <= deadline.due).toBe(true);
        if (deadline.safe < deadline.due) expect(deadline.safeBecause).not.toEqual([]);
      }
    }),
    { numRuns: 1000 },
  );
});

test('the requester’s `safe` is a working day of England, Scotland or Northern Ireland, never a Sunday', () => {
  fc.assert(
    fc.property(LETTER, (letter) => {
      for (const { kind, safe } of countDeadlines(letterFacts(letter))) {
        if (owedBy(kind) === 'authority') continue;
        const working = (['england-and-wales', 'scotland', 'northern-ireland'] as const).some((nation) =>
          isWorkingDay(safe, [nation]),
        );
        expect(working).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test('no letter without a date of its own gives a day, save one that it names itself', () => {
  fc.assert(
    fc.property(LETTER, (letter) => {
      const undated: Fact[] = letterFacts(letter).filter(
        ({ kind }) => kind !== 'letter-date' && kind !== 'request-date',
      );
      const named = undated
        .filter(({ kind }) => kind === 'review-by' || kind === 'due-date')
        .map(({ value }) => value as CalendarDate);
      for (const { due } of countDeadlines(undated)) expect(named).toContain(due);
    }),
  );
});

test('a letter of the next day never gives a sooner day for the review by its window', () => {
  fc.assert(
    fc.property(DAY, fc.constantFrom(...REGIMES, undefined), (dated, regime) => {
      const of = (date: CalendarDate) => countDeadlines(letterFacts({ dated: date, ...(regime && { regime }) }))[0];
      expect((of(addDays(dated, 1))?.due ?? '') >= (of(dated)?.due ?? '')).toBe(true);
      expect((of(addDays(dated, 1))?.safe ?? '') >= (of(dated)?.safe ?? '')).toBe(true);
    }),
  );
});

test.each<['foia' | null, readonly Nation[]]>([
  ['foia', ['england-and-wales', 'northern-ireland']],
  [null, NATIONS],
])('40 working days under %s are never over before `safe`, wherever the authority may be', (regime, nations) => {
  const period = { amount: 40, unit: 'working-days', firstDay: 'next' } as const;
  fc.assert(
    fc.property(DAY, fc.constantFrom(...nations), (dated, nation) => {
      const [deadline] = countDeadlines(letterFacts({ dated, ...(regime && { regime }) }));
      expect((deadline?.safe ?? '9999') <= countPeriod(dated, period, [nation]).last).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
