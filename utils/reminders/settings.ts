import type { ReminderSettings } from '../cases/reminder-settings.ts';

export type { Ahead, ReminderSettings } from '../cases/reminder-settings.ts';

/** What a person gets who has chosen nothing: law and life both leave time to write a letter in ten working days. */
export const USUAL_SETTINGS: ReminderSettings = {
  ahead: [
    { amount: 10, unit: 'working-days' },
    { amount: 3, unit: 'working-days' },
    { amount: 0, unit: 'calendar-days' },
  ],
  time: '09:00',
};
