import { type CalendarDate, compareDays } from '../dates/calendar-date.ts';
import { countPeriod } from './count-period.ts';
import type { Deadline, Nation, Period, SafeReason } from './deadline.ts';
import type { LetterFacts } from './letter-facts.ts';
import { earlier, earliest, lateAtDiscretion, limitFrom, onWorkingDay, withWarning } from './limit-from.ts';
import { lawOf } from './regimes/index.ts';
import type { RegimeLaw } from './regimes/law.ts';
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
  return deadline === null ? null : lateAtDiscretion(maybeOtherLaw(deadline, letter), letter.law);
}

/**
 * The day or window that the letter itself gives, as it stands; null where it gives none that can be counted. Where it
 * gives both, the day stands and nobody is told to wait for it beyond the window.
 */
export function statedReview(letter: LetterFacts): Deadline | null {
  const named = namedReview(letter);
  const counted = windowReview(letter);
  if (named === null || counted === null) return named ?? counted;
  return counted.safe < named.safe ? earlier(named, counted.safe, 'two-times') : named;
}

function namedReview({ reviewBy, ownNations }: LetterFacts): Deadline | null {
  if (reviewBy === null) return null;
  return onWorkingDay(
    {
      kind: 'review-request',
      due: reviewBy,
      safe: reviewBy,
      basis: 'stated',
      provision: CODE,
      count: { how: 'named', date: reviewBy },
      stated: null,
      safeBecause: [],
      warnings: [],
    },
    ownNations,
  );
}

function windowReview(letter: LetterFacts): Deadline | null {
  if (letter.window === null || letter.letterDate === null) return null;
  const { amount, unit, firstDay } = letter.window;
  const limit = { period: { amount, unit, firstDay }, basis: 'stated', provision: CODE } as const;
  const event = letter.window.from === 'receipt' ? 'letter-date-for-receipt' : 'letter-date';
  const deadline = limitFrom('review-request', limit, letter.letterDate, event, letter.law.holidaysOf);
  // Its holidays are left out of working days already; counted with another nation's, one may be a working day.
  if (unit === 'working-days') return byOwnHolidays(deadline, letter.letterDate, limit.period, letter.ownNations);
  return onWorkingDay(deadline, letter.ownNations);
}

function byCode(letter: LetterFacts): Deadline | null {
  if (letter.letterDate === null) return null;
  const { law, letterDate } = letter;
  const deadline = limitFrom('review-request', law.reviewRequest, letterDate, 'letter-date', law.holidaysOf);
  return byOwnHolidays(deadline, letterDate, law.reviewRequest.period, letter.ownNations);
}

/**
 * Section 10(6) opens "in this section": for a review no statute says what a working day is, so the authority may
 * leave out its own nation's holidays alone. Where that may be one of several nations, whichever ends the time first.
 */
function byOwnHolidays(deadline: Deadline, from: CalendarDate, period: Period, own: readonly Nation[]): Deadline {
  const last = earliest(own.map((nation) => countPeriod(from, period, [nation]).last));
  return last < deadline.safe ? earlier(deadline, last, 'own-holidays') : deadline;
}

/**
 * Where the letter does not state its law ("FOI" alone is what everybody calls every request) it may stand under the
 * EIR, or under FOISA if the authority may be one of Scotland's: their 40 working days no authority can stretch.
 */
function maybeOtherLaw(deadline: Deadline, { regimeStated, letterDate, ownNations }: LetterFacts): Deadline {
  if (regimeStated || letterDate === null) return deadline;
  const others = othersFor(ownNations).map(([law, reason]) => {
    const { last } = countPeriod(letterDate, law.reviewRequest.period, law.holidaysOf);
    return { safe: last, safeBecause: [reason] };
  });
  const [soonest] = others.toSorted((a, b) => compareDays(a.safe, b.safe));
  return soonest !== undefined && soonest.safe < deadline.safe ? { ...deadline, ...soonest } : deadline;
}

/** What else the law may be; the Scottish EIR give the same day as FOISA. */
function othersFor(nations: readonly Nation[]): (readonly [RegimeLaw, SafeReason])[] {
  const eir = [lawOf('eir'), 'may-be-eir'] as const;
  const foisa = [lawOf('foisa'), 'may-be-foisa'] as const;
  if (!nations.includes('scotland')) return [eir];
  return nations.length > 1 ? [eir, foisa] : [foisa];
}

function byStatute(letter: LetterFacts): Deadline | null {
  if (letter.letterDate === null) return null;
  const { law, letterDate } = letter;
  const counted = limitFrom('review-request', law.reviewRequest, letterDate, 'letter-date', law.holidaysOf);
  const deadline = letter.regime === 'foisa' ? maybeLonger(counted, letterDate, letter) : counted;
  const stated = statedDay(letter, letterDate) ?? deadline.due;
  if (stated > deadline.due) return withWarning({ ...deadline, stated }, 'longer-than-statute');
  if (stated < deadline.due) {
    const shorter = earlier({ ...deadline, stated }, workingDayOnOrBefore(stated, law.holidaysOf), 'shorter-window');
    const { window } = letter;
    // It is the authority's own time, so it may leave out its own holidays alone, as under FOIA.
    return letter.reviewBy !== null || window?.unit !== 'working-days'
      ? shorter
      : byOwnHolidays(shorter, letterDate, window, letter.ownNations);
  }
  return deadline;
}

/** Of a day and a window that the letter both gives, the earlier. */
function statedDay(letter: LetterFacts, letterDate: CalendarDate): CalendarDate | null {
  const counted = letter.window === null ? null : countPeriod(letterDate, letter.window, letter.law.holidaysOf).last;
  if (letter.reviewBy === null || counted === null) return letter.reviewBy ?? counted;
  return counted < letter.reviewBy ? counted : letter.reviewBy;
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
