import type { CalendarDate } from '../dates/calendar-date.ts';
import { countPeriod } from './count-period.ts';
import type { Deadline } from './deadline.ts';
import { earlier, limitFrom } from './limit-from.ts';
import type { RegimeLaw } from './regimes/law.ts';

/**
 * The last day for the authority to answer a request for a review, from the day that it was asked. FOIA: 20 working
 * days in an ordinary case, 40 at most, and the ICO takes a complaint of silence once 40 have passed; `due` is the
 * fortieth, so that nobody is called late too soon, and `safe` the twentieth.
 */
export function reviewDue(asked: CalendarDate, law: RegimeLaw): Deadline {
  const { usual, atMost } = law.reviewOutcome;
  const deadline = limitFrom('review-due', atMost, asked, 'review-asked', law.holidaysOf);
  const { last } = countPeriod(asked, usual.period, law.holidaysOf);
  return last < deadline.due ? earlier(deadline, last, 'normally-sooner') : deadline;
}
