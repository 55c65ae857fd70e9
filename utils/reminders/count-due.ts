import { type Case, isKept } from '../cases/case.ts';
import { lifeOfCase } from '../cases/life-of-case.ts';
import { topicOf } from '../cases/reminder-answer.ts';
import { addDays, type CalendarDate } from '../dates/calendar-date.ts';
import { dayToActBy, isOwedByAuthority } from '../deadlines/day-to-act-by.ts';

/** As far ahead as a person plans a week. */
const DAYS = 7;

/** How many of the requester's own days to act by lie within the next seven days, today included; not those dismissed. */
export function countDue(cases: readonly Case[], today: CalendarDate): number {
  const last = addDays(today, DAYS);
  return cases.filter((one) => isKept(one) && !one.closed.value).reduce((sum, one) => sum + dueIn(one, today, last), 0);
}

function dueIn(one: Case, today: CalendarDate, last: CalendarDate): number {
  const topics = lifeOfCase(one, today)
    .running.filter((deadline) => !isOwedByAuthority(deadline))
    .map((deadline) => ({ by: dayToActBy(deadline), topic: topicOf(deadline.kind, dayToActBy(deadline)) }))
    .filter(({ by, topic }) => by >= today && by <= last && one.answers[topic]?.value?.do !== 'dismiss');
  return new Set(topics.map(({ topic }) => topic)).size;
}
