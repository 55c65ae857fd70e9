import { type CalendarDate, dayOf } from '../dates/calendar-date.ts';

/** Easter Sunday of a Gregorian year, by the anonymous rule of 1876 (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): CalendarDate {
  const lunarYear = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const lunarCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * lunarYear + century - Math.floor(century / 4) - lunarCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((lunarYear + 11 * epact + 22 * toSunday) / 451);
  const sinceMarch = epact + toSunday - 7 * late + 114;
  const sunday = dayOf(year, Math.floor(sinceMarch / 31), (sinceMarch % 31) + 1);
  if (sunday === null) throw new RangeError(`no Easter in the year ${year}`);
  return sunday;
}
