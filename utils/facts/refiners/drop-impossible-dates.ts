import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Refiner } from './refiner.ts';

// The Acts came into force on 1 January 2005; requests were made, and answered, a little before.
const FIRST_DAY = '2004-06-01' as CalendarDate;

/** A letter cannot be dated before the request that it answers, nor end a time before it begins: such days are slips of the pen. */
export const dropImpossibleDates: Refiner = {
  name: 'drop-impossible-dates',
  refine(candidates) {
    const letter = candidates['letter-date'][0]?.value ?? null;
    const request = candidates['request-date'][0]?.value.date ?? null;
    const contradict = letter !== null && request !== null && letter < request;
    if (letter !== null && (contradict || letter < FIRST_DAY)) candidates['letter-date'] = [];
    if (request !== null && request < FIRST_DAY) candidates['request-date'] = [];
    if (letter === null) return;
    candidates['review-by'] = candidates['review-by'].filter(({ value }) => value >= letter);
    candidates['due-date'] = candidates['due-date'].filter(({ value }) => value >= letter);
  },
};
