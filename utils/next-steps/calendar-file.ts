import { generateIcsCalendar, type IcsDateObject, type IcsEvent } from 'ts-ics';
import { addDays, type CalendarDate } from '../dates/calendar-date.ts';
import type { CalendarEvent } from './calendar-events.ts';

/** Counted from here, so that the number of minutes stays small: 1 January 2025. */
const FIRST_MINUTE = 28_928_160;

/**
 * An iCalendar file (RFC 5545) of whole-day events. Importing a later one moves the events of an earlier: the same UIDs
 * with a higher SEQUENCE.
 * @param at the moment of making it, in milliseconds since 1970
 */
export function calendarFile(events: readonly CalendarEvent[], at: number): string {
  const stamp: IcsDateObject = { date: new Date(at), type: 'DATE-TIME' };
  const sequence = Math.max(0, Math.floor(at / 60_000) - FIRST_MINUTE);
  const file = generateIcsCalendar({
    version: '2.0',
    prodId: '-//FOI Clock//FOI Clock//EN',
    method: 'PUBLISH',
    events: events.map((event) => toIcs(event, stamp, sequence)),
  });
  return file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(folded)
    .join('\r\n');
}

/** Lines of at most 75 octets (RFC 5545, section 3.1); the library counts letters, of which some are three octets. */
function folded(line: string): string {
  let [out, octets] = ['', 0];
  for (const letter of line) {
    const point = letter.codePointAt(0) ?? 0;
    const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (octets + size > 75) [out, octets] = [`${out}\r\n `, 1];
    out += letter;
    octets += size;
  }
  return out;
}

function toIcs({ uid, on, time, title, text }: CalendarEvent, stamp: IcsDateObject, sequence: number): IcsEvent {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return {
    uid,
    stamp,
    sequence,
    start: wholeDay(on),
    // The day after: the end of an event is not part of it (RFC 5545, section 3.6.1).
    end: wholeDay(addDays(on, 1)),
    summary: title,
    description: text,
    // It takes no time of the day away from other things.
    timeTransparent: 'TRANSPARENT',
    alarms: [{ action: 'DISPLAY', description: title, trigger: { type: 'relative', value: { hours, minutes } } }],
  };
}

/** A date without a time or a zone, which the library reads in UTC. */
function wholeDay(day: CalendarDate): IcsDateObject {
  return { date: new Date(`${day}T00:00:00Z`), type: 'DATE' };
}
