import { describe, expect, test } from 'vitest';
import { patternStarts } from './pattern-starts.ts';

describe('says with what a pattern can begin', () => {
  test.each([
    ['letters', /\bfees\b/, ['fees']],
    ['alternatives', /\b(?:i|we) hold\b/, ['i hold', 'we hold']],
    ['alternatives of the whole', /\bfee\b|\bcharge\b/, ['fee', 'charge']],
    ['what may be missing', /\b(?:please )?find\b/, ['please find', 'find']],
    ['a letter that may be missing', /\brequests? of\b/, ['requests of', 'request of']],
    ['a small set', /\b[Rr]eview\b/, ['review']],
    ['any digit', /\b\d days\b/, ['0 days']],
    ['up to what may be anything', /\bno \w{1,5} held\b/, ['no ']],
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
