import type { TargetedEvent } from 'preact';
import type { Case } from '../utils/cases/case.ts';
import type { CaseChange } from '../utils/cases/case-change.ts';
import { setCaseReminders } from '../utils/cases/set-case-reminders.ts';
import {
  answerAbout,
  dismissReminder,
  SNOOZES,
  type Snooze,
  snoozedUntil,
  snoozeReminder,
  wantReminderAgain,
} from '../utils/cases/snooze-reminder.ts';
import { type CalendarDate, calendarDate } from '../utils/dates/calendar-date.ts';
import { dayToActBy, isOwedByAuthority } from '../utils/deadlines/day-to-act-by.ts';
import type { Deadline } from '../utils/deadlines/deadline.ts';
import type { Regime } from '../utils/facts/fact.ts';
import type { ReminderSettings as Settings } from '../utils/reminders/settings.ts';
import { deadlineTitle, plainDate, type WordKey } from '../utils/words.ts';
import { ReminderChoices } from './ReminderSettings.tsx';
import { useSpeech } from './speech.ts';

const SNOOZE_WORDS: Record<Snooze, WordKey> = {
  tomorrow: 'snooze_tomorrow',
  'in-three-days': 'snooze_three_days',
  'next-week': 'snooze_next_week',
};

interface Props {
  readonly case: Case;
  readonly running: readonly Deadline[];
  readonly reminderDays: readonly CalendarDate[];
  /** As they are wanted everywhere else. */
  readonly usual: Settings;
  readonly regime: Regime | null;
  readonly today: CalendarDate;
  readonly onChange: (change: CaseChange) => void;
}

/** When reminders come, and what the person may do about those of each running deadline. */
export function CaseReminders({ case: one, running, reminderDays, usual, regime, today, onChange }: Props) {
  const speech = useSpeech();
  const { words, language } = speech;
  const days = new Intl.ListFormat(language).format(reminderDays.map((day) => plainDate(day, speech)));
  return (
    <section class="reminders" data-reminder-days={reminderDays.join(' ')}>
      <h2>{words('reminders_title')}</h2>
      <p>{reminderDays.length === 0 ? words('case_no_reminder') : words('reminded_on', days)}</p>
      {running.map((deadline) => (
        <AboutDeadline key={`${deadline.kind} ${deadline.safe}`} {...{ one, deadline, regime, today, onChange }} />
      ))}
      <details data-own-reminders={one.reminders.value === null ? 'no' : 'yes'}>
        <summary>{words('reminder_own')}</summary>
        <ReminderChoices
          settings={one.reminders.value ?? usual}
          onSave={(settings) => onChange((other, when) => setCaseReminders(other, settings, when))}
        />
        {one.reminders.value !== null && (
          <button
            type="button"
            class="small"
            onClick={() => onChange((other, when) => setCaseReminders(other, null, when))}
          >
            {words('reminder_own_end')}
          </button>
        )}
      </details>
    </section>
  );
}

interface AboutProps extends Pick<Props, 'regime' | 'today' | 'onChange'> {
  readonly one: Case;
  readonly deadline: Deadline;
}

function AboutDeadline({ one, deadline, regime, today, onChange }: AboutProps) {
  const speech = useSpeech();
  const { words } = speech;
  const about = { deadline: deadline.kind, by: dayToActBy(deadline) };
  const answer = answerAbout(one, about);
  const until = (date: CalendarDate) => onChange((other, when) => snoozeReminder(other, about, date, when));
  const onDate = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    const date = calendarDate(String(new FormData(event.currentTarget).get('until')));
    if (date !== null) until(date);
  };
  const title = `${deadlineTitle(deadline.kind, regime, words)} ${plainDate(about.by, speech)}`;
  return (
    <fieldset data-snooze={deadline.kind}>
      <legend>{title}</legend>
      {answer === null ? (
        <>
          {SNOOZES.map((snooze) => (
            <button key={snooze} type="button" class="small" onClick={() => until(snoozedUntil(snooze, today))}>
              {words(SNOOZE_WORDS[snooze])}
            </button>
          ))}
          <form onSubmit={onDate}>
            <label>
              {words('snooze_until')}{' '}
              <input
                type="date"
                name="until"
                min={today}
                max={isOwedByAuthority(deadline) ? undefined : about.by}
                required
              />
            </label>{' '}
            <button type="submit" class="small">
              {words('snooze_until_button')}
            </button>
          </form>
          <button
            type="button"
            class="small"
            onClick={() => onChange((other, when) => dismissReminder(other, about, when))}
          >
            {words('snooze_dismiss')}
          </button>
        </>
      ) : (
        <p>
          {answer.do === 'dismiss' ? words('snooze_dismissed') : words('snoozed', plainDate(answer.until, speech))}{' '}
          <button
            type="button"
            class="small"
            onClick={() => onChange((other, when) => wantReminderAgain(other, about, when))}
          >
            {words('snooze_again')}
          </button>
        </p>
      )}
    </fieldset>
  );
}
