import type { CalendarDate } from '../utils/dates/calendar-date.ts';
import { type CaseInList, CaseList } from './CaseList.tsx';
import { CasePage } from './CasePage.tsx';
import { useSpeech } from './speech.ts';

interface Props {
  readonly cases: readonly CaseInList[];
  /** The id of the case that the address names; '' for the list of all. */
  readonly named: string;
  readonly damaged: number;
  readonly today: CalendarDate;
}

/** The page of one case, or the list of all. */
export function CasesPage({ cases, named, damaged, today }: Props) {
  const { words } = useSpeech();
  const one = cases.find(({ case: { id } }) => id === named);
  return (
    <>
      {damaged > 0 && <p role="alert">{words('damaged_cases', String(damaged))}</p>}
      {named === '' && <h1>{words('cases_title')}</h1>}
      {named === '' && <CaseList cases={cases} today={today} />}
      {named !== '' && one === undefined && <p role="alert">{words('case_missing')}</p>}
      {one !== undefined && <CasePage {...one} today={today} />}
    </>
  );
}
