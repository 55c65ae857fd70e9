import { CasesPage } from '../../components/CasesPage.tsx';
import { loadCases } from '../../utils/browser/case-store.ts';
import { today } from '../../utils/browser/today.ts';
import { reminderDaysOf } from '../../utils/browser/track.ts';
import { latestLetter } from '../../utils/cases/case.ts';
import { countDeadlines } from '../../utils/deadlines/count-deadlines.ts';

/** The list of cases, or the one that is named. */
export async function casesPart(named: string) {
  const { cases, damaged } = await loadCases();
  const inList = await Promise.all(
    cases.map(async (one) => ({
      case: one,
      deadlines: countDeadlines(latestLetter(one).facts),
      reminderDays: await reminderDaysOf(one),
    })),
  );
  return <CasesPage cases={inList} named={named} damaged={damaged.length} today={today()} />;
}
