import { type CalendarDate, daysBetween } from '../utils/dates/calendar-date.ts';
import { dayToActBy, isOwedByAuthority } from '../utils/deadlines/day-to-act-by.ts';
import type { Deadline } from '../utils/deadlines/deadline.ts';
import type { Regime } from '../utils/facts/fact.ts';
import { deadlineTitle, longDate, plainDate, timeLeft, type WordKey } from '../utils/words.ts';
import { useSpeech } from './speech.ts';
import { Reason, WhyThisDay } from './WhyThisDay.tsx';

interface Props {
  readonly deadline: Deadline;
  readonly regime: Regime | null;
  readonly today: CalendarDate;
}

/** One deadline: what to do, by which day, how long that is, and why. */
export function DeadlineCard({ deadline, regime, today }: Props) {
  const speech = useSpeech();
  const { words } = speech;
  const { kind, due, safe } = deadline;
  const by = dayToActBy(deadline);
  const left = daysBetween(today, by);
  return (
    <section class={`deadline ${urgency(left)}`} data-deadline={kind} data-due={due} data-safe={safe}>
      <h2>{deadlineTitle(kind, regime, words)}</h2>
      <p class="day">
        <time dateTime={by}>{longDate(by, speech)}</time>
      </p>
      <p class="left">{timeLeft(left, speech)}</p>
      <Reason deadline={deadline} />
      <Latest {...{ deadline, today }} />
      <WhyThisDay deadline={deadline} />
    </section>
  );
}

/** The other day, where two are honest, and what is possible when the day has passed. */
function Latest({ deadline, today }: Pick<Props, 'deadline' | 'today'>) {
  const speech = useSpeech();
  const { words } = speech;
  if (isOwedByAuthority(deadline)) return null;
  const { due, safe } = deadline;
  if (today > due) {
    const passed = passedWords(deadline);
    return passed === null ? null : <p class="passed-note">{words(passed)}</p>;
  }
  if (due === safe) return null;
  return <p class="latest">{words(today > safe ? 'latest_day_still' : 'latest_day', plainDate(due, speech))}</p>;
}

/** What is still possible after the last day: only where the other side may take it late is that said. */
function passedWords({ kind, basis, warnings }: Deadline): WordKey | null {
  if (kind === 'tribunal-appeal') return 'passed_appeal';
  if (kind === 'complaint') return basis === 'practice' ? 'passed_complaint' : 'passed_statute';
  return warnings.includes('late-at-discretion') ? 'passed_review' : 'passed_statute';
}

function urgency(left: number): 'passed' | 'urgent' | 'running' {
  if (left < 0) return 'passed';
  return left <= 7 ? 'urgent' : 'running';
}
