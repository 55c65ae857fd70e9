import { describe, expect, test } from 'vitest';
import { bestFound, day } from '../../testing/best-found.ts';
import { dueDate } from './due-date.ts';

const ANCHOR = day('2023-10-17');
const HEAD = 'Dear Mr Grey\n\nThank you for your request of 16 October 2023.\n\n';

describe('finds the day the authority names for its answer', () => {
  test.each([
    [
      'a target date for response',
      'Your request has been logged and the target date for response is 13 November 2023.',
    ],
    ['supply', 'We will endeavour to supply the data to you no later than 13 November 2023.'],
    ['after a day that passes', 'We cannot therefore reply by 6 November and our new target is 13 November 2023.'],
    ['in brackets', 'It may take up to 20 working days (13 November 2023) for the Council to provide a response.'],
    ['in square brackets', 'A response will be sent to you within 20 working days [13 November 2023].'],
    [
      'on or before it',
      'The scheduled date for our response to your request for information is on or before 13 November 2023.',
    ],
    ['that is', 'You will be sent a response within twenty working days i.e. 13 November 2023.'],
    ['answered by', 'It will be answered within twenty working days, i.e. by 13 November 2023.'],
    ['will respond by', 'We will respond by 13 November 2023.'],
    ['you will be sent a response by', 'You will be sent a response by 13 November 2023.'],
    ['no later than', 'The Council’s response will be sent to you no later than 13 November 2023.'],
    ['with the weekday', 'We shall get back to you by Monday, 13th November 2023.'],
    ['a new target', 'Our revised target is Monday 13 November 2023.'],
    ['without its year', 'You can expect a response by 13 November.'],
    ['our estimate', 'Our estimate is that we shall be able to give you a decision by 13 November 2023.'],
  ])('%s', (_how, letter) => {
    expect(bestFound(dueDate, HEAD + letter, ANCHOR)).toBe('2023-11-13');
  });
});

describe('finds nothing where the day is', () => {
  test.each([
    [
      'for the requester to reply by',
      'Please let me know by 13 November 2023. If I do not have a reply the request will be closed.',
    ],
    ['one that was missed', 'I had told you that we would answer by 13 November 2023.'],
    ['the request’s', 'We will respond to your request of 13 November 2023 in due course.'],
    ['when a law came in', 'We will respond. The Act came into force on 13 November 2023.'],
    ['past', 'We will respond by 13 September 2023.'],
  ])('%s', (_what, letter) => {
    expect(bestFound(dueDate, HEAD + letter, ANCHOR)).toBeNull();
  });
});
