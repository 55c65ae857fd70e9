import { planReminders } from '../../utils/reminders/plan-reminders.ts';

/** Planners that are broken on purpose, to see whether the simulated year notices. */
export const SABOTAGES = {
  /** Forgets one reminder in twenty. */
  lose: (...[cases, settings, today]) => planReminders(cases, settings, today).filter(({ id }) => sumOf(id) % 20 !== 0),
  /** Gives a reminder another name every day, so that it is not known for the same. */
  double: (...[cases, settings, today]) =>
    planReminders(cases, settings, today).map((reminder) => {
      const name = `${reminder.name}/${today}`;
      return { ...reminder, name, id: `${reminder.caseId}/${name}` };
    }),
} satisfies Record<string, typeof planReminders>;

export type Sabotage = keyof typeof SABOTAGES;

function sumOf(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 0);
}
