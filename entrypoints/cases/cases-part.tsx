import { CasesPage } from '../../components/CasesPage.tsx';
import { calendarToSave, comingEvents } from '../../utils/browser/calendar.ts';
import {
  changeCase,
  loadCases,
  mergeStoredCases,
  newStepId,
  splitStoredCase,
  undoMerge,
  watchCases,
} from '../../utils/browser/case-store.ts';
import { loadReminderSettings } from '../../utils/browser/reminder-settings.ts';
import { saveFile } from '../../utils/browser/save-file.ts';
import { now, today } from '../../utils/browser/today.ts';
import { reminderDaysOf } from '../../utils/browser/track.ts';
import { nudgeInWords } from '../../utils/calendar-words.ts';
import type { Case } from '../../utils/cases/case.ts';
import { canBeRestored, restoreCase } from '../../utils/cases/delete-case.ts';
import { lifeOfCase } from '../../utils/cases/life-of-case.ts';
import { canUndoMerge } from '../../utils/cases/undo-merge.ts';
import type { CalendarEvent } from '../../utils/next-steps/calendar-events.ts';
import type { Speech } from '../../utils/words.ts';

let watching = false;

/** The list of cases, or the one that is named. Shown anew whenever any page has changed a case. */
export async function casesPart(
  named: string,
  speech: Speech,
  again: () => void,
  safely: (work: Promise<unknown>) => void,
) {
  if (!watching) watchCases(again);
  watching = true;
  const { cases, removed, damaged } = await loadCases();
  const inList = await Promise.all(
    cases.map(async (one) => ({
      case: one,
      life: lifeOfCase(one, today()),
      // Only the page of one case shows these; a list of a thousand does without.
      reminderDays: one.id === named ? await reminderDaysOf(one) : [],
      events: one.id === named ? await eventsOf(one, speech) : [],
    })),
  );
  const gone = removed.find(({ id }) => id === named);
  return (
    <CasesPage
      cases={inList}
      named={named}
      removed={gone === undefined ? null : { case: gone, canReturn: canReturn(gone, [...cases, ...removed]) }}
      damaged={damaged.length}
      usualReminders={await loadReminderSettings()}
      today={today()}
      newStepId={newStepId}
      onChange={(id, change) => safely(changeCase(id, change))}
      onMerge={(id, other) => safely(mergeStoredCases(id, other))}
      onSplit={(id, key) => safely(splitStoredCase(id, key))}
      onSaveCalendar={(id) => saveFile(calendarToSave(inList.find((one) => one.case.id === id)?.events ?? []))}
      onRestore={(one) => safely(isMerged(one) ? undoMerge(one.id) : changeCase(one.id, restoreCase))}
    />
  );
}

function eventsOf(one: Case, speech: Speech): Promise<CalendarEvent[]> {
  const { regime } = lifeOfCase(one, today());
  return comingEvents([one], (nudge) => nudgeInWords(nudge, one, regime, speech));
}

function canReturn(one: Case, all: readonly Case[]): boolean {
  return isMerged(one) ? canUndoMerge(one.id, all, now()) : canBeRestored(one, now());
}

function isMerged({ removed }: Case): boolean {
  return removed.value?.why === 'merged';
}
