import { type Case, latestLetter } from '../utils/cases/case.ts';
import { type CalendarDate, daysBetween } from '../utils/dates/calendar-date.ts';
import { dayToActBy } from '../utils/deadlines/day-to-act-by.ts';
import type { Life } from '../utils/deadlines/life-of-request.ts';
import { nameOfLetter } from '../utils/name-of-letter.ts';
import type { CalendarEvent } from '../utils/next-steps/calendar-events.ts';
import { deadlineTitle, plainDate, timeLeft } from '../utils/words.ts';
import { useSpeech } from './speech.ts';

export interface CaseInList {
  readonly case: Case;
  readonly life: Life;
  /** The days on which a reminder is still to come; asked for only where one case is shown. */
  readonly reminderDays: readonly CalendarDate[];
  /** The same for a calendar. */
  readonly events: readonly CalendarEvent[];
}

interface Props {
  readonly cases: readonly CaseInList[];
  readonly today: CalendarDate;
}

/** All cases, the one with the next day first, each with that day. */
export function CaseList({ cases, today }: Props) {
  const speech = useSpeech();
  const { words } = speech;
  if (cases.length === 0) return <p>{words('cases_none')}</p>;
  return (
    <ul class="cases">
      {cases.toSorted(bySoonest).map(({ case: one, life }) => {
        const [next] = life.running;
        const by = next === undefined ? null : dayToActBy(next);
        return (
          <li key={one.id}>
            <a href={`#${one.id}`}>{nameOfLetter(latestLetter(one).facts, words)}</a>
            {one.closed.value && <span class="mark">{words('case_closed_mark')}</span>}
            {next !== undefined && by !== null && !one.closed.value && (
              <p>
                {deadlineTitle(next.kind, life.regime, words)} {plainDate(by, speech)} (
                {timeLeft(daysBetween(today, by), speech)})
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Closed cases and those in which nothing runs come last. */
function bySoonest(a: CaseInList, b: CaseInList): number {
  return soonest(a) < soonest(b) ? -1 : soonest(a) > soonest(b) ? 1 : 0;
}

function soonest({ case: one, life }: CaseInList): string {
  const days = one.closed.value ? [] : life.running.map(dayToActBy).toSorted();
  return days[0] ?? '9999';
}
