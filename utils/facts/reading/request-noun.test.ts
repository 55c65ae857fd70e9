import { describe, expect, test } from 'vitest';
import { isRequesters, lastNoun } from './request-noun.ts';

test('the last noun before a day says whose day it is', () => {
  expect(lastNoun('your letter and my reply of ')).toEqual({ request: false, word: 'reply', at: 19 });
  expect(lastNoun('our reply to your request of ')).toEqual({ request: true, word: 'request', at: 18 });
  expect(lastNoun('the road works of ')).toBeNull();
});

describe('whose the request or letter is', () => {
  test.each([
    ['Thank you for your request of ', true, 'by the determiner right before it'],
    ['Thank you for your further written FOI request of ', true, 'some words between'],
    ['You sent us the request of ', true, 'a request is one side’s alone'],
    ['You sent us the letter of ', false, 'letters go both ways'],
    ["In the Council's letter of ", false, "somebody's own"],
    ['As we said in our e-mail of ', false, 'ours'],
    ['We write on and on of long and dull requests of ', false, 'no determiner near'],
  ])('%s: %s (%s)', (before, whose) => {
    const noun = lastNoun(before);
    expect(noun !== null && isRequesters(before, noun)).toBe(whose);
  });
});
