import list from '../../utils/deadlines/bank-holidays.json' with { type: 'json' };

// The days that the simulated year asks for, counted by hand's way and by nothing of the program's own: from day to
// day, past weekends and the bank holidays of the whole United Kingdom.

const HOLIDAYS = new Set(
  Object.values(list)
    .flat()
    .map(({ date }) => date),
);

export function isWorkingDay(day: string): boolean {
  const date = Temporal.PlainDate.from(day);
  return date.dayOfWeek < 6 && !HOLIDAYS.has(day);
}

export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

const counted = new Map<string, string>();

/** The day so many working days later, earlier where negative. */
export function addWorkingDays(day: string, amount: number): string {
  const key = `${day} ${amount}`;
  const known = counted.get(key) ?? countWorkingDays(day, amount);
  counted.set(key, known);
  return known;
}

function countWorkingDays(day: string, amount: number): string {
  let at = day;
  for (let left = Math.abs(amount); left > 0; ) {
    at = addDays(at, Math.sign(amount));
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}

/** What is true of a simulated case. */
export interface TrueCase {
  /** The authority's letter names the last day for asking for a review. */
  readonly by: string;
  /** The day on which the person asked for the review; null before that. */
  readonly asked: string | null;
  readonly closed: boolean;
  readonly deleted: boolean;
  readonly snoozed: { readonly topic: string; readonly on: string; readonly until: string } | null;
  readonly dismissed: readonly string[];
  /** The days on which the person told something of the case. */
  readonly told: readonly string[];
}

export interface Expected {
  readonly topic: string;
  readonly on: string;
}

const expected = new WeakMap<TrueCase, Map<string, readonly Expected[]>>();

/** The reminders that should exist on a day, by the words of the issue: 10, 3 and 0 working days ahead, and complaining. */
export function expectedReminders(one: TrueCase, today: string): readonly Expected[] {
  const ofDays = expected.get(one) ?? new Map<string, readonly Expected[]>();
  expected.set(one, ofDays);
  const known = ofDays.get(today) ?? expect(one, today);
  ofDays.set(today, known);
  return known;
}

function expect(one: TrueCase, today: string): Expected[] {
  if (one.closed || one.deleted) return [];
  const [topic, last, usual] = matterOf(one);
  if (one.dismissed.includes(topic)) return [];
  const snoozed = one.snoozed?.topic === topic ? one.snoozed : null;
  const days =
    snoozed === null
      ? usual
      : [...usual.filter((on) => on >= snoozed.until || (on === last && on > snoozed.on)), snoozed.until];
  const told = one.told.filter((day) => day <= today).sort();
  const since = told.at(-1) ?? [...one.told].sort()[0] ?? '';
  return [...new Set(days)]
    .sort()
    .filter((on) => on >= since)
    .map((on) => ({ topic, on }));
}

/** Its topic, its last day (null: none may be passed over), and its usual days. */
function matterOf({ by, asked }: TrueCase): [string, string | null, string[]] {
  if (asked === null) return [`review-request/${by}`, by, [addWorkingDays(by, -10), addWorkingDays(by, -3), by]];
  const due = addWorkingDays(asked, 40);
  // The day of grace over, on the next day it may be called late.
  return [`review-due/${due}`, null, [addDays(addWorkingDays(due, 1), 1)]];
}

export function topicNow(one: TrueCase): string {
  return matterOf(one)[0];
}
