import { render } from 'preact';
import { CasesPage } from '../../components/CasesPage.tsx';
import { SpeechContext } from '../../components/speech.ts';
import { Trouble } from '../../components/Trouble.tsx';
import { loadCases } from '../../utils/browser/case-store.ts';
import { today } from '../../utils/browser/today.ts';
import { reminderDaysOf } from '../../utils/browser/track.ts';
import { reportTrouble, wordsOf } from '../../utils/browser/trouble.ts';
import { browserSpeech } from '../../utils/browser/words.ts';
import { latestLetter } from '../../utils/cases/case.ts';
import { countDeadlines } from '../../utils/deadlines/count-deadlines.ts';

const root = document.querySelector('#app') as Element;
const speech = browserSpeech();
document.documentElement.lang = speech.language;

addEventListener('hashchange', () => void show());
void show();

async function show(): Promise<void> {
  let page = <></>;
  try {
    const { cases, damaged } = await loadCases();
    const inList = await Promise.all(
      cases.map(async (one) => ({
        case: one,
        deadlines: countDeadlines(latestLetter(one).facts),
        reminderDays: await reminderDaysOf(one),
      })),
    );
    const named = location.hash.slice(1);
    page = <CasesPage cases={inList} named={named} damaged={damaged.length} today={today()} />;
  } catch (fault) {
    reportTrouble(fault);
    page = <Trouble message={wordsOf(fault)} />;
  }
  render(<SpeechContext.Provider value={speech}>{page}</SpeechContext.Provider>, root);
}
