import type { CalendarDate } from '../dates/calendar-date.ts';
import type { StartEvent } from './deadline.ts';
import { graceEnds } from './has-passed.ts';
import type { Known } from './letter-facts.ts';
import { requestClock } from './request-clock.ts';
import type { Step } from './request-step.ts';
import { responseDue } from './response-due.ts';
import { workingDaysBetween } from './working-days.ts';

/** When the answer came, as the law counts. */
export interface AnswerTiming {
  readonly from: CalendarDate;
  readonly event: StartEvent;
  readonly answeredOn: CalendarDate;
  /** Working days run when the answer came: 19 for the nineteenth (and for the weekend after it). */
  readonly workingDay: number;
  readonly due: CalendarDate;
  readonly verdict:
    | 'in-time'
    /**
     * After the ordinary time, within the longer one that a school or an archive may have; or after the time counted
     * from the day of asking, where nothing tells when the authority received the request.
     */
    | 'cannot-tell'
    /** One working day after the last: some authorities count the day of receipt otherwise. */
    | 'within-grace'
    | 'late';
}

/**
 * Whether the first answer to the request (or to its clarification) came in time; null where there is no answer, or
 * where nothing tells when it came or when the time began. The law's own time counts, not the day that the authority named for itself,
 * save where it properly took longer. `steps`: in the order of their days.
 */
export function answerTiming(steps: readonly Step[], known: Known): AnswerTiming | null {
  const response = firstAnswer(steps);
  if (response === null || response.undated) return null;
  const clock = requestClock(
    steps.filter((step) => step.on <= response.on),
    known,
  );
  if (clock.is !== 'running') return null;
  const { start, used, extended, law, named } = clock.reply;
  const deadline = responseDue({ ...clock.reply, named: extended === null ? null : named });
  if (start === null || deadline === null) return null;
  return {
    from: start.date,
    event: start.event,
    answeredOn: response.on,
    workingDay: used + workingDaysBetween(start.date, response.on, law.holidaysOf),
    due: deadline.due,
    verdict: verdictOn(response.on, start.event, deadline),
  };
}

function verdictOn(
  answered: CalendarDate,
  from: StartEvent,
  { safe, due }: { safe: CalendarDate; due: CalendarDate },
): AnswerTiming['verdict'] {
  if (answered <= safe) return 'in-time';
  // `safe` is earlier than `due` only where the authority may have the longer time.
  if (answered <= due) return 'cannot-tell';
  // Received later than it was made, it has its time from then: nobody is called late on a guess.
  if (from === 'request-made') return 'cannot-tell';
  return answered <= graceEnds(due) ? 'within-grace' : 'late';
}

/** The first response after the last clarification: what came before it was asked anew. */
function firstAnswer(steps: readonly Step[]): Step | null {
  const restart = steps.findLastIndex((step) => step.kind === 'clarification-given');
  return steps.slice(restart + 1).find((step) => step.kind === 'response-given') ?? null;
}
