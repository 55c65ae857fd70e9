import { expect, test, vi } from 'vitest';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import { letterOf } from '../../testing/letter-of.ts';
import { Reading } from '../reading.ts';
import { onceALetter } from './once-a-letter.ts';

const first = new Reading(letterOf('We hold it.'));
const second = new Reading(letterOf('We do not hold it.'));
const day = '2025-03-14' as CalendarDate;

test('the search is done anew for another letter or another day, and for nothing else', () => {
  const search = vi.fn(({ text }: { text: string }, anchor: CalendarDate | null) => `${text} ${anchor}`);
  const once = onceALetter(search);
  expect([once(first, day), once(first, day)]).toEqual(['We hold it. 2025-03-14', 'We hold it. 2025-03-14']);
  expect(search).toHaveBeenCalledTimes(1);
  expect(once(first, null)).toBe('We hold it. null');
  expect(once(second, null)).toBe('We do not hold it. null');
  expect(once(first, null)).toBe('We hold it. null');
  expect(search).toHaveBeenCalledTimes(4);
});
