import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Reading } from '../reading.ts';

type Find<Found> = (reading: Reading, anchor: CalendarDate | null) => Found;

/**
 * The same search, done once for all rules that ask for it: what it found is kept until it is asked about another letter,
 * or with another day as the letter's own. One place to keep is enough, since letters are read one after the other.
 */
export function onceALetter<Found>(find: Find<Found>): Find<Found> {
  let last: { readonly reading: Reading; readonly anchor: CalendarDate | null; readonly found: Found } | null = null;
  return (reading, anchor) => {
    if (last === null || last.reading !== reading || last.anchor !== anchor)
      last = { reading, anchor, found: find(reading, anchor) };
    return last.found;
  };
}
