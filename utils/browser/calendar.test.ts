import ICAL from 'ical.js';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeCase } from '../cases/close-case.ts';
import { dismissReminder } from '../cases/snooze-reminder.ts';
import { answerFacts, caseOf, day } from '../testing/builders.ts';
import { calendarToSave, comingEvents } from './calendar.ts';

vi.mock('./today.ts', () => ({ today: () => '2025-11-15', now: () => Date.UTC(2025, 10, 15, 12) }));

const ONE = caseOf(answerFacts());
const WHEN = { day: day('2025-11-12'), at: 1_762_941_600_000 };
const words = ({ by }: { by: string }) => ({ title: `By ${by}`, text: 'Ask.' });
const days = async (one = ONE) => (await comingEvents([one], words)).map(({ on }) => on);

beforeEach(() => fakeBrowser.reset());

test('the days that have passed are left out', async () => {
  expect(await days()).toEqual(['2025-11-20', '2025-11-25']);
});

test('what was dismissed here still stands in a calendar; a closed case does not', async () => {
  expect(await days(dismissReminder(ONE, { deadline: 'review-request', by: day('2025-11-25') }, WHEN))).toHaveLength(2);
  expect(await days(closeCase(ONE, WHEN))).toEqual([]);
});

test('the file is one that another library reads', async () => {
  const { name, text } = calendarToSave(await comingEvents([ONE], words));
  expect(name).toBe('foi-clock-2025-11-15.ics');
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  expect(events.map((event) => new ICAL.Event(event).summary)).toEqual(['By 2025-11-25', 'By 2025-11-25']);
});
