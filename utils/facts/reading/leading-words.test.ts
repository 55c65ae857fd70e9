import { describe, expect, test } from 'vitest';
import { Hits } from './hits.ts';
import { LeadingWords } from './leading-words.ts';
import { phrase } from './phrases.ts';

const BEHALF = phrase(/\b(?:on behalf of|contact)\b/i, 'prose');
const FAR = { from: phrase(/\b(?:request|letter)\b/i, 'prose'), to: /^(?:to|of)$/i, reach: 20 };
/** What leads to "Kent" in the text. */
function leading(prose: string): LeadingWords {
  return new LeadingWords({ prose, hits: Hits.of(prose) }, prose.indexOf('Kent'));
}

describe('words right before a name', () => {
  test.each([
    ['I write on behalf of Kent', true, 'the words themselves'],
    ['I write on behalf of the Kent', true, '"the" between'],
    ['Please contact Kent', true, 'another word of the phrase'],
    ['on behalf of all in Kent', false, 'other words between'],
    ['on behalf of, Kent', false, 'a mark between'],
    ['Kent', false, 'nothing before'],
  ])('%s: %s (%s)', (prose, leads) => {
    expect(leading(prose).endWith(BEHALF)).toBe(leads);
  });
  test('a word as it is written, and no end of a longer one', () => {
    expect(leading('Dear Kent').endIn('Dear')).toBe(true);
    expect(leading('dear Kent').endIn('Dear')).toBe(false);
    expect(leading('McDear Kent').endIn('Dear')).toBe(false);
  });
});

describe('words that lead to a name from farther off', () => {
  test.each([
    ['your request to Kent', true, 'the last word next'],
    ['your letter of 3 March to the Kent', true, 'words and "the" between'],
    ['your request for any of the papers held to Kent', false, 'too many between'],
    ['your request about Kent', false, 'another last word'],
    ['your request\n\nto Kent', false, 'another paragraph'],
    ['we wrote to Kent', false, 'no word that leads'],
  ])('%j: %s (%s)', (prose, leads) => {
    expect(leading(prose).comeFrom(FAR)).toBe(leads);
  });
});
