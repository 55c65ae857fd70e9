import { addDays, addMonths, yearOf } from '../dates/calendar-date.ts';
import { isProvisional } from './bank-holidays.ts';
import { workingDayAfter } from './working-days.ts';
/** No authority gives more than a few years; a longer "period" is a misread number, and no day for it beats a wrong one. */
const MOST = 1000;
/** Whether a period can be counted: a whole number from 1 to 1000. */
export function isCountable(period) {
    return Number.isInteger(period.amount) && period.amount >= 1 && period.amount <= MOST;
}
/**
 * The last day of a period from a day, to midnight (Berend v IC and LB Richmond, EA/2006/0049).
 * The first day is day zero, or day one for a period "beginning with" it. `nations`: whose bank holidays are left out.
 * Throws a RangeError for a period that `isCountable` refuses.
 */
export function countPeriod(from, period, nations) {
    if (!isCountable(period))
        throw new RangeError(`cannot count ${period.amount} ${period.unit}`);
    if (period.unit === 'working-days') {
        const dayZero = period.firstDay === 'same' ? addDays(from, -1) : from;
        const { date, leftOut } = workingDayAfter(dayZero, period.amount, nations);
        return { last: date, leftOut, provisional: leansOnRules(dayZero, date) };
    }
    return { last: lastCalendarDay(from, period.unit, period), leftOut: [], provisional: false };
}
function lastCalendarDay(from, unit, period) {
    // "Beginning with" a day counts that day, so the period ends a day sooner.
    const sooner = period.firstDay === 'same' ? 1 : 0;
    switch (unit) {
        case 'calendar-days':
            return addDays(from, period.amount - sooner);
        case 'weeks':
            return addDays(from, period.amount * 7 - sooner);
        case 'months':
            return addDays(addMonths(from, period.amount), -sooner);
        default:
            return unit;
    }
}
function leansOnRules(from, to) {
    for (let year = yearOf(from); year <= yearOf(to); year += 1) {
        if (isProvisional(year))
            return true;
    }
    return false;
}
