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
