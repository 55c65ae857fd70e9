import type { Deadline } from '../utils/deadlines/deadline.ts';
import { explainDeadline } from '../utils/deadlines/explain-deadline.ts';
import { PARTS } from './PageFrame.tsx';
import { inWords } from './sentence.ts';
import { useSpeech } from './speech.ts';

/** Why it is that day, in one sentence, with the place where the rule stands. */
export function Reason({ deadline }: { deadline: Deadline }) {
  const speech = useSpeech();
  const [reason] = explainDeadline(deadline);
  const { name, address } = deadline.provision;
  return (
    <p>
      {reason !== undefined && inWords(reason, speech)}{' '}
      <a href={address} target="_blank" rel="noreferrer">
        {name}
      </a>
    </p>
  );
}

/** The count, step by step, for the person who wants to check it. */
export function WhyThisDay({ deadline }: { deadline: Deadline }) {
  const speech = useSpeech();
  const [, ...steps] = explainDeadline(deadline);
  return (
    <details class="why">
      <summary>{speech.words('why_this_day')}</summary>
      <ol>
        {steps.map((step) => {
          const said = inWords(step, speech);
          return (
            <li key={said} class={ALARMING.has(step.key) ? 'warning' : undefined}>
              {said}
            </li>
          );
        })}
      </ol>
      <a href={`cases.html#${PARTS.counting}`} target="_blank" rel="noreferrer">
        {speech.words('nav_counting')}
      </a>
    </details>
  );
}

/** What the person must not overlook in the count. */
const ALARMING: ReadonlySet<string> = new Set(['warning_longer_than_statute', 'warning_provisional_holidays']);
