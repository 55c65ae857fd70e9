import type { Regime } from '../utils/facts/fact.ts';
import { regulatorFor } from '../utils/next-steps/regulators.ts';
import { OpensInTab } from './OpensInTab.tsx';
import { useSpeech } from './speech.ts';

interface Props {
  /** Whether a review has to be asked for before the Commissioner looks at it. */
  readonly reviewFirst: boolean;
  readonly regime: Regime | null;
}

/** The way to the Commissioner, and beside it what has to come first. */
export function Complain({ reviewFirst, regime }: Props) {
  const { words } = useSpeech();
  const { id, complaintUrl } = regulatorFor(regime);
  return (
    <section class="complain">
      <p>
        <a href={complaintUrl} target="_blank" rel="noreferrer" data-action="complain">
          {words(id === 'sic' ? 'complain_sic' : 'complain_ico')}
          <OpensInTab />
        </a>
      </p>
      {reviewFirst && <p class="note">{words(id === 'sic' ? 'complain_first_review_sic' : 'complain_first_review')}</p>}
    </section>
  );
}
