import { type CalendarDate, compareDays, yearOf } from '../dates/calendar-date.ts';
import { isProvisional } from './bank-holidays.ts';
import { countPeriod } from './count-period.ts';
import type { Deadline, DeadlineKind, Nation, StartEvent, Warning } from './deadline.ts';
import type { Limit, RegimeLaw } from './regimes/law.ts';
import { workingDayOnOrBefore } from './working-days.ts';

/** A deadline counted straight from a day by one limit; `safe` is `due` itself. */
export function limitFrom(
  kind: DeadlineKind,
  limit: Limit,
  from: CalendarDate,
  event: StartEvent,
  holidaysOf: readonly Nation[],
): Deadline {
  const { last, leftOut, provisional } = countPeriod(from, limit.period, holidaysOf);
  const nations = limit.period.unit === 'working-days' ? holidaysOf : [];
  return {
    kind,
    due: last,
    safe: last,
    basis: limit.basis,
    provision: limit.provision,
    count: { how: 'counted', from, event, period: limit.period, holidaysOf: nations, leftOut },
    stated: null,
    safeBecause: [],
    warnings: provisional ? ['provisional-holidays'] : [],
  };
}

/**
 * The same with `safe` on a working day: nobody opens letters on a Sunday, and no rule carries a requester's day on to
 * Monday, so the day before is the one to act by. Of several nations that it may be in, the one where that is earliest.
 */
export function onWorkingDay(deadline: Deadline, nations: readonly Nation[]): Deadline {
  const safe = earliest(nations.map((nation) => workingDayOnOrBefore(deadline.safe, [nation])));
  const moved = safe === deadline.safe ? deadline : earlier(deadline, safe, 'not-a-working-day');
  // Whether the day is a holiday at all is a guess in a year without an official list.
  return isProvisional(yearOf(deadline.safe)) ? withWarning(moved, 'provisional-holidays') : moved;
}

/** The earliest of the days; throws a RangeError where there is none. */
export function earliest(days: readonly CalendarDate[]): CalendarDate {
  const [first] = days.toSorted(compareDays);
  if (first === undefined) throw new RangeError('no days');
  return first;
}

/** The same with an earlier `safe` and one more reason for it. */
export function earlier(deadline: Deadline, safe: CalendarDate, reason: Deadline['safeBecause'][number]): Deadline {
  return { ...deadline, safe, safeBecause: [...deadline.safeBecause, reason] };
}

export function withWarning(deadline: Deadline, warning: Warning): Deadline {
  return deadline.warnings.includes(warning) ? deadline : { ...deadline, warnings: [...deadline.warnings, warning] };
}

/** The same with a warning where the authority may take a late request for a review if it will. */
export function lateAtDiscretion(deadline: Deadline, law: RegimeLaw): Deadline {
  return law.lateReview === null ? deadline : withWarning(deadline, 'late-at-discretion');
}
