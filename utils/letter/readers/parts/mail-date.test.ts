import { describe, expect, test } from 'vitest';
import { mailDate } from './mail-date.ts';

describe('reads', () => {
  test.each([
    ['Gmail in British English, whose September has four letters', '19 Sept 2025, 16:42', 'en-GB', '2025-09-19'],
    ['what Gmail adds about how long ago that was', '19 Sept 2025, 16:42 (9 weeks ago)', 'en-GB', '2025-09-19'],
    ['Gmail in American English, with a narrow blank', 'Sep 19, 2025, 4:42\u202fPM', 'en-US', '2025-09-19'],
    ['Gmail’s print view', 'Fri, Sep 19, 2025 at 4:42 PM', null, '2025-09-19'],
    ['figures whose weekday proves the day first', 'Fri 02/10/2026 11:08', 'en-US', '2026-10-02'],
    ['figures whose weekday proves the month first', 'Fri 10/2/2026 11:08 AM', 'en-GB', '2026-10-02'],
    ['figures of which only one order is a day', '9/19/2025 4:42 PM', 'en-GB', '2025-09-19'],
    ['the same day and month in either order', '10/10/2025', 'en-US', '2025-10-10'],
    ['figures on a page in British English', '02/10/2026 11:08', 'en-gb', '2026-10-02'],
    ['figures on a page in Welsh', '02/10/2026 11:08', 'cy', '2026-10-02'],
    ['points, which part the day from the month', '02.10.2026 11:08', 'de', '2026-10-02'],
    ['a short year', 'Thu 07/11/24 15:06', 'en-GB', '2024-11-07'],
    ['Roundcube', '2025-09-19 16:42', 'en', '2025-09-19'],
    ['a full day in words', 'Friday, 2 October 2026 11:08', 'en', '2026-10-02'],
    ['Yahoo', 'Fri, 19 Sept 2025 at 16:42', 'en-GB', '2025-09-19'],
    ['a moment as machines write it', '2025-09-19T22:42:00.000Z', null, '2025-09-19'],
  ])('%s', (_what, words, language, day) => expect(mailDate(words, language)).toBe(day));
});

describe('gives none', () => {
  test.each([
    ['where the order of figures is not certain', '02/10/2026 11:08', 'en-US'],
    ['where the page does not say its language', '02/10/2026 11:08', null],
    ['where the weekday fits both orders', 'Wed 01/07/2026', 'en-US'],
    ['where the weekday fits no order', 'Mon 02/10/2026', 'en-GB'],
    ['where the weekday contradicts the words', 'Monday, 2 October 2026', 'en-GB'],
    ['without a year', 'Fri, 19 Sept at 16:42', 'en-GB'],
    ['for a time today', '16:42', 'en-GB'],
    ['for a word', 'Yesterday', 'en-GB'],
    ['for a day that no calendar has', '31/06/2025', 'en-GB'],
    ['where two days stand there', '19 Sept 2025, edited 21 Sept 2025', 'en-GB'],
    ['in a language that is not read', '19 septembre 2025', 'fr'],
    ['for nothing', '', null],
  ])('%s', (_what, words, language) => expect(mailDate(words, language)).toBeNull());
});
