import { describe, expect, test } from 'vitest';
import { expandPattern, lineBeginnings } from './expand-pattern.ts';

/** The words; with `…` behind them where a match only begins so, with `-` where the last may go on. */
const wordsOf = (pattern: RegExp) =>
  expandPattern(pattern)?.map(({ text, endsWord, whole }) => text + (endsWord ? '' : '-') + (whole ? '' : '…'));

describe('writes out the words that a pattern stands for', () => {
  test.each([
    ['letters', /\bfees\b/i, ['fees']],
    ['alternatives', /\b(?:i|we) hold\b/i, ['i hold', 'we hold']],
    ['alternatives of the whole', /\bfee\b|\bcharge\b/i, ['fee', 'charge']],
    ['what may be missing, as the pattern prefers it', /\b(?:please )?find\b/i, ['please find', 'find']],
    ['what had rather be missing', /\b(?:so )??find\b/i, ['find', 'so find']],
    ['a small set', /\bwithh[eo]ld\b/i, ['withheld', 'withhold']],
    ['any figure', /\b\d{1,2} days\b/i, ['00 days', '0 days']],
    ['rounds of a repeated part', /\b(?:my ){0,2}ref\b/i, ['my my ref', 'my ref', 'ref']],
    ['words that may go on', /\bexempt/i, ['exempt-']],
    ['none that a boundary forbids', /\b(?:fee|re\b)s?\b/i, ['fees', 'fee', 're']],
    ['none that a word named before overtakes', /\b(?:no|no fee|nor)\b/i, ['no', 'nor']],
    ['longer ones before shorter ones', /\b(?:no fee|no)\b/i, ['no fee', 'no']],
  ])('%s', (_what, pattern, words) => {
    expect(wordsOf(pattern)).toEqual(words);
  });
});

describe('writes out only a beginning before', () => {
  test.each([
    ['what may be anything', /\bno \w{1,5} held\b/i, ['no -…']],
    ['a certain figure: any has the place', /\b20 days\b/i, ['00 days…']],
    ['marks that no words have', /\bcharge £\d/i, ['charge -…']],
    ['what stands round it', /(?<!\bmay )\bneed\b/i, ['need…']],
    ['what must come next', /\bs(?=\d)/i, ['s0-…']],
    ['capitals', /\bI asked\b/, ['i asked…']],
    ['many rounds', /\b\d{1,9} days\b/i, ['0000-…', '000 days', '00 days', '0 days']],
  ])('%s', (_what, pattern, words) => {
    expect(wordsOf(pattern)).toEqual(words);
  });
});

describe('says nothing of a pattern that', () => {
  test.each([
    ['may begin inside a word', /held\b/i],
    ['may begin so in one alternative', /\bheld\b|kept\b/i],
    ['may begin with anything', /\b\w{3} held\b/i],
    ['begins with a line', /^held\b/i],
  ])('%s', (_what, pattern) => {
    expect(expandPattern(pattern)).toBeNull();
  });
});

test('keeps to beginnings where there are too many words', () => {
  const many = /\b(?:a|b|c|d|e) (?:f|g|h|i|j) (?:k|l|m|n|o) (?:p|q|r|s|t) (?:u|v|w|x|y) (?:f|g|h|i|j)\b/i;
  const words = wordsOf(many) ?? [];
  expect(words.length).toBeLessThan(1000);
  expect(words.every((each) => each.endsWith('…'))).toBe(true);
});

test('says with what a line can begin, where every match begins a line', () => {
  expect(lineBeginnings(/^(?:our )?ref\b|^date\b/i)).toEqual(['our ref', 'ref', 'date']);
  expect(lineBeginnings(/\bref\b/i)).toBeNull();
  expect(lineBeginnings(/^.ref\b/i)).toBeNull();
});
