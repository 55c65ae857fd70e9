import { type Case, latestLetter } from './cases/case.ts';
import { factValue } from './facts/fact.ts';
import type { CalendarNudge, CalendarWords } from './next-steps/calendar-events.ts';
import { deadlineTitle, longDate, type Speech } from './words.ts';

/** What an event of a person's calendar says about a deadline of a case. */
export function nudgeInWords({ deadline, by }: CalendarNudge, one: Case, speech: Speech): CalendarWords {
  const { words } = speech;
  const { facts } = latestLetter(one);
  const title = deadlineTitle(deadline, factValue(facts, 'regime'), words);
  const who = [factValue(facts, 'authority') ?? words('authority_unknown'), factValue(facts, 'reference')];
  const text = who.filter((part) => part !== null).join(', ');
  return { title: `${title} ${longDate(by, speech)}`, text };
}
