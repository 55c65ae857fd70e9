import type { Deadline } from '../utils/deadlines/deadline.ts';
import type { NextAction } from '../utils/deadlines/next-action.ts';
import { longDate, type Speech } from '../utils/words.ts';
import { useSpeech } from './speech.ts';

/** What the requester may do today, the most fitting first. */
export function NextActions({ actions }: { actions: readonly NextAction[] }) {
  const speech = useSpeech();
  if (actions.length === 0) return null;
  return (
    <section class="next">
      <h2>{speech.words('next_title')}</h2>
      <ul>
        {actions.map((action) => {
          const said = inWords(action, speech);
          return (
            <li key={said} data-next={action.do}>
              {said}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function inWords(action: NextAction, speech: Speech): string {
  const { words } = speech;
  const on = (date: string) => longDate(date, speech);
  /** By the deadline's day; `open` where there is none, `late` where it has passed. */
  const by = (deadline: Deadline | null, name: 'next_ask_review' | 'next_complain' | 'next_apply', late: boolean) => {
    if (deadline === null) return words(`${name}_open`);
    return late ? words(`${name}_late`, on(deadline.due)) : words(name, on(deadline.safe));
  };
  switch (action.do) {
    case 'wait':
      return action.until === null ? words('next_wait_open') : words('next_wait', on(action.until));
    case 'answer-authority':
      return words(action.about === 'fee' ? 'next_answer_fee' : 'next_answer_clarification', on(action.since));
    case 'remind-authority':
      return words('next_remind', on(action.lateSince));
    case 'ask-review':
      return by(action.deadline, 'next_ask_review', action.late);
    case 'complain':
      return by(action.deadline, action.to === 'sic' ? 'next_apply' : 'next_complain', action.late);
    case 'appeal': {
      if (action.to === 'court-of-session') return words('next_appeal_court');
      const { deadline, late } = action;
      return late ? words('next_appeal_late', on(deadline.due)) : words('next_appeal', on(deadline.safe));
    }
    case 'ask-anew':
      return words('next_ask_anew');
    default:
      return action satisfies never;
  }
}
