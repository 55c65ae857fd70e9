/** How long before a deadline a reminder comes; 0 calendar days is the day itself. */
export interface Ahead {
  readonly amount: number;
  readonly unit: 'working-days' | 'calendar-days';
}

export interface ReminderSettings {
  readonly ahead: readonly Ahead[];
  /** The time of day at which reminders come, where the person is: 'HH:MM'. */
  readonly time: string;
}

/** What a person gets who has chosen nothing: law and life both leave time to write a letter in ten working days. */
export const USUAL_SETTINGS: ReminderSettings = {
  ahead: [
    { amount: 10, unit: 'working-days' },
    { amount: 3, unit: 'working-days' },
    { amount: 0, unit: 'calendar-days' },
  ],
  time: '09:00',
};
