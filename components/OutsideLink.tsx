import type { WordKey } from '../utils/words.ts';
import { useSpeech } from './speech.ts';

interface Props {
  readonly to: string;
  readonly action: string;
  readonly name: WordKey;
}

/** A link to somebody else's site, which opens in a tab of its own and says so. */
export function OutsideLink({ to, action, name }: Props) {
  const { words } = useSpeech();
  return (
    <a href={to} target="_blank" rel="noreferrer" data-action={action}>
      {words(name)}
      <span aria-hidden="true">{'\u00a0↗'}</span>
      <span class="unseen">{words('opens_in_tab')}</span>
    </a>
  );
}
