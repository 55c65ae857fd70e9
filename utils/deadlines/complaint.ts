import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Deadline, Nation } from './deadline.ts';
import { limitFrom, onWorkingDay } from './limit-from.ts';
import type { RegimeLaw } from './regimes/law.ts';

/** The office that must have it in hand: the ICO in England, the Scottish Commissioner in St Andrews. */
const OFFICE: Readonly<Record<RegimeLaw['regulator'], readonly Nation[]>> = {
  ico: ['england-and-wales'],
  sic: ['scotland'],
};

/**
 * The last day to complain to the regulator, counted from the outcome of the review (or from a response that sends the
 * requester straight to it): the ICO's six weeks, which are practice, or the Scottish Commissioner's six months.
 */
export function complaint(from: CalendarDate, event: 'review-outcome' | 'letter-date', law: RegimeLaw): Deadline {
  const deadline = limitFrom('complaint', law.complaint, from, event, law.holidaysOf);
  return onWorkingDay(deadline, OFFICE[law.regulator]);
}

/**
 * The last day to go to the regulator where the review was never answered; null under FOIA and the EIR, where the ICO
 * only asks that the authority's time be over. Scotland: six months after it ran out (FOISA section 47(4)).
 */
export function complaintAfterSilence(review: Deadline, law: RegimeLaw): Deadline | null {
  if (law.complaint.basis !== 'statute') return null;
  const deadline = limitFrom('complaint', law.complaint, review.due, 'review-time-ended', law.holidaysOf);
  return onWorkingDay(deadline, OFFICE[law.regulator]);
}
