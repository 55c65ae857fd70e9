import type { Deadline } from './deadline.ts';
import { earlier, lateAtDiscretion, limitFrom } from './limit-from.ts';
import { type ReplyClock, responseDue } from './response-due.ts';

/**
 * The last day to ask for a review where no reply came: 40 working days after the time for the reply ran out, by
 * EIR regulation 11(2), FOISA section 20(5)(a) and EIR (Scotland) regulation 16. Null where no statute gives it (FOIA)
 * or where nothing tells when the time began. The day that the authority named for itself moves nothing.
 */
export function reviewAfterSilence(clock: ReplyClock): Deadline | null {
  const { law } = clock;
  if (law.reviewRequest.basis !== 'statute') return null;
  const reply = responseDue({ ...clock, named: null });
  if (reply === null) return null;
  const from = (ended: Deadline['due']) =>
    lateAtDiscretion(limitFrom('review-request', law.reviewRequest, ended, 'reply-time-ended', law.holidaysOf), law);
  const deadline = from(reply.due);
  // Whether the request was complex and voluminous enough for more time is seldom certain: the requester's day errs early.
  const ordinary = responseDue({ ...clock, named: null, extended: null });
  if (ordinary !== null && ordinary.due < reply.due) {
    return earlier(deadline, from(ordinary.safe).due, 'extension-may-not-count');
  }
  // An archive's time may have ended sooner than its longest: the requester's day errs early.
  const [because] = reply.safeBecause;
  return because === undefined ? deadline : earlier(deadline, from(reply.safe).due, because);
}
