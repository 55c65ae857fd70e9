import type { CalendarDate } from '../utils/dates/calendar-date.ts';
import { plainDate } from '../utils/words.ts';
import { useSpeech } from './speech.ts';

/** The letter stands in a case already: where its page is, and on which days a reminder will come. */
export interface Tracked {
  readonly address: string;
  readonly reminderDays: readonly CalendarDate[];
}

interface Props {
  readonly tracked: Tracked | null;
  /** Whether a deadline still runs, so that there is something to be reminded of. */
  readonly running: boolean;
  readonly onTrack: () => void;
}

/** One press keeps the letter as a case and plans its reminders; from then on it says when they come. */
export function TrackButton({ tracked, running, onTrack }: Props) {
  const speech = useSpeech();
  const { words, language } = speech;
  if (tracked === null) {
    return (
      <button type="button" class="primary" data-action="track" onClick={onTrack}>
        {words(running ? 'remind_me' : 'keep_case')}
      </button>
    );
  }
  const days = new Intl.ListFormat(language).format(tracked.reminderDays.map((day) => plainDate(day, speech)));
  return (
    <div class="tracked" role="status" data-tracked={tracked.reminderDays.join(' ')}>
      <p>{tracked.reminderDays.length === 0 ? words('kept') : words('reminded_on', days)}</p>
      <a href={tracked.address} target="_blank" rel="noreferrer">
        {words('open_case')}
      </a>
    </div>
  );
}
