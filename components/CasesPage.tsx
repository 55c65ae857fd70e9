import type { Case, CaseId } from '../utils/cases/case.ts';
import type { CaseChange } from '../utils/cases/case-change.ts';
import type { CalendarDate } from '../utils/dates/calendar-date.ts';
import type { ReminderSettings } from '../utils/reminders/settings.ts';
import { type CaseInList, CaseList } from './CaseList.tsx';
import { CasePage } from './CasePage.tsx';
import { useSpeech } from './speech.ts';

interface Props {
  readonly cases: readonly CaseInList[];
  /** The id of the case that the address names; '' for the list of all. */
  readonly named: string;
  /** A case that was deleted or merged, and whether it can be brought back; null where the address names no such. */
  readonly removed: { readonly case: Case; readonly canReturn: boolean } | null;
  readonly damaged: number;
  readonly usualReminders: ReminderSettings;
  readonly today: CalendarDate;
  readonly newStepId: () => string;
  readonly onChange: (id: CaseId, change: CaseChange) => void;
  readonly onMerge: (id: CaseId, other: CaseId) => void;
  readonly onSplit: (id: CaseId, letterKey: string) => void;
  readonly onSaveCalendar: (id: CaseId) => void;
  readonly onRestore: (one: Case) => void;
}

/** The page of one case, or the list of all. */
export function CasesPage(props: Props) {
  const { words } = useSpeech();
  const { cases, named, removed, damaged, usualReminders, today, newStepId } = props;
  const shown = cases.find(({ case: { id } }) => id === named);
  return (
    <>
      {damaged > 0 && <p role="alert">{words('damaged_cases', String(damaged))}</p>}
      {named === '' && <h1>{words('cases_title')}</h1>}
      {named === '' && <CaseList cases={cases} today={today} />}
      {named !== '' && shown === undefined && removed === null && <p role="alert">{words('case_missing')}</p>}
      {removed !== null && <Removed removed={removed} onRestore={() => props.onRestore(removed.case)} />}
      {shown !== undefined && (
        <CasePage
          key={shown.case.id}
          {...shown}
          others={cases.map((one) => one.case).filter(({ id }) => id !== shown.case.id)}
          {...{ usualReminders, today, newStepId }}
          onChange={(change) => props.onChange(shown.case.id, change)}
          onMerge={(other) => props.onMerge(shown.case.id, other)}
          onSplit={(key) => props.onSplit(shown.case.id, key)}
          onSaveCalendar={() => props.onSaveCalendar(shown.case.id)}
        />
      )}
    </>
  );
}

interface RemovedProps {
  readonly removed: NonNullable<Props['removed']>;
  readonly onRestore: () => void;
}

/** What became of a case that is gone, the way to the case that it went into, and the way back. */
function Removed({ removed, onRestore }: RemovedProps) {
  const { words } = useSpeech();
  const removal = removed.case.removed.value;
  return (
    <p role="status">
      {removal?.why === 'merged' ? (
        <>
          {words('case_merged')} <a href={`#${removal.into}`}>{words('open_case')}</a>
        </>
      ) : (
        words('case_deleted')
      )}{' '}
      {removed.canReturn && (
        <button type="button" class="small" data-action="undo" onClick={onRestore}>
          {words('case_undo')}
        </button>
      )}
    </p>
  );
}
