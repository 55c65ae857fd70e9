import type { Regime } from '../utils/facts/fact.ts';
import { regulatorFor } from '../utils/next-steps/regulators.ts';
import { OpensInTab } from './OpensInTab.tsx';
import { useSpeech } from './speech.ts';

interface Props {
  readonly regime: Regime | null;
}

/** After the Commissioner's decision: the way to the tribunal, or what is left in Scotland. */
export function Appeal({ regime }: Props) {
  const { words } = useSpeech();
  const { appealUrl } = regulatorFor(regime);
  return (
    <section class="complain">
      {appealUrl === null ? (
        <p class="note">{words('appeal_court')}</p>
      ) : (
        <p>
          <a href={appealUrl} target="_blank" rel="noreferrer" data-action="appeal">
            {words('appeal_tribunal')}
            <OpensInTab />
          </a>
        </p>
      )}
    </section>
  );
}
