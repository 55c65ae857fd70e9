import { render } from 'preact';
import { PopupPage, type PopupView } from '../../components/PopupPage.tsx';
import { SpeechContext } from '../../components/speech.ts';
import { letterInTab } from '../../utils/browser/letter-in-tab.ts';
import { tabInView } from '../../utils/browser/read-tab.ts';
import { allowSite, patternOf, siteToAllow } from '../../utils/browser/sites.ts';
import { today } from '../../utils/browser/today.ts';
import { track, trackedAlready } from '../../utils/browser/track.ts';
import { reportTrouble, wordsOf } from '../../utils/browser/trouble.ts';
import { browserSpeech } from '../../utils/browser/words.ts';

const root = document.querySelector('#app') as Element;
const speech = browserSpeech();
document.documentElement.lang = speech.language;
let site: URL | null = null;
let view: PopupView;

void safely(async () => {
  show({ shows: 'reading' });
  show(await look());
});

async function look(): Promise<PopupView> {
  const tab = await tabInView(location.search);
  if (tab === null) return { shows: 'missing', missing: { why: 'unreadable' } };
  const { reading, inView } = await letterInTab(tab);
  if (inView !== null) return { shows: 'letter', inView, today: today(), tracked: await trackedAlready(inView) };
  if (!reading.readable) return { shows: 'missing', missing: { why: 'unreadable' } };
  if (reading.isPdf) return { shows: 'missing', missing: { why: 'pdf' } };
  site = await siteToAllow(reading.address);
  const { unseenFrames } = reading;
  return { shows: 'missing', missing: { why: 'no-letter', unseenFrames, site: site?.hostname ?? null } };
}

async function remindMe(): Promise<void> {
  if (view.shows !== 'letter') return;
  show({ ...view, tracked: await track(view.inView) });
}

async function allowThisSite(): Promise<void> {
  if (site !== null && (await allowSite([patternOf(site)]))) show({ shows: 'allowed', site: site.hostname });
}

function show(next: PopupView): void {
  view = next;
  render(
    <SpeechContext.Provider value={speech}>
      <PopupPage view={view} onTrack={() => void safely(remindMe)} onAllow={() => void safely(allowThisSite)} />
    </SpeechContext.Provider>,
    root,
  );
}

/** Whatever goes wrong ends here: shown once, with what to do. */
async function safely(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (fault) {
    reportTrouble(fault);
    show({ shows: 'trouble', message: wordsOf(fault) });
  }
}
