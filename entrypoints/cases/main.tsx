import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { PARTS, PageFrame, type Part } from '../../components/PageFrame.tsx';
import { SpeechContext } from '../../components/speech.ts';
import { Trouble } from '../../components/Trouble.tsx';
import { Page as HowDaysAreCounted } from '../../docs/how-days-are-counted.md';
import { onSitesChanged } from '../../utils/browser/sites.ts';
import { reportTrouble, wordsOf } from '../../utils/browser/trouble.ts';
import { browserSpeech } from '../../utils/browser/words.ts';
import { casesPart } from './cases-part.tsx';
import { openPart } from './open-part.tsx';
import { settingsPart } from './settings-part.tsx';

const root = document.querySelector('#app') as Element;
const speech = browserSpeech();
document.documentElement.lang = speech.language;

/** Each part gives what it shows now. */
const SHOW: Record<Part, () => Promise<ComponentChildren>> = {
  cases: () => casesPart(location.hash.slice(1)),
  open: () => openPart(speech.words, again, safely),
  settings: () => settingsPart(speech.words, again, safely),
  counting: async () => <HowDaysAreCounted />,
};

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
  draw(part, await SHOW[part]());
}

/** Whatever goes wrong ends here: shown once, with what to do. */
function safely(work: Promise<void>): void {
  work.catch((fault: unknown) => {
    reportTrouble(fault);
    draw('cases', <Trouble message={wordsOf(fault)} />);
  });
}

function draw(part: Part, content: ComponentChildren): void {
  render(
    <SpeechContext.Provider value={speech}>
      <PageFrame part={part}>{content}</PageFrame>
    </SpeechContext.Provider>,
    root,
  );
}
