import { latestLetter } from '../utils/cases/case.ts';
import type { CalendarDate } from '../utils/dates/calendar-date.ts';
import { factValue } from '../utils/facts/fact.ts';
import { plainDate } from '../utils/words.ts';
import type { CaseInList } from './CaseList.tsx';
import { Complain } from './Complain.tsx';
import { DeadlineCard } from './DeadlineCard.tsx';
import { Facts } from './Facts.tsx';
import { LetterHeading } from './LetterView.tsx';
import { useSpeech } from './speech.ts';

interface Props extends CaseInList {
  readonly today: CalendarDate;
}

/** One case: its latest letter, what now runs, and when a reminder comes. */
export function CasePage({ case: one, deadlines, reminderDays, today }: Props) {
  const speech = useSpeech();
  const { words, language } = speech;
  const { facts, source } = latestLetter(one);
  const regime = factValue(facts, 'regime');
  const kind = factValue(facts, 'letter-kind');
  const days = new Intl.ListFormat(language).format(reminderDays.map((day) => plainDate(day, speech)));
  return (
    <article data-letter-kind={kind} data-case={one.id}>
      <LetterHeading facts={facts} />
      {deadlines.map((deadline) => (
        <DeadlineCard key={deadline.kind} {...{ deadline, regime, today }} />
      ))}
      <p class="reminders">{reminderDays.length === 0 ? words('case_no_reminder') : words('reminded_on', days)}</p>
      <Complain {...{ kind, regime }} />
      {source.address !== null && (
        <p class="where">
          {words('case_where')}: {source.address}
        </p>
      )}
      <Facts facts={facts} />
    </article>
  );
}
