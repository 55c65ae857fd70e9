import type { Deadline, LeftOut, Nation, SafeReason, Warning } from '../utils/deadlines/deadline.ts';
import { longDate, plainDate, type WordKey } from '../utils/words.ts';
import { EVENTS } from './Reason.tsx';
import { useSpeech } from './speech.ts';
import { lengthOf } from './windows.ts';

/** The count, step by step, for the person who wants to check it. */
export function WhyThisDay({ deadline }: { deadline: Deadline }) {
  const speech = useSpeech();
  const { words } = speech;
  const { count, due, safe, safeBecause, warnings } = deadline;
  return (
    <details class="why">
      <summary>{words('why_this_day')}</summary>
      <ol>
        {count.how === 'counted' ? (
          <>
            <li>{words('why_from', words(EVENTS[count.event]), longDate(count.from, speech))}</li>
            <li>{words(count.period.firstDay === 'same' ? 'why_first_same' : 'why_first_next')}</li>
            <li>{words('why_ends', lengthOf(count.period, words), longDate(due, speech))}</li>
            {count.leftOut.length > 0 && <LeftOutDays days={count.leftOut} />}
          </>
        ) : (
          <li>{words('why_named', longDate(due, speech))}</li>
        )}
        {safeBecause.map((reason) => (
          <li key={reason}>{words(SAFE[reason], plainDate(safe, speech))}</li>
        ))}
        {warnings.map((warning) => (
          <li key={warning} class="warning">
            {words(WARNINGS[warning])}
          </li>
        ))}
      </ol>
    </details>
  );
}

function LeftOutDays({ days }: { days: readonly LeftOut[] }) {
  const speech = useSpeech();
  const { words, language } = speech;
  const nations = (of: readonly Nation[]) =>
    new Intl.ListFormat(language).format(of.map((nation) => words(NATIONS[nation])));
  return (
    <li>
      {words('why_left_out')}
      <ul>
        {days.map(({ date, name, nations: of }) => (
          <li key={date}>
            {plainDate(date, speech)}: {name} ({nations(of)})
          </li>
        ))}
      </ul>
    </li>
  );
}

const NATIONS: Record<Nation, WordKey> = {
  'england-and-wales': 'nation_england_and_wales',
  scotland: 'nation_scotland',
  'northern-ireland': 'nation_northern_ireland',
};

const SAFE: Record<SafeReason, WordKey> = {
  'own-holidays': 'safe_own_holidays',
  'not-a-working-day': 'safe_not_a_working_day',
  'may-be-eir': 'safe_may_be_eir',
  'shorter-window': 'safe_shorter_window',
  'counted-from-reply': 'safe_counted_from_reply',
  'school-days': 'safe_school_days',
  'archive-records': 'safe_archive_records',
  'normally-sooner': 'safe_normally_sooner',
};

const WARNINGS: Record<Warning, WordKey> = {
  'longer-than-statute': 'warning_longer_than_statute',
  'provisional-holidays': 'warning_provisional_holidays',
  'late-at-discretion': 'warning_late_at_discretion',
  'early-reply-may-give-longer': 'warning_early_reply',
};
