import { type Case, latestLetter } from './cases/case.ts';
import type { Regime } from './facts/fact.ts';
import { nameOfLetter } from './name-of-letter.ts';
import type { CalendarNudge, CalendarWords } from './next-steps/calendar-events.ts';
import { deadlineTitle, longDate, type Speech } from './words.ts';

/** What an event of a person's calendar says about a deadline of a case. */
export function nudgeInWords(
  { deadline, by }: CalendarNudge,
  one: Case,
  regime: Regime | null,
  speech: Speech,
): CalendarWords {
  const { words } = speech;
  const title = deadlineTitle(deadline, regime, words);
  return { title: `${title} ${longDate(by, speech)}`, text: nameOfLetter(latestLetter(one).facts, words) };
}
