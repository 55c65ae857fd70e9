import { dismissReminder, snoozedUntil, snoozeReminder } from '../cases/snooze-reminder.ts';
import { readReminderId } from '../reminders/reminder.ts';
import { changeCase } from './case-store.ts';
import { NOTICE_BUTTONS } from './notifications.ts';
import { rememberShown } from './remind.ts';

/** Does what a button of a notification says. The background hears of the change and takes the notification away. */
export async function answerNotification(id: string, button: number): Promise<void> {
  const reminder = readReminderId(id);
  const name = NOTICE_BUTTONS[button];
  if (reminder === null || name === undefined) return;
  await rememberShown(id);
  await changeCase(reminder.caseId, (one, when) =>
    name === 'notice_tomorrow'
      ? snoozeReminder(one, reminder, snoozedUntil('tomorrow', when.day), when)
      : dismissReminder(one, reminder, when),
  );
}
