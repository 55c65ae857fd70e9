import type { TargetedEvent } from 'preact';
import { addStep, removeStep, stepsOf } from '../utils/cases/add-step.ts';
import type { Case } from '../utils/cases/case.ts';
import type { CaseChange } from '../utils/cases/case-change.ts';
import type { EnteredStep } from '../utils/cases/hand-step.ts';
import { type CalendarDate, calendarDate } from '../utils/dates/calendar-date.ts';
import { plainDate, type WordKey } from '../utils/words.ts';
import { useSpeech } from './speech.ts';

/** The steps that a person enters, in the order of a request's life. */
const STEPS = {
  'request-made': 'step_request_made',
  'request-received': 'step_request_received',
  acknowledged: 'step_acknowledged',
  extended: 'step_extended',
  'clarification-asked': 'step_clarification_asked',
  'clarification-given': 'step_clarification_given',
  'fee-asked': 'step_fee_asked',
  'fee-paid': 'step_fee_paid',
  transferred: 'step_transferred',
  reminded: 'step_reminded',
  'response-given': 'step_response_given',
  'review-asked': 'step_review_asked',
  'review-outcome-given': 'step_review_outcome_given',
  'complaint-made': 'step_complaint_made',
  'decision-sent': 'step_decision_sent',
  'appeal-made': 'step_appeal_made',
} as const satisfies Record<EnteredStep['kind'], WordKey>;
type StepKind = keyof typeof STEPS;

interface Props {
  readonly case: Case;
  readonly today: CalendarDate;
  readonly newStepId: () => string;
  readonly onChange: (change: CaseChange) => void;
}

/** What happened that no letter here tells of, entered by hand. */
export function CaseSteps({ case: one, today, newStepId, onChange }: Props) {
  const speech = useSpeech();
  const { words } = speech;
  const add = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const on = calendarDate(String(form.get('on')));
    if (on !== null)
      onChange((other, when) => addStep(other, stepOf(form.get('kind') as StepKind, on), newStepId(), when));
  };
  return (
    <section class="steps">
      <h2>{words('steps_title')}</h2>
      <ul>
        {stepsOf(one).map(({ id, step }) => (
          <li key={id} data-step={step.kind} data-on={step.on}>
            {words('step_on', words(STEPS[step.kind]), plainDate(step.on, speech))}{' '}
            <button type="button" class="small" onClick={() => onChange((other, when) => removeStep(other, id, when))}>
              {words('step_remove')}
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={add}>
        <label>
          {words('step_what')}{' '}
          <select name="kind">
            {(Object.keys(STEPS) as StepKind[]).map((kind) => (
              <option key={kind} value={kind} selected={kind === 'review-asked'}>
                {words(STEPS[kind])}
              </option>
            ))}
          </select>
        </label>{' '}
        <label>
          {words('step_when')} <input type="date" name="on" required max={today} />
        </label>{' '}
        <button type="submit" class="small" data-action="add-step">
          {words('step_add')}
        </button>
      </form>
    </section>
  );
}

function stepOf(kind: StepKind, on: CalendarDate): EnteredStep {
  switch (kind) {
    case 'acknowledged':
    case 'extended':
      return { kind, on, named: null };
    case 'response-given':
    case 'review-outcome-given':
    case 'decision-sent':
      return { kind, on, letter: null };
    default:
      return { kind, on };
  }
}
