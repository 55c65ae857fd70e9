import { browser } from 'wxt/browser';
import { type Case, type CaseId, latestLetter } from '../cases/case.ts';
import { lifeOfCase } from '../cases/life-of-case.ts';
import { daysBetween } from '../dates/calendar-date.ts';
import { isOwedByAuthority } from '../deadlines/day-to-act-by.ts';
import { nameOfLetter } from '../name-of-letter.ts';
import { type Reminder, readReminderId } from '../reminders/reminder.ts';
import { deadlineTitle, longDate, timeLeft } from '../words.ts';
import { today } from './today.ts';
import { browserSpeech } from './words.ts';

/** The buttons of a notification, in their order, where the browser shows them. */
export const NOTICE_BUTTONS = ['notice_tomorrow', 'notice_dismiss'] as const;

/** Shows a reminder as a notification of the system. Its id is the reminder's, so that a repeat replaces itself. */
export async function showReminder(reminder: Reminder, one: Case): Promise<void> {
  const { words } = browserSpeech();
  const notice = {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: nameOfLetter(latestLetter(one).facts, words),
    message: messageOf(reminder, one),
  } as const;
  // Stays until it is answered, with buttons, where the browser can; Firefox refuses a notice that asks for either.
  const buttons = NOTICE_BUTTONS.map((key) => ({ title: words(key) }));
  try {
    await browser.notifications.create(reminder.id, { ...notice, requireInteraction: true, buttons });
  } catch {
    await browser.notifications.create(reminder.id, notice);
  }
}

function messageOf(reminder: Reminder, one: Case): string {
  const speech = browserSpeech();
  const { words } = speech;
  const day = longDate(reminder.by, speech);
  if (isOwedByAuthority({ kind: reminder.deadline })) {
    return words(reminder.deadline === 'review-due' ? 'notice_review_late' : 'notice_answer_late', day);
  }
  const title = deadlineTitle(reminder.deadline, lifeOfCase(one, today()).regime, words);
  return words('notice_act', title, day, timeLeft(daysBetween(today(), reminder.by), speech));
}

/** Ids of the notifications that stand now; none where the browser does not tell. */
export async function standingNotifications(): Promise<readonly string[]> {
  return Object.keys((await browser.notifications.getAll()) ?? {}).filter((id) => readReminderId(id) !== null);
}

/** The case that a notification is about. */
export function caseOfNotification(id: string): CaseId {
  return id.split('/')[0] as CaseId;
}
