import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { CaseId } from '../cases/case.ts';
import { day } from '../testing/builders.ts';
import { type CalendarNudge, calendarEvents } from './calendar-events.ts';
import { calendarFile } from './calendar-file.ts';
import { calendarLinks } from './calendar-links.ts';

const AT = Date.UTC(2025, 9, 1, 12, 0);
const nudge = (on: string, changes: Partial<CalendarNudge> = {}): CalendarNudge => ({
  caseId: 'case-1' as CaseId,
  deadline: 'review-request',
  by: day('2025-11-25'),
  on: day(on),
  time: '09:30',
  ...changes,
});
const PLAN = [nudge('2025-11-11'), nudge('2025-11-20'), nudge('2025-11-25')];
const TITLE = 'Ask for a review; “Harrowdale, Council” \\ 25 November';
const TEXT = `Two lines:\nDeadline, FOIA section 50. ${'A long line is folded. '.repeat(20)}`;
const words = ({ on }: CalendarNudge) => ({ title: `${TITLE} (${on})`, text: TEXT });
const uids = (plan: readonly CalendarNudge[]) => calendarEvents(plan, words).map(({ uid }) => uid);
const read = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

describe('the file, read by another library', () => {
  const file = calendarFile(calendarEvents(PLAN, words), AT);
  const events = read(file);

  test('holds an event for each day of reminding, whole days', () => {
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2025-11-11', '2025-11-20', '2025-11-25']);
    expect(events.map(({ endDate }) => endDate.toString())).toEqual(['2025-11-12', '2025-11-21', '2025-11-26']);
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
  });

  test('says what was to be said, whatever letters are in it', () => {
    expect(events[0]?.summary).toBe(`${TITLE} (2025-11-11)`);
    expect(events[0]?.description).toBe(TEXT);
  });

  test('rings at the time of the day that the person chose', () => {
    const [alarm] = events[0]?.component.getAllSubcomponents('valarm') ?? [];
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT9H30M');
  });

  test('has lines that every calendar takes', () => {
    const lines = file.split('\r\n');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
  });

  test('for nothing, is a calendar without events', () => {
    expect(read(calendarFile([], AT))).toEqual([]);
  });
});

describe('a second import moves the events of the first', () => {
  test('a deadline that was corrected has the same names and a higher sequence', () => {
    const moved = PLAN.map(({ on }) => nudge(on.replace('2025-11', '2025-12'), { by: day('2025-12-25') }));
    expect(uids(moved)).toEqual(uids(PLAN));
    const [before, after] = [
      calendarFile(calendarEvents(PLAN, words), AT),
      calendarFile(calendarEvents(moved, words), AT + 60_000),
    ];
    expect(read(after)[0]?.sequence).toBeGreaterThan(read(before)[0]?.sequence ?? Number.POSITIVE_INFINITY);
  });

  test('those that are left keep their names when the first have passed', () => {
    expect(uids(PLAN.slice(1))).toEqual(uids(PLAN).slice(1));
  });

  test.each([
    ['of another case', { caseId: 'case-2' as CaseId }],
    ['of another deadline', { deadline: 'complaint' as const }],
    ['of another answer’s deadline', { by: day('2025-11-28') }],
  ])('an event %s has another name', (_what, changes) => {
    const both = [...PLAN, nudge('2025-11-25', changes)];
    expect(new Set(uids(both)).size).toBe(4);
  });
});

describe('links that open a new event, filled in', () => {
  const links = calendarLinks({ title: 'Ask & tell + 1', text: 'Line 1\nLine 2', on: day('2025-12-31') });

  test('Google: a whole day, to the day after', () => {
    const { searchParams } = new URL(links.google);
    expect(Object.fromEntries(searchParams)).toEqual({
      action: 'TEMPLATE',
      text: 'Ask & tell + 1',
      details: 'Line 1\nLine 2',
      dates: '20251231/20260101',
    });
  });

  test.each([
    ['outlook', 'outlook.live.com'],
    ['office', 'outlook.office.com'],
  ] as const)('%s', (which, host) => {
    const url = new URL(links[which]);
    expect(url.host).toBe(host);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      subject: 'Ask & tell + 1',
      body: 'Line 1\nLine 2',
      startdt: '2025-12-31',
      enddt: '2026-01-01',
      allday: 'true',
    });
    expect(url.search).not.toContain('+');
  });
});
