import { CasesPage } from '../../components/CasesPage.tsx';
import {
  changeCase,
  loadCases,
  mergeStoredCases,
  newStepId,
  splitStoredCase,
  watchCases,
} from '../../utils/browser/case-store.ts';
import { today } from '../../utils/browser/today.ts';
import { reminderDaysOf } from '../../utils/browser/track.ts';
import { restoreCase } from '../../utils/cases/delete-case.ts';
import { lifeOfCase } from '../../utils/cases/life-of-case.ts';

let watching = false;

/** The list of cases, or the one that is named. Shown anew whenever any page has changed a case. */
export async function casesPart(named: string, again: () => void, safely: (work: Promise<unknown>) => void) {
  if (!watching) watchCases(again);
  watching = true;
  const { cases, removed, damaged } = await loadCases();
  const inList = await Promise.all(
    cases.map(async (one) => ({ case: one, life: lifeOfCase(one, today()), reminderDays: await reminderDaysOf(one) })),
  );
  return (
    <CasesPage
      cases={inList}
      named={named}
      removed={removed.find(({ id }) => id === named) ?? null}
      damaged={damaged.length}
      today={today()}
      newStepId={newStepId}
      onChange={(id, change) => safely(changeCase(id, change))}
      onMerge={(id, other) => safely(mergeStoredCases(id, other))}
      onSplit={(id, key) => safely(splitStoredCase(id, key))}
      onRestore={(id) => safely(changeCase(id, restoreCase))}
    />
  );
}
