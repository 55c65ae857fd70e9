import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import { deadlineTitle, longDate, plainDate, timeLeft, type Words } from './words.ts';

const ROOT = new URL('..', import.meta.url);
const BRITISH = { language: 'en-GB' };
/** As the browser does it: $1 to $9 are filled in. */
const words: Words = (key, ...values) =>
  messages[key].message.replace(/\$(\d)/g, (_whole, place: string) => values[Number(place) - 1] ?? '');

test('dates are written out in full, with the day of the week where a day has to be kept', () => {
  expect(longDate('2018-10-24', BRITISH)).toBe('Wednesday 24 October 2018');
  expect(plainDate('2018-10-24', BRITISH)).toBe('24 October 2018');
  expect(plainDate('2018-10-24', { language: 'cy' })).toBe('24 Hydref 2018');
});

describe('the time left', () => {
  test.each([
    [0, 'today'],
    [1, 'tomorrow'],
    [28, '28 days left'],
    [-1, 'passed yesterday'],
    [-30, 'passed 30 days ago'],
    [-200, 'passed 6 months ago'],
    [-2953, 'passed 8 years ago'],
  ])('%i days', (days, said) => expect(timeLeft(days, { words, ...BRITISH })).toBe(said));
});

describe('what is to be done is called as the regime calls it', () => {
  test.each([
    ['an internal review under FOIA', 'review-request', 'foia', 'Ask for an internal review by'],
    ['the same where no law is named', 'review-request', null, 'Ask for an internal review by'],
    ['a review in Scotland', 'review-request', 'foisa', 'Ask for a review by'],
    ['a complaint to the ICO', 'complaint', 'eir', 'Complain to the Information Commissioner by'],
    ['an application in Scotland', 'complaint', 'eisr', 'Apply to the Scottish Information Commissioner by'],
    ['the authority’s own day, everywhere the same', 'response-due', 'foisa', 'The answer is due by'],
  ] as const)('%s', (_what, kind, regime, title) => expect(deadlineTitle(kind, regime, words)).toBe(title));
});

test('every word in the list is said somewhere', () => {
  const said = ['components', 'utils', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name}`,
      ),
    )
    .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
    .map((name) => readFileSync(new URL(name, ROOT), 'utf8'))
    .join('\n');
  // Some families are put together from their parts: regime_foia, window_receipt_same.
  const composed = /^(?:regime|window|unreadable)_|^next_.*_(?:open|late)$|^extension_/;
  const silent = Object.keys(messages).filter((key) => !composed.test(key) && !said.includes(`'${key}'`));
  expect(silent).toEqual([]);
});
