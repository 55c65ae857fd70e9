import { describe, expect, test } from 'vitest';
import { lineStarts, patternStarts } from './pattern-starts.ts';

describe('says with what a pattern can begin', () => {
  test.each([
    ['letters', /\bfees\b/, ['fees']],
    ['alternatives', /\b(?:i|we) hold\b/, ['i hold', 'we hold']],
    ['alternatives of the whole', /\bfee\b|\bcharge\b/, ['fee', 'charge']],
    ['what may be missing', /\b(?:please )?find\b/, ['find', 'please find']],
    ['a letter that may be missing', /\brequests? of\b/, ['request of', 'requests of']],
    ['a small set', /\b[Rr]eview\b/, ['review']],
    ['any digit', /\b\d days\b/, ['0 days']],
    ['up to what may be anything', /\bno \w{1,5} held\b/, ['no ']],
    ['what must come next', /\bs(?=\d)/, ['s0']],
    ['rounds of a repeated part', /\b(?:my ){0,2}ref\b/, ['ref', 'my ref', 'my my ref']],
    ['not what comes after many rounds', /\b\d{1,9} days\b/, ['0 days', '00 days', '000 days', '0000']],
    ['what stands round it left out', /(?<!\bmay )\bneed\b/, ['need']],
  ])('%s', (_what, pattern, starts) => {
    expect(patternStarts(pattern.source)).toEqual(starts);
  });
});

describe('says nothing of a pattern that', () => {
  test.each([
    ['may begin inside a word', /held\b/],
    ['may begin so in one alternative', /\bheld\b|kept\b/],
    ['may begin with anything', /\b\w{3} held\b/],
    ['begins with a line', /^held\b/],
  ])('%s', (_what, pattern) => {
    expect(patternStarts(pattern.source)).toBeNull();
  });
});

test('says with what a line can begin, where every match begins a line', () => {
  expect(lineStarts(/^(?:our )?ref\b|^date\b/.source)).toEqual(['ref', 'our ref', 'date']);
  expect(lineStarts(/\bref\b/.source)).toBeNull();
});
