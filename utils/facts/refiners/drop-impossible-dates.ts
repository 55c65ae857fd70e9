import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Candidate } from '../rule.ts';
import { ofKind, type Refiner } from './refiner.ts';

// The Acts came into force on 1 January 2005; requests were made, and answered, a little before.
const FIRST_DAY = '2004-06-01' as CalendarDate;

/** A letter cannot be dated before the request that it answers, nor end a time before it begins: such days are slips of the pen. */
export const dropImpossibleDates: Refiner = {
  name: 'drop-impossible-dates',
  refine(candidates) {
    const letter = ofKind(candidates, 'letter-date')[0]?.value ?? null;
    const request = ofKind(candidates, 'request-date')[0]?.value.date ?? null;
    const contradict = letter !== null && request !== null && letter < request;
    const impossible = (candidate: Candidate): boolean => {
      switch (candidate.kind) {
        case 'letter-date':
          return contradict || candidate.value < FIRST_DAY;
        case 'request-date':
          return candidate.value.date < FIRST_DAY;
        case 'review-by':
        case 'due-date':
          return letter !== null && candidate.value < letter;
        default:
          return false;
      }
    };
    return candidates.filter((candidate) => !impossible(candidate));
  },
};
