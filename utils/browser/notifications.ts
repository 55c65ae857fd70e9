import { browser } from 'wxt/browser';
import type { CaseId } from '../cases/case.ts';
import { daysBetween } from '../dates/calendar-date.ts';
import { type Fact, factValue } from '../facts/fact.ts';
import type { Reminder } from '../reminders/reminder.ts';
import { deadlineTitle, longDate, timeLeft } from '../words.ts';
import { today } from './today.ts';
import { browserSpeech } from './words.ts';

/** Shows a reminder as a notification of the system. Its id is the reminder's, so that a repeat replaces itself. */
export async function showReminder(reminder: Reminder, facts: readonly Fact[]): Promise<void> {
  const speech = browserSpeech();
  const { words } = speech;
  const title = deadlineTitle(reminder.deadline, factValue(facts, 'regime'), words);
  const left = timeLeft(daysBetween(today(), reminder.by), speech);
  const who = [factValue(facts, 'authority') ?? words('authority_unknown'), factValue(facts, 'reference')];
  await browser.notifications.create(reminder.id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: who.filter((part) => part !== null).join(', '),
    message: words('notice_act', title, longDate(reminder.by, speech), left),
  });
}

/** The case that a notification is about. */
export function caseOfNotification(id: string): CaseId {
  return id.split('/')[0] as CaseId;
}
