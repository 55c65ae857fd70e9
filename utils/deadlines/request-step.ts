import { type CalendarDate, compareDays } from '../dates/calendar-date.ts';
import type { Fact, LetterKind } from '../facts/fact.ts';
import { handEntered, type Known, type LetterFacts, NOTHING_KNOWN, readFacts } from './letter-facts.ts';

interface StepOf<Kind extends string> {
  readonly kind: Kind;
  /** The day it happened. */
  readonly on: CalendarDate;
  /** Present where the letter that tells of it has no date, so that `on` only says where it stands among the others. */
  readonly undated?: true;
}

/** `named`: the day that the authority gave for its answer; null where it gave none. */
interface PromiseOf<Kind extends string> extends StepOf<Kind> {
  readonly named: CalendarDate | null;
}

/** `letter`: its facts; null where the step was entered by hand. */
interface LetterOf<Kind extends string> extends StepOf<Kind> {
  readonly letter: readonly Fact[] | null;
}

/** One thing that happened to a request, told by a letter or entered by hand. */
export type Step =
  | StepOf<'request-made'>
  | StepOf<'request-received'>
  | PromiseOf<'acknowledged'>
  | PromiseOf<'extended'>
  | StepOf<'clarification-asked'>
  | StepOf<'clarification-given'>
  | StepOf<'fee-asked'>
  | StepOf<'fee-paid'>
  /** Another authority has it now. */
  | StepOf<'transferred'>
  /** The requester chased the authority, as the ICO asks before it takes a complaint of silence. */
  | StepOf<'reminded'>
  | LetterOf<'response-given'>
  | StepOf<'review-asked'>
  | LetterOf<'review-outcome-given'>
  | LetterOf<'decision-sent'>;

export type StepKind = Step['kind'];

/** Later stages stand after earlier ones, so that of two steps on one day the later stage decides. */
const STAGES: readonly StepKind[] = [
  'request-made',
  'request-received',
  'acknowledged',
  'transferred',
  'clarification-asked',
  'clarification-given',
  'fee-asked',
  'fee-paid',
  'extended',
  'reminded',
  'response-given',
  'review-asked',
  'review-outcome-given',
  'decision-sent',
];

/** Steps in the order of their days, those of one day in the order of a request's stages. */
export function inOrder(steps: readonly Step[]): Step[] {
  return steps.toSorted((a, b) => compareDays(a.on, b.on) || STAGES.indexOf(a.kind) - STAGES.indexOf(b.kind));
}

/** Whether the first kind of step belongs to a later stage of a request than the second. */
export function isLaterStage(kind: StepKind, than: StepKind): boolean {
  return STAGES.indexOf(kind) > STAGES.indexOf(than);
}

/** The steps that one letter tells of: itself, and the request that it answers. None where it has no date of its own. */
export function stepsOfLetter(facts: readonly Fact[]): Step[] {
  const { kind, letterDate, requestDate, dueDate } = readFacts(facts, NOTHING_KNOWN);
  const steps: Step[] =
    requestDate === null
      ? []
      : [{ kind: requestDate.is === 'received' ? 'request-received' : 'request-made', on: requestDate.date }];
  return kind === null || letterDate === null ? steps : [...steps, stepOfKind(kind, letterDate, dueDate, facts)];
}

/** The step that a letter of this kind is. `named`: the day that it names for the authority's answer. */
export function stepOfKind(
  kind: LetterKind,
  on: CalendarDate,
  named: CalendarDate | null,
  letter: readonly Fact[],
): Step {
  switch (kind) {
    case 'acknowledgement':
      return { kind: 'acknowledged', on, named };
    case 'extension':
      return { kind: 'extended', on, named };
    case 'clarification':
      return { kind: 'clarification-asked', on };
    case 'fees-notice':
      return { kind: 'fee-asked', on };
    case 'transfer':
      return { kind: 'transferred', on };
    case 'response':
      return { kind: 'response-given', on, letter };
    case 'review-outcome':
      return { kind: 'review-outcome-given', on, letter };
    case 'decision-notice':
      return { kind: 'decision-sent', on, letter };
    default:
      return kind satisfies never;
  }
}

/** A letter's facts behind a step, or what is known of one entered by hand. */
export function letterBehind(step: Extract<Step, { letter: unknown }>, known: Known): LetterFacts {
  if (step.letter !== null) return readFacts(step.letter, known);
  const kinds = {
    'response-given': 'response',
    'review-outcome-given': 'review-outcome',
    'decision-sent': 'decision-notice',
  } as const;
  return handEntered(kinds[step.kind], step.on, known);
}
