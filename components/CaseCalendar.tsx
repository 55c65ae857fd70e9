import type { CalendarEvent } from '../utils/next-steps/calendar-events.ts';
import { calendarLinks } from '../utils/next-steps/calendar-links.ts';
import { plainDate } from '../utils/words.ts';
import { useSpeech } from './speech.ts';

interface Props {
  /** The days of reminding that are still to come, as events of a calendar. */
  readonly events: readonly CalendarEvent[];
  readonly onSave: () => void;
}

/** The reminders for the person's own calendar: as a file, or as an event filled in on the web. */
export function CaseCalendar({ events, onSave }: Props) {
  const speech = useSpeech();
  const { words } = speech;
  const last = events.at(-1);
  if (last === undefined) return null;
  const { google, outlook, office } = calendarLinks(last);
  return (
    <section class="calendar">
      <h2>{words('calendar_title')}</h2>
      <p>
        <button type="button" class="small" data-action="save-calendar" onClick={onSave}>
          {words('calendar_save')}
        </button>
      </p>
      <p>
        {words('calendar_web', plainDate(last.on, speech))}{' '}
        <a href={google} target="_blank" rel="noreferrer">
          Google
        </a>
        {', '}
        <a href={outlook} target="_blank" rel="noreferrer">
          Outlook.com
        </a>
        {', '}
        <a href={office} target="_blank" rel="noreferrer">
          Microsoft 365
        </a>
      </p>
      <p class="note">{words('calendar_note')}</p>
    </section>
  );
}
