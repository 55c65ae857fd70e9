import { addDays, type CalendarDate } from '../dates/calendar-date.ts';
import type { CalendarEvent } from './calendar-events.ts';

/** Pages of a calendar on the web that open a new event, filled in. Nothing is sent before the person presses one. */
export interface CalendarLinks {
  readonly google: string;
  /** Outlook.com, for private accounts. */
  readonly outlook: string;
  /** Outlook in Microsoft 365, for accounts of work or school. */
  readonly office: string;
}

export function calendarLinks({ title, text, on }: Pick<CalendarEvent, 'title' | 'text' | 'on'>): CalendarLinks {
  const next = addDays(on, 1);
  const google = filledIn({
    action: 'TEMPLATE',
    text: title,
    details: text,
    // A whole day: its date and the day after, without times.
    dates: `${packed(on)}/${packed(next)}`,
  });
  const outlook = filledIn({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    body: text,
    startdt: on,
    enddt: next,
    allday: 'true',
  });
  return {
    google: `https://calendar.google.com/calendar/render?${google}`,
    outlook: `https://outlook.live.com/calendar/0/deeplink/compose?${outlook}`,
    office: `https://outlook.office.com/calendar/0/deeplink/compose?${outlook}`,
  };
}

function packed(day: CalendarDate): string {
  return day.replaceAll('-', '');
}

function filledIn(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}
