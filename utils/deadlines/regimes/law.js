export const workingDays = (amount) => ({ amount, unit: 'working-days', firstDay: 'next' });
export const calendarDays = (amount) => ({ amount, unit: 'calendar-days', firstDay: 'next' });
export const weeks = (amount) => ({ amount, unit: 'weeks', firstDay: 'next' });
export const months = (amount) => ({ amount, unit: 'months', firstDay: 'next' });
