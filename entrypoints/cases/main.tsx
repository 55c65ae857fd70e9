import type { ComponentChildren } from 'preact';
import { PARTS, PageFrame, type Part } from '../../components/PageFrame.tsx';
import { openScreen } from '../../components/screen.tsx';
import { Page as HowDaysAreCounted } from '../../docs/how-days-are-counted.md';
import { onSitesChanged } from '../../utils/browser/sites.ts';
import { reportTrouble, wordsOf } from '../../utils/browser/trouble.ts';
import { browserSpeech } from '../../utils/browser/words.ts';
import { casesPart } from './cases-part.tsx';
import { openPart } from './open-part.tsx';
import { settingsPart } from './settings-part.tsx';

const speech = browserSpeech();
const screen = openScreen(document.body, speech);
document.documentElement.lang = speech.language;

/** Each part gives what it shows now. */
const SHOW: Record<Part, () => Promise<ComponentChildren>> = {
  cases: () => casesPart(location.hash.slice(1), speech, again, safely),
  open: () => openPart(speech.words, again, safely),
  settings: () => settingsPart(speech, again, safely),
  counting: async () => <HowDaysAreCounted />,
};

/** How often the page was shown anew. */
let latest = 0;

addEventListener('hashchange', again);
onSitesChanged(again);
again();

/** Shows the page anew after something has changed. */
function again(): void {
  safely(show());
}

async function show(): Promise<void> {
  const name = location.hash.slice(1);
  const part = (Object.keys(PARTS) as Part[]).find((one) => PARTS[one] === name) ?? 'cases';
  latest += 1;
  const own = latest;
  const content = await SHOW[part]();
  // A part that was slower than the next one is not shown over it.
  if (own !== latest) return;
  screen.show(<PageFrame part={part}>{content}</PageFrame>);
}

/** Whatever goes wrong ends here: shown once, with what to do. */
function safely(work: Promise<unknown>): void {
  work.catch((fault: unknown) => {
    reportTrouble(fault);
    screen.showTrouble(wordsOf(fault));
  });
}
