import { KeepingSettings } from '../../components/KeepingSettings.tsx';
import { calendarToSave, comingEvents } from '../../utils/browser/calendar.ts';
import { loadCases } from '../../utils/browser/case-store.ts';
import { saveFile } from '../../utils/browser/save-file.ts';
import { loadSyncState, switchSyncOff, switchSyncOn } from '../../utils/browser/sync.ts';
import { type LookedAt, lookAtImport, takeIn, takeOut } from '../../utils/browser/take-out.ts';
import { today } from '../../utils/browser/today.ts';
import { nudgeInWords } from '../../utils/calendar-words.ts';
import { caseListFile } from '../../utils/case-list-file.ts';
import { lifeOfCase } from '../../utils/cases/life-of-case.ts';
import type { Speech, Words } from '../../utils/words.ts';

let looked: LookedAt | null = null;
let taken = false;

/** Where the cases are kept, and the ways out and in. */
export async function keepingPart(speech: Speech, again: () => void, safely: (work: Promise<unknown>) => void) {
  const { words } = speech;
  const sync = await loadSyncState();
  const afterwards = (work: Promise<unknown>) => safely(work.then(again));

  const save = async (what: 'everything' | 'list' | 'calendar') => {
    if (what === 'everything') return saveFile(await takeOut());
    const { cases } = await loadCases();
    if (what === 'list') {
      const text = caseListFile(cases, today(), words);
      return saveFile({ name: `foi-clock-${today()}.csv`, type: 'text/csv', text });
    }
    return saveFile(
      calendarToSave(
        await comingEvents(cases, (nudge, one) => nudgeInWords(nudge, one, lifeOfCase(one, today()).regime, speech)),
      ),
    );
  };
  const lookAt = async (file: File) => {
    looked = await lookAtImport(file);
    taken = false;
  };
  const takeItIn = async () => {
    if (looked?.ok !== true) return;
    looked = await takeIn(looked);
    taken = looked.ok;
  };

  return (
    <KeepingSettings
      sync={sync.on ? sync : null}
      told={looked === null ? null : told(looked, taken, words)}
      waiting={looked?.ok === true && !taken}
      onSync={(on) => afterwards(on ? switchSyncOn() : switchSyncOff())}
      onTakeOut={(what) => safely(save(what))}
      onLookAt={(file) => afterwards(lookAt(file))}
      onTakeIn={() => afterwards(takeItIn())}
    />
  );
}

function told(file: LookedAt, done: boolean, words: Words): string {
  if (!file.ok) {
    const { why } = file;
    if (why.fault === 'damaged') return words('import_damaged', String(why.record));
    const says = {
      'too-large': 'import_too_large',
      'not-json': 'import_not_json',
      'not-ours': 'import_not_ours',
      newer: 'import_newer',
      'no-room': 'import_no_room',
    } as const;
    return words(says[why.fault]);
  }
  const { added, changed, deleted, unchanged } = file.effect;
  const counts = [added, changed, deleted, unchanged].map(String);
  const reminders = REMINDERS[file.effect.reminders];
  return [words(done ? 'import_done' : 'import_would', ...counts), reminders === null ? '' : words(reminders)]
    .join(' ')
    .trim();
}

/** What becomes of the file's reminder settings; nothing is to be said where it has none, or the same. */
const REMINDERS = { none: null, same: null, taken: 'import_reminders_taken', left: 'import_reminders_left' } as const;
