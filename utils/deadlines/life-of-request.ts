import { type CalendarDate, compareDays } from '../dates/calendar-date.ts';
import { type Fact, factOf, factValue, type Regime } from '../facts/fact.ts';
import { type AnswerTiming, answerTiming } from './answer-timing.ts';
import type { Deadline } from './deadline.ts';
import { hasPassed } from './has-passed.ts';
import type { Known } from './letter-facts.ts';
import type { NextAction } from './next-action.ts';
import {
  afterAnswer,
  afterDecision,
  afterOutcome,
  awaitingReply,
  awaitingReview,
  NOTHING_YET,
  type Outlook,
} from './outlook.ts';
import { lawOf } from './regimes/index.ts';
import { inOrder, letterBehind, type Step, stepsOfLetter } from './request-step.ts';
import { stepsOfUndated } from './undated-letter.ts';

/** What is known of one request. */
export interface RequestHistory {
  /** As the person set it; null to go by what the letters say: stated before inferred, then the latest first. */
  readonly regime: Regime | null;
  readonly authority: string | null;
  /** The facts of each letter, in any order. */
  readonly letters: readonly (readonly Fact[])[];
  /** What the person entered by hand, in any order. */
  readonly steps: readonly Step[];
}

/** Where a request stands on a day. */
export interface Life {
  readonly regime: Regime | null;
  readonly stage: 'not-begun' | 'awaiting-reply' | 'answered' | 'awaiting-review' | 'reviewed' | 'decided';
  /** Deadlines that are not over, the soonest first; an authority's with its day of grace. */
  readonly running: readonly Deadline[];
  readonly passed: readonly Deadline[];
  /** What may be done today, the most fitting first. */
  readonly next: readonly NextAction[];
  /** Whether the answer came in time; null where there is none or nothing tells. */
  readonly answer: AnswerTiming | null;
}

/** The life of a request as it stands on a day: steps after that day have not happened yet. */
export function lifeOfRequest(history: RequestHistory, today: CalendarDate): Life {
  const known = knownOf(history);
  const dated = [...history.letters.flatMap(stepsOfLetter), ...history.steps].filter((step) => step.on <= today);
  const steps = inOrder([...dated, ...stepsOfUndated(history.letters, dated, known, today)]);
  const { stage, outlook } = standing(steps, known, today);
  const byDay = outlook.deadlines.toSorted((a, b) => compareDays(a.safe, b.safe));
  return {
    regime: known.regime,
    stage,
    running: byDay.filter((deadline) => !hasPassed(deadline, today)),
    passed: byDay.filter((deadline) => hasPassed(deadline, today)),
    next: outlook.next,
    answer: answerTiming(steps, known),
  };
}

function knownOf({ regime, authority, letters }: RequestHistory): Known {
  const dated = letters.flatMap((facts) => {
    const on = factValue(facts, 'letter-date');
    return on === null ? [] : [{ on, facts }];
  });
  const latestFirst = dated.sort((a, b) => compareDays(b.on, a.on)).map(({ facts }) => facts);
  const inTurn = [...latestFirst, ...letters];
  const named = inTurn.map((facts) => factValue(facts, 'authority')).find((value) => value !== null);
  const regimes = inTurn.map((facts) => factOf(facts, 'regime')).filter((fact) => fact !== null);
  const stated = regimes.find(({ certainty }) => certainty === 'stated');
  return {
    regime: regime ?? (stated ?? regimes[0])?.value ?? null,
    regimeStated: regime !== null || stated !== undefined,
    authority: authority ?? named ?? null,
  };
}

function standing(
  steps: readonly Step[],
  known: Known,
  today: CalendarDate,
): { readonly stage: Life['stage']; readonly outlook: Outlook } {
  if (steps.length === 0) return { stage: 'not-begun', outlook: NOTHING_YET };
  const milestone = steps.findLast(isMilestone);
  switch (milestone?.kind) {
    // A letter about the request came, but nothing says when the request itself was made.
    case undefined:
    case 'request-made':
    case 'request-received':
    case 'clarification-given':
      return { stage: 'awaiting-reply', outlook: awaitingReply(steps, known, today) };
    case 'response-given':
      return { stage: 'answered', outlook: afterAnswer(steps, known, today) };
    case 'review-asked':
      return { stage: 'awaiting-review', outlook: awaitingReview(milestone.on, lawOf(known.regime), today) };
    case 'review-outcome-given':
      return { stage: 'reviewed', outlook: afterOutcome(letterBehind(milestone, known), today) };
    case 'decision-sent':
      return { stage: 'decided', outlook: afterDecision(letterBehind(milestone, known), today) };
    default:
      return milestone satisfies undefined;
  }
}

const MILESTONES = [
  'request-made',
  'request-received',
  'clarification-given',
  'response-given',
  'review-asked',
  'review-outcome-given',
  'decision-sent',
] as const;
type Milestone = Extract<Step, { kind: (typeof MILESTONES)[number] }>;

function isMilestone(step: Step): step is Milestone {
  return MILESTONES.some((kind) => kind === step.kind);
}
