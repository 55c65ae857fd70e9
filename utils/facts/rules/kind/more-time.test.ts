import { describe, expect, test } from 'vitest';
import { pointsFor } from '../../../testing/best-found.ts';
import { moreTime } from './more-time.ts';

describe('speaks for extension', () => {
  test.each([
    ['the time is extended', 'We must extend the time limit for responding.'],
    ['more is needed', 'I regret that we need more time to consider it.'],
    ['the day is moved', 'The date that the response is due has been changed to 14 May.'],
    ['not by the day told', 'You will not have an answer by 14th April as promised.'],
    ['further days', 'We need a further 20 working days to finish.'],
    ['not finished', 'It has not been possible to complete the public interest test within 20 working days.'],
    ['late, it says', 'Your reply will be late.'],
    ['a day that is foreseen', 'I anticipate replying by 14 June 2024.'],
    ['a new date', 'Our revised target is 13 January 2023.'],
    ['not within the time', 'Sadly we cannot give our answer within the statutory time.'],
    ['what the Act allows, as a PDF file spells it', 'FOIA al ows us longer to weigh the public interest.'],
    ['what the Regulations permit', 'The Regulations permit us to exceed the usual time.'],
    ['an exemption that is looked at', 'Some of it is being considered under the exemption in section 43.'],
    ['what the Act allows', 'The Act allows longer where a qualified exemption applies.'],
    ['in Welsh', 'Mae angen rhagor o amser arnom.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(moreTime, text, 'extension')).toBeGreaterThan(0);
  });
});

describe('does not', () => {
  test.each([
    ['the answer', 'There were six in all.'],
    ['what the law lets authorities do', 'An extension of a further 20 working days can be legitimately applied.'],
    ['a promise', 'You will receive a response within 20 working days.'],
    ['what may be', 'In some cases we may need more time.'],
    ['what happens if', 'If we are unable to reply within 20 working days we shall say so.'],
    [
      'what happens if, told at length',
      'If for any reason at all we find that we are unable to reply within 20 working days we shall say so.',
    ],
    ['what may be, in a part of it', 'We may in some cases be unable to reply within 20 working days.'],
    ['an answer that is late', 'I am sorry that we were unable to reply within the statutory time. It is attached.'],
    ['a limit of cost', 'We are unable to give an answer within the statutory limit of 18 hours.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(moreTime, text, 'extension')).toBeLessThanOrEqual(0);
  });
});
