import { useSpeech } from './speech.ts';

/** At the end of a link's words: an arrow to see, a sentence to hear, that it opens in a tab of its own. */
export function OpensInTab() {
  const { words } = useSpeech();
  return (
    <>
      <span aria-hidden="true">{'\u00a0↗'}</span>
      <span class="unseen">{words('opens_in_tab')}</span>
    </>
  );
}
