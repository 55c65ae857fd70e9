import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Deadline, DeadlineKind } from '../deadlines/deadline.ts';
import { owedBy } from '../deadlines/has-passed.ts';
import { type Life, lifeOfRequest } from '../deadlines/life-of-request.ts';
import type { NextAction } from '../deadlines/next-action.ts';
import { stepsOf } from './add-step.ts';
import { type Case, lettersOf } from './case.ts';
import { type CLOSING_STEPS, isClosingStep } from './hand-step.ts';

/** What a requester's own closing step settles. */
const SETTLES: Readonly<
  Record<(typeof CLOSING_STEPS)[number], { readonly deadline: DeadlineKind; readonly action: NextAction['do'] }>
> = {
  'complaint-made': { deadline: 'complaint', action: 'complain' },
  'appeal-made': { deadline: 'tribunal-appeal', action: 'appeal' },
};

/** Where a case's request stands on a day, from its letters as corrected and the steps entered by hand. */
export function lifeOfCase(one: Case, today: CalendarDate): Life {
  const entered = stepsOf(one).map(({ step }) => step);
  const life = lifeOfRequest(
    {
      regime: null,
      authority: null,
      letters: lettersOf(one).map(({ facts }) => facts),
      steps: entered.filter((step) => !isClosingStep(step)),
    },
    today,
  );
  return entered
    .filter(isClosingStep)
    .filter(({ on }) => on <= today)
    .reduce((left, { kind, on }) => without(left, SETTLES[kind], on), life);
}

/** A complaint settles the days that were counted from before it, not those of an outcome that came later. */
function without(life: Life, { deadline, action }: (typeof SETTLES)['complaint-made'], on: CalendarDate): Life {
  // What the authority owed and never did is what a complaint of silence is about.
  const settled = (one: Deadline) =>
    one.kind === deadline ? startOf(one) <= on : owedBy(one.kind) === 'authority' && one.due < on;
  const done = (one: NextAction) =>
    one.do === action && (!('deadline' in one) || one.deadline === null || settled(one.deadline));
  const next = life.next.filter((one) => !done(one));
  return {
    ...life,
    running: life.running.filter((one) => !settled(one)),
    passed: life.passed.filter((one) => !settled(one)),
    next: next.length === 0 && life.next.length > 0 ? [{ do: 'wait', until: null }] : next,
  };
}

function startOf({ count }: Deadline): CalendarDate {
  return count.how === 'counted' ? count.from : count.date;
}
