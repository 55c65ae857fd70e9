import type { CalendarDate } from '../dates/calendar-date.ts';
import { complaintAfterSilence } from './complaint.ts';
import { deadlinesOf } from './count-deadlines.ts';
import type { Deadline } from './deadline.ts';
import { hasPassed } from './has-passed.ts';
import type { Known, LetterFacts } from './letter-facts.ts';
import type { NextAction } from './next-action.ts';
import type { RegimeLaw } from './regimes/law.ts';
import { latest, requestClock } from './request-clock.ts';
import { letterBehind, type Step } from './request-step.ts';
import { type ReplyClock, responseDue } from './response-due.ts';
import { reviewAfterSilence } from './review-after-silence.ts';
import { reviewDue } from './review-due.ts';

/** The deadlines of a request's present stage, and what may be done. */
export interface Outlook {
  readonly deadlines: readonly Deadline[];
  readonly next: readonly NextAction[];
}

export const NOTHING_YET: Outlook = { deadlines: [], next: [] };

export function awaitingReply(steps: readonly Step[], known: Known, today: CalendarDate): Outlook {
  const clock = requestClock(steps, known);
  switch (clock.is) {
    case 'stopped':
      return { deadlines: [], next: [{ do: 'answer-authority', about: clock.for, since: clock.since }] };
    case 'elsewhere':
    case 'unsettled':
      return { deadlines: [], next: [{ do: 'wait', until: null }] };
    case 'running': {
      const reply = responseDue(clock.reply);
      if (reply === null) return { deadlines: [], next: [{ do: 'wait', until: null }] };
      if (!hasPassed(reply, today)) return { deadlines: [reply], next: [{ do: 'wait', until: reply.due }] };
      const reminder = latest(steps, 'reminded');
      return afterSilence(reply, clock.reply, reminder !== null && reminder.on > reply.due, today);
    }
    default:
      return clock satisfies never;
  }
}

/** The ICO takes a complaint of silence once the authority was chased, the Scottish Commissioner only after a review. */
function afterSilence(reply: Deadline, clock: ReplyClock, reminded: boolean, today: CalendarDate): Outlook {
  const { silence, regulator } = clock.law;
  const review = reviewAfterSilence(clock);
  const reviews = review === null ? [] : [review];
  const next: NextAction[] = reviews.flatMap((deadline) => askReview(deadline, today));
  if (silence === 'complaint') {
    next.unshift(
      reminded
        ? { do: 'complain', to: regulator, because: 'no-reply', deadline: null, late: false }
        : { do: 'remind-authority', lateSince: reply.due },
    );
  }
  return { deadlines: [reply, ...reviews], next };
}

/** Each answer since the last clarification has its own time, since each decides something of its own. */
export function afterAnswer(steps: readonly Step[], known: Known, today: CalendarDate): Outlook {
  const restart = steps.findLastIndex((step) => RESTARTS.some((kind) => kind === step.kind));
  const letters = steps
    .slice(restart + 1)
    .filter((step) => step.kind === 'response-given')
    .map((step) => letterBehind(step, known));
  const outlooks = letters.map((letter) => {
    const deadlines = deadlinesOf(letter);
    return { deadlines, next: deadlines.flatMap((deadline) => actions(deadline, letter.law, today)) };
  });
  return { deadlines: outlooks.flatMap(({ deadlines }) => deadlines), next: outlooks.flatMap(({ next }) => next) };
}

const RESTARTS: readonly Step['kind'][] = [
  'clarification-given',
  'review-asked',
  'review-outcome-given',
  'decision-sent',
];

export function awaitingReview(asked: CalendarDate, law: RegimeLaw, today: CalendarDate): Outlook {
  const review = reviewDue(asked, law);
  if (!hasPassed(review, today)) {
    const wait: NextAction = { do: 'wait', until: review.due };
    // After the code's ordinary 20 working days a reminder is fair, a complaint too soon.
    const slow = today > review.safe && review.safe < review.due;
    return { deadlines: [review], next: slow ? [wait, { do: 'remind-authority', lateSince: review.safe }] : [wait] };
  }
  const deadline = complaintAfterSilence(review, law);
  if (deadline === null) {
    const complain: NextAction = {
      do: 'complain',
      to: law.regulator,
      because: 'no-review-reply',
      deadline,
      late: false,
    };
    return { deadlines: [review], next: [complain] };
  }
  return { deadlines: [review, deadline], next: complain(deadline, law, 'no-review-reply', today) };
}

export function afterOutcome(letter: LetterFacts, today: CalendarDate): Outlook {
  const deadlines = deadlinesOf(letter);
  return { deadlines, next: deadlines.flatMap((deadline) => actions(deadline, letter.law, today, 'review-outcome')) };
}

export function afterDecision(letter: LetterFacts, today: CalendarDate): Outlook {
  const deadlines = deadlinesOf(letter);
  if (letter.law.appeal === null) return { deadlines, next: [{ do: 'appeal', to: 'court-of-session' }] };
  return { deadlines, next: deadlines.flatMap((deadline) => actions(deadline, letter.law, today)) };
}

/** What the requester may do under one of their own deadlines. */
function actions(
  deadline: Deadline,
  law: RegimeLaw,
  today: CalendarDate,
  because: 'no-review' | 'review-outcome' = 'no-review',
): NextAction[] {
  switch (deadline.kind) {
    case 'review-request':
      return askReview(deadline, today);
    case 'complaint':
      return complain(deadline, law, because, today);
    case 'tribunal-appeal':
      // The tribunal may let a late appeal in for a reason.
      return [{ do: 'appeal', to: 'tribunal', deadline, late: hasPassed(deadline, today) }];
    case 'response-due':
    case 'review-due':
      return [];
    default:
      return deadline.kind satisfies never;
  }
}

/** After the day only where the authority may still take it: under the EIR the 40 working days are a bar. */
function askReview(deadline: Deadline, today: CalendarDate): NextAction[] {
  if (!hasPassed(deadline, today)) return [{ do: 'ask-review', deadline, late: false }];
  const anew: NextAction = { do: 'ask-anew' };
  return deadline.warnings.includes('late-at-discretion') ? [{ do: 'ask-review', deadline, late: true }, anew] : [anew];
}

/** Six weeks are the ICO's practice, so it may still listen ("in most cases" it will not); six months are a statute. */
function complain(
  deadline: Deadline,
  law: RegimeLaw,
  because: Extract<NextAction, { do: 'complain' }>['because'],
  today: CalendarDate,
): NextAction[] {
  const late = hasPassed(deadline, today);
  const complaint: NextAction = { do: 'complain', to: law.regulator, because, deadline, late };
  if (!late) return [complaint];
  return deadline.basis === 'statute' ? [{ do: 'ask-anew' }] : [complaint, { do: 'ask-anew' }];
}
