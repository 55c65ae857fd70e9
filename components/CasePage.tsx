import { type Case, type CaseId, latestLetter } from '../utils/cases/case.ts';
import type { CaseChange } from '../utils/cases/case-change.ts';
import type { CalendarDate } from '../utils/dates/calendar-date.ts';
import type { Deadline } from '../utils/deadlines/deadline.ts';
import { mayComplain } from '../utils/deadlines/next-action.ts';
import { factValue } from '../utils/facts/fact.ts';
import type { ReminderSettings } from '../utils/reminders/settings.ts';
import { AnswerTiming } from './AnswerTiming.tsx';
import { Appeal } from './Appeal.tsx';
import { CaseCalendar } from './CaseCalendar.tsx';
import { CaseLetters } from './CaseLetters.tsx';
import type { CaseInList } from './CaseList.tsx';
import { CaseReminders } from './CaseReminders.tsx';
import { CaseSteps } from './CaseSteps.tsx';
import { Complain } from './Complain.tsx';
import { DeadlineCard } from './DeadlineCard.tsx';
import { Facts } from './Facts.tsx';
import { LetterHeading } from './LetterView.tsx';
import { ManageCase } from './ManageCase.tsx';
import { NextActions } from './NextActions.tsx';
import { useSpeech } from './speech.ts';

interface Props extends CaseInList {
  readonly others: readonly Case[];
  readonly usualReminders: ReminderSettings;
  readonly today: CalendarDate;
  readonly newStepId: () => string;
  readonly onChange: (change: CaseChange) => void;
  readonly onMerge: (other: CaseId) => void;
  readonly onSplit: (letterKey: string) => void;
  readonly onSaveCalendar: () => void;
}

/** One case: where it stands, what now runs, what may be done, and everything that the person told about it. */
export function CasePage({
  events,
  onSaveCalendar,
  usualReminders,
  case: one,
  life,
  reminderDays,
  others,
  today,
  newStepId,
  onChange,
  onMerge,
  onSplit,
}: Props) {
  const { words } = useSpeech();
  const { facts } = latestLetter(one);
  const { regime } = life;
  const kind = factValue(facts, 'letter-kind');
  return (
    <article data-letter-kind={kind} data-case={one.id} data-stage={life.stage}>
      <LetterHeading facts={facts} />
      {one.closed.value && <p class="note">{words('case_closed')}</p>}
      {onceEach([...life.running, ...life.passed]).map((deadline) => (
        <DeadlineCard key={`${deadline.kind} ${deadline.due}`} {...{ deadline, regime, today }} />
      ))}
      {life.answer !== null && <AnswerTiming timing={life.answer} />}
      <NextActions actions={life.next} />
      {life.stage === 'decided' ? (
        <Appeal regime={regime} />
      ) : (
        <Complain reviewFirst={life.stage === 'answered' && !mayComplain(life.next)} regime={regime} />
      )}
      <CaseReminders
        case={one}
        running={life.running}
        {...{ reminderDays, regime, today, onChange }}
        usual={usualReminders}
      />
      <CaseCalendar events={events} onSave={onSaveCalendar} />
      <CaseSteps case={one} {...{ today, newStepId, onChange }} />
      <Facts facts={facts} />
      <CaseLetters case={one} {...{ today, onChange, onSplit }} />
      <ManageCase case={one} {...{ others, onChange, onMerge }} />
    </article>
  );
}

/** Two answers of one day start the same deadline twice; the earlier in the list of a kind is the one that counts. */
function onceEach(deadlines: readonly Deadline[]): Deadline[] {
  return [...new Map(deadlines.toReversed().map((deadline) => [deadline.kind, deadline])).values()].toReversed();
}
