import type { CalendarDate } from '../dates/calendar-date.ts';
import { countPeriod } from './count-period.ts';
import type { Deadline, Nation, Period } from './deadline.ts';
import type { LetterFacts } from './letter-facts.ts';
import { earlier, lateAtDiscretion, limitFrom, onWorkingDay, withWarning } from './limit-from.ts';
import { lawOf } from './regimes/index.ts';
import { workingDayOnOrBefore } from './working-days.ts';

/** FOIA leaves the time to the authority: the code, part 5, says what is asked of it. */
const CODE = lawOf('foia').reviewRequest.provision;

/**
 * The last day to ask the authority for a review of a response; null where no day can be told.
 * FOIA: the authority's own day or window, else the code's 40 working days. EIR, FOISA, EISR: the statute's 40 working
 * days, whatever the letter says. The letter's date stands for the day it was received, which is never later.
 */
export function reviewRequest(letter: LetterFacts): Deadline | null {
  const statute = letter.law.reviewRequest.basis === 'statute';
  const deadline = statute ? byStatute(letter) : (statedReview(letter) ?? byCode(letter));
  return deadline === null ? null : lateAtDiscretion(maybeEir(deadline, letter), letter.law);
}

/** The day or window that the letter itself gives, as it stands; null where it gives none that can be counted. */
export function statedReview(letter: LetterFacts): Deadline | null {
  const own = [letter.ownNation];
  if (letter.reviewBy !== null) {
    return onWorkingDay(
      {
        kind: 'review-request',
        due: letter.reviewBy,
        safe: letter.reviewBy,
        basis: 'stated',
        provision: CODE,
        count: { how: 'named', date: letter.reviewBy },
        stated: null,
        safeBecause: [],
        warnings: [],
      },
      own,
    );
  }
  if (letter.window === null || letter.letterDate === null) return null;
  const { amount, unit, firstDay } = letter.window;
  const limit = { period: { amount, unit, firstDay }, basis: 'stated', provision: CODE } as const;
  const deadline = limitFrom('review-request', limit, letter.letterDate, 'letter-date', letter.law.holidaysOf);
  return onWorkingDay(byOwnHolidays(deadline, letter.letterDate, limit.period, letter.ownNation), own);
}

function byCode(letter: LetterFacts): Deadline | null {
  if (letter.letterDate === null) return null;
  const { law, letterDate } = letter;
  const deadline = limitFrom('review-request', law.reviewRequest, letterDate, 'letter-date', law.holidaysOf);
  return byOwnHolidays(deadline, letterDate, law.reviewRequest.period, letter.ownNation);
}

/**
 * Section 10(6) opens "in this section": for a review no statute says what a working day is, so the authority may
 * leave out its own nation's holidays alone.
 */
function byOwnHolidays(deadline: Deadline, from: CalendarDate, period: Period, own: Nation): Deadline {
  const { last } = countPeriod(from, period, [own]);
  return last < deadline.safe ? earlier(deadline, last, 'own-holidays') : deadline;
}

/**
 * Where the letter names no law it may stand under the EIR (a body of Scotland's under their Scottish twin), whose 40
 * working days no authority can stretch.
 */
function maybeEir(deadline: Deadline, letter: LetterFacts): Deadline {
  if (letter.regime !== null || letter.letterDate === null) return deadline;
  const eir = lawOf(letter.ownNation === 'scotland' ? 'eisr' : 'eir');
  const { last } = countPeriod(letter.letterDate, eir.reviewRequest.period, eir.holidaysOf);
  if (last >= deadline.safe) return deadline;
  return { ...deadline, safe: last, safeBecause: ['may-be-eir'] };
}

function byStatute(letter: LetterFacts): Deadline | null {
  if (letter.letterDate === null) return null;
  const { law, letterDate } = letter;
  const counted = limitFrom('review-request', law.reviewRequest, letterDate, 'letter-date', law.holidaysOf);
  const deadline = letter.regime === 'foisa' ? maybeLonger(counted, letterDate, letter) : counted;
  const stated = statedDay(letter, letterDate) ?? deadline.due;
  if (stated > deadline.due) return withWarning({ ...deadline, stated }, 'longer-than-statute');
  if (stated < deadline.due) {
    return earlier({ ...deadline, stated }, workingDayOnOrBefore(stated, law.holidaysOf), 'shorter-window');
  }
  return deadline;
}

function statedDay(letter: LetterFacts, letterDate: CalendarDate): CalendarDate | null {
  if (letter.reviewBy !== null) return letter.reviewBy;
  return letter.window === null ? null : countPeriod(letterDate, letter.window, letter.law.holidaysOf).last;
}

/**
 * Section 20(5) is read by some as running from the end of the authority's own 20 working days where it replied sooner;
 * the Commissioner says from the reply (https://www.foi.scot/asking-for-a-review).
 */
function maybeLonger(deadline: Deadline, replied: CalendarDate, { requestDate, law }: LetterFacts): Deadline {
  if (requestDate === null) return deadline;
  const { last } = countPeriod(requestDate.date, law.reply.period, law.holidaysOf);
  return replied < last ? earlier(deadline, deadline.safe, 'counted-from-reply') : deadline;
}
