import { describe, expect, test } from 'vitest';
import { readingOfText } from '../testing/letter-of.ts';
import { weighKind } from './weigh-kind.ts';

const HEAD = 'University of Marrowby\n\n11 November 2026\n\nDear Tom\n\n';
const END = '\n\nYours sincerely\n\nAnn Grey';
const kindOf = (body: string) => weighKind(readingOfText(HEAD + body + END)).kind;

describe('tells kinds apart that share their words', () => {
  test.each([
    [
      'a refusal that is late: it apologises and decides',
      'I apologise for the delay in responding. Your request of 1 July 2026 for all e-mails about the car park is refused under section 12 of the Freedom of Information Act 2000.',
      'response',
    ],
    [
      'an extension: it apologises and decides nothing',
      'Freedom of Information Act 2000\n\nI am sorry for the delay in responding to your request of 1 October 2026. We need more time to consider the public interest and hope to reply by 9 December 2026.',
      'extension',
    ],
    [
      'an answer in a few words, with what a review will bring',
      'Freedom of Information Act 2000\n\nThank you for your request of 14 October 2026. The information you requested is attached.\n\nIf you ask for an internal review, you will receive our reply within 20 working days.',
      'response',
    ],
    [
      'an answer in a few words, with what may follow a review',
      'Freedom of Information Act 2000\n\nThank you for your request of 14 October 2026. The information you requested is attached.\n\nIf you are unhappy with the outcome of the internal review you can complain to the Information Commissioner.',
      'response',
    ],
    [
      'a review that is only promised',
      'Freedom of Information Act 2000\n\nThank you for your email of 9 November 2026 in which you ask for an internal review of our response to your request FOI 2026/311. A senior officer will carry out the review and you will receive our reply within 20 working days.',
      'acknowledgement',
    ],
    [
      'an answer that never says “your request”',
      'FOI response: Under the Freedom of Information Act 2000 we supply the data below. Please ask for an internal review within 40 working days.',
      'response',
    ],
    [
      'an answer in Welsh',
      "Deddf Rhyddid Gwybodaeth 2000\n\nCyfeiriaf at eich cais am wybodaeth dyddiedig 14 Hydref 2026. Mae'r wybodaeth wedi'i heithrio o dan adran 40(2).",
      'response',
    ],
  ])('%s', (_which, body, kind) => {
    expect(kindOf(body)).toBe(kind);
  });
});

test('a page of guidance that names answers is none', () => {
  const page =
    'FOI response times\n\nUnder the Freedom of Information Act 2000 we supply recorded data to anybody who asks. Please ask for an internal review within 40 working days.';
  expect(weighKind(readingOfText(page)).kind).toBeNull();
});

const PLAIN = 'Freedom of Information Act 2000\n\nThank you for your requests of 14 October 2026.';

test('a plain letter on a request that says nothing more of itself is an answer, if it tells something', () => {
  const tells =
    ' A vehicle is taxed at the rate of its class, and the class goes by its weight and its engine. In the year to April most of them were cars, some were vans and a few were tractors; the rest were of no class at all. Older ones are free of tax after forty years, which is why the number falls from year to year though more of them are on the road than ever before.';
  expect(kindOf(PLAIN + tells)).toBe('response');
});

describe('a short note on a request is no answer', () => {
  test.each([
    ['it went to a team', ' It has been given to the parks team.'],
    ['it is not ready', " It isn't ready. I hope to have it for you next week."],
    ['something is asked', " We don't have a postal address for you. Which one is it?"],
  ])('%s', (_what, text) => {
    expect(kindOf(PLAIN + text)).not.toBe('response');
  });
});

test('what one may do about an answer makes none, without a letter round it', () => {
  const page =
    'FOI\n\nYou asked for something. If you are unhappy with the answer you can ask for an internal review, counted from the date of the letter.';
  expect(weighKind(readingOfText(page)).kind).toBeNull();
});
