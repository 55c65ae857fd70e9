import type { CalendarDate } from './calendar-date.ts';

/** A day as a text writes it. */
export interface WrittenDate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly month: number;
  readonly day: number;
  /** Null where the text gives none ("27th July"). */
  readonly year: number | null;
  /** Null where the year is missing or the calendar has no such day (31 April). */
  readonly date: CalendarDate | null;
}
