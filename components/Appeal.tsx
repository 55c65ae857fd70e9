import type { Regime } from '../utils/facts/fact.ts';
import { regulatorFor } from '../utils/next-steps/regulators.ts';
import { OutsideLink } from './OutsideLink.tsx';
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
          <OutsideLink to={appealUrl} action="appeal" name="appeal_tribunal" />
        </p>
      )}
    </section>
  );
}
