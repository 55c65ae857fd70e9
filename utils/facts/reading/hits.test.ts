import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Hits } from './hits.ts';
import { phrase } from './phrases.ts';

const PATTERNS = [
  /\b(?:i|we) (?:do )?hold\b/i,
  /\brequests?\b/i,
  /\bno longer\b/i,
  /\bno(?: no)? (?:\d{1,2} )?days\b/i,
  /\b\d{1,2} days\b/i,
  /\b20 days\b/i,
  /(?<!\bnot )\bheld\b/i,
  /\bhold\w{0,2}/i,
  /\bI hold\b/,
  /\bsection 0?\d ?\(\d\)/i,
  /\b(?:e-?mail|don't)\b/i,
  /\bno .{0,10}\bdays\b/i,
];
const NUMBERS = PATTERNS.map((pattern) => phrase(pattern));
const WORDS = ['we', 'I', 'do', 'hold', 'held', 'request', 'requests', 'no', 'longer', 'not', '20', '9', 'days'];
const ODD = ['withheld', '.', '', '_', 'section', '9(2)', 'e-mail', "don't", 'holdé', '\u2019', 'my_request', '(we'];

/** Every place at which the pattern matches, also inside another match. */
function matchesOf({ source, flags }: RegExp, text: string): string[] {
  const sticky = new RegExp(source, `${flags}y`);
  return Array.from(text, (_, at) => {
    sticky.lastIndex = at;
    return sticky.test(text) ? `${at} ${text.slice(at, sticky.lastIndex)}` : '';
  }).filter((match) => match !== '');
}

function hitsOf(hits: Hits, number: number, text: string): string[] {
  const found: string[] = [];
  for (let hit = hits.first(number); hit >= 0; hit = hits.next(hit))
    found.push(`${hits.start(hit)} ${text.slice(hits.start(hit), hits.end(hit))}`);
  return found;
}

test('finds of any text what each pattern finds by itself', () => {
  const words = fc.array(fc.constantFrom(...WORDS, ...ODD), { maxLength: 30 });
  fc.assert(
    fc.property(words, (each) => {
      const text = each.join(' ');
      const hits = Hits.of(text);
      for (const [at, pattern] of PATTERNS.entries())
        expect(hitsOf(hits, NUMBERS[at] ?? -1, text)).toEqual(matchesOf(pattern, text));
    }),
  );
});

const HOLD = phrase(/\bhold\b/i);
const HOLD_IN_PROSE = phrase(/\bhold it\b/i, 'prose');
const HOLD_IN_LINE = phrase(/\bhold it\b/i, 'text');

const HELD = phrase(/\bhold -it\b/i);

describe('looks for a phrase in the text that it is for', () => {
  const text = 'We hold it. "We hold it", you say. We hold\nit.';
  const prose = text.replace('\n', ' ');
  const own = text.replace('\n', ' ').replace('We hold it"', '          "');
  const hits = new Hits(text, prose);
  hits.mask(own, [[13, 23]]);
  test.each([
    ['the own words, without those repeated', HOLD, [3, 38]],
    ['all words', HOLD_IN_PROSE, [3, 16, 38]],
    ['the text with its line ends', HOLD_IN_LINE, [3, 16]],
  ])('%s', (_what, number, places) => {
    expect(hitsOf(hits, number, text).map((each) => Number.parseInt(each, 10))).toEqual(places);
  });
});

test('a hit of the own words does not reach into those repeated', () => {
  const text = 'We hold -it, hold';
  const hits = new Hits(text, text);
  hits.mask(text.replace('it', '  '), [[9, 11]]);
  expect(hits.has(HELD)).toBe(false);
  expect(hits.count(HOLD)).toBe(2);
});

test('gives the hits from a place on, the last before it, and how many there are', () => {
  const hits = Hits.of('hold, hold, hold');
  expect(hits.start(hits.firstFrom(HOLD, 1))).toBe(6);
  expect(hits.start(hits.firstFrom(HOLD, 6))).toBe(6);
  expect(hits.firstFrom(HOLD, 13)).toBe(-1);
  expect(hits.start(hits.lastBefore(HOLD, 12))).toBe(6);
  expect(hits.lastBefore(HOLD, 0)).toBe(-1);
  expect([hits.count(HOLD), Hits.of('').count(HOLD)]).toEqual([3, 0]);
});

test('looks no farther than it is asked to', () => {
  const hits = Hits.of('held not held held');
  const held = phrase(/(?<!\bnot )\bheld\b/i);
  expect(hits.start(hits.first(held, 1))).toBe(0);
  expect(hits.first(held, 0)).toBe(-1);
  expect(hits.next(hits.first(held), 14)).toBe(-1);
  expect(hits.start(hits.next(hits.first(held), 15))).toBe(14);
});

test('counts patterns that are alike as one', () => {
  expect(phrase(/\bhold\b/i)).toBe(HOLD);
  expect(phrase(/\bhold\b/i, 'prose')).not.toBe(HOLD);
});
