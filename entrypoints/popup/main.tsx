import { PopupPage, type PopupView } from '../../components/PopupPage.tsx';
import { openScreen } from '../../components/screen.tsx';
import { letterInTab } from '../../utils/browser/letter-in-tab.ts';
import { letterInDocument } from '../../utils/browser/read-files.ts';
import { isDocument, tabInView } from '../../utils/browser/read-tab.ts';

import { allowSite, patternOf, siteToAllow } from '../../utils/browser/sites.ts';
import { documentInTab } from '../../utils/browser/tab-document.ts';
import { today } from '../../utils/browser/today.ts';
import { track, trackedAlready } from '../../utils/browser/track.ts';
import { reportTrouble, wordsOf } from '../../utils/browser/trouble.ts';
import { browserSpeech } from '../../utils/browser/words.ts';
import type { LetterInView } from '../../utils/handle-letter.ts';

const speech = browserSpeech();
const screen = openScreen(document.body, speech);
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
  if (inView !== null) return letterView(inView);
  if (isDocument(reading)) return lookAtDocument(tab, reading.address);
  if (!reading.readable) return { shows: 'missing', missing: { why: 'unreadable' } };
  if (reading.siteHasChanged) return { shows: 'missing', missing: { why: 'site-changed' } };
  site = await siteToAllow(reading.address);
  const { unseenFrames } = reading;
  return { shows: 'missing', missing: { why: 'no-letter', unseenFrames, site: site?.hostname ?? null } };
}

async function lookAtDocument(tab: number, address: string | null): Promise<PopupView> {
  const document = await documentInTab(tab, address);
  if (!document.got) {
    site = document.why === 'needs-permission' ? document.site : null;
    return { shows: 'missing', missing: { why: 'pdf', site: site?.hostname ?? null } };
  }
  const file = await letterInDocument(document, address);
  if (!file.read) return { shows: 'missing', missing: { why: 'file', reason: file.reason } };
  if (file.inView !== null) return letterView(file.inView);
  return { shows: 'missing', missing: { why: 'no-letter', unseenFrames: 0, site: null } };
}

async function letterView(inView: LetterInView): Promise<PopupView> {
  return { shows: 'letter', inView, today: today(), tracked: await trackedAlready(inView) };
}

async function remindMe(): Promise<void> {
  if (view.shows !== 'letter') return;
  show({ ...view, tracked: await track(view.inView) });
}

async function allowThisSite(): Promise<void> {
  if (site === null || !(await allowSite([patternOf(site)]))) return;
  // What could not be seen before may hold the letter.
  show(
    view.shows === 'missing' && view.missing.why === 'pdf' ? await look() : { shows: 'allowed', site: site.hostname },
  );
}

function show(next: PopupView): void {
  view = next;
  screen.show(
    <PopupPage view={view} onTrack={() => void safely(remindMe)} onAllow={() => void safely(allowThisSite)} />,
  );
}

/** Whatever goes wrong ends here: shown once, with what to do. */
async function safely(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (fault) {
    reportTrouble(fault);
    screen.showTrouble(wordsOf(fault));
  }
}
