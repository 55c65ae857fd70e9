import { type Case, latestLetter } from '../utils/cases/case.ts';
import { type CalendarDate, daysBetween } from '../utils/dates/calendar-date.ts';
import type { Deadline } from '../utils/deadlines/deadline.ts';
import { factValue } from '../utils/facts/fact.ts';
import { dayToActBy } from '../utils/reminders/plan-reminders.ts';
import { deadlineTitle, plainDate, timeLeft } from '../utils/words.ts';
import { useSpeech } from './speech.ts';

export interface CaseInList {
  readonly case: Case;
  /** Those of its latest letter. */
  readonly deadlines: readonly Deadline[];
  /** The days on which a reminder is still to come. */
  readonly reminderDays: readonly CalendarDate[];
}

interface Props {
  readonly cases: readonly CaseInList[];
  readonly today: CalendarDate;
}

/** All cases, each with the day that comes next. */
export function CaseList({ cases, today }: Props) {
  const speech = useSpeech();
  const { words } = speech;
  if (cases.length === 0) return <p>{words('cases_none')}</p>;
  return (
    <ul class="cases">
      {cases.map(({ case: one, deadlines }) => {
        const { facts } = latestLetter(one);
        const who = [factValue(facts, 'authority') ?? words('authority_unknown'), factValue(facts, 'reference')];
        return (
          <li key={one.id}>
            <a href={`#${one.id}`}>{who.filter((part) => part !== null).join(', ')}</a>
            {deadlines.map((deadline) => {
              const by = dayToActBy(deadline);
              return (
                <p key={deadline.kind}>
                  {deadlineTitle(deadline.kind, factValue(facts, 'regime'), words)} {plainDate(by, speech)} (
                  {timeLeft(daysBetween(today, by), speech)})
                </p>
              );
            })}
          </li>
        );
      })}
    </ul>
  );
}
