import { calendarDate, dayNumber, yearOf } from '../dates/calendar-date.ts';
import list from './bank-holidays.json' with { type: 'json' };
import { holidaysByRule } from './holidays-by-rule.ts';
/** Fewer than these in a year would mean that the official list does not cover it yet (England and Wales have eight). */
const FULL_YEAR = 8;
const LISTED = {
    'england-and-wales': byYear(list['england-and-wales']),
    scotland: byYear(list.scotland),
    'northern-ireland': byYear(list['northern-ireland']),
};
const CACHE = new Map();
/**
 * The bank holidays of any of the nations in a year, in date order, one entry a day.
 * From the official list (law: https://www.gov.uk/bank-holidays.json), by rule for a year that it does not cover.
 */
export function holidaysOfYear(nations, year) {
    const key = `${nations.join()} ${year}`;
    let holidays = CACHE.get(key);
    if (holidays === undefined) {
        holidays = together(nations, year);
        CACHE.set(key, holidays);
    }
    return holidays;
}
/** Whether a day is a bank holiday of any of the nations. */
export function isBankHoliday(date, nations) {
    return holidaysOfYear(nations, yearOf(date)).some((holiday) => holiday.date === date);
}
/** Whether the bank holidays of a year are only worked out by rule, not published. */
export function isProvisional(year) {
    return listedOf('england-and-wales', year) === null;
}
function listedOf(nation, year) {
    const days = LISTED[nation].get(year) ?? [];
    return days.length < FULL_YEAR ? null : days;
}
function together(nations, year) {
    const found = new Map();
    for (const nation of nations) {
        for (const { date, title } of listedOf(nation, year) ?? holidaysByRule(nation, year)) {
            const day = found.get(date) ?? { titles: new Set(), nations: [] };
            day.titles.add(title);
            day.nations.push(nation);
            found.set(date, day);
        }
    }
    return [...found]
        .map(([date, day]) => ({
        date,
        // 2 January 2017 was New Year's Day in London and 2nd January in Edinburgh.
        name: [...day.titles].join(' / '),
        nations: day.nations,
        number: dayNumber(date),
    }))
        .sort((a, b) => a.number - b.number);
}
function byYear(days) {
    const years = new Map();
    for (const { date: text, title } of days) {
        const date = calendarDate(text);
        if (date === null)
            throw new Error(`bank-holidays.json: ${text} is no day`);
        years.set(yearOf(date), [...(years.get(yearOf(date)) ?? []), { date, title }]);
    }
    return years;
}
