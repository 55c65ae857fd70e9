import { type CalendarDate, calendarDate, dayNumber, fromDayNumber } from '../../utils/dates/calendar-date.ts';
import list from '../../utils/deadlines/bank-holidays.json' with { type: 'json' };
import { limitFrom } from '../../utils/deadlines/limit-from.ts';
import { lawOf } from '../../utils/deadlines/regimes/index.ts';
import type { Figure } from '../bench.ts';

// Ten thousand starts from 2012 on, half of them 20 and half 40 working days under FOIA.
const FIRST = 15_340;
const STARTS = Array.from({ length: 10_000 }, (_, index) => fromDayNumber(FIRST + (index % 5000)));
const LAW = lawOf('foia');

/** Whole deadlines: the day, its provision, every holiday left out with its name and nations, whether provisional. */
function withLaw(): CalendarDate[] {
  return STARTS.map((start, index) =>
    index % 2 === 0
      ? limitFrom('response-due', LAW.reply, start, 'receipt-of-request', LAW.holidaysOf).due
      : limitFrom('review-request', LAW.reviewRequest, start, 'letter-date', LAW.holidaysOf).due,
  );
}

const HOLIDAYS = new Set(
  Object.values(list)
    .flat()
    .flatMap(({ date }) => calendarDate(date) ?? [])
    .map(dayNumber),
);

/** The same days and nothing else: from day to day by whole numbers, passing over weekends and a set of holidays. */
function plainLoop(): CalendarDate[] {
  return STARTS.map((start, index) => {
    let number = dayNumber(start);
    for (let left = index % 2 === 0 ? 20 : 40; left > 0; ) {
      number += 1;
      if ((number + 3) % 7 < 5 && !HOLIDAYS.has(number)) left -= 1;
    }
    return fromDayNumber(number);
  });
}

export const figures: readonly Figure[] = [{ name: 'count-10000-deadlines', ours: withLaw, reference: plainLoop }];
