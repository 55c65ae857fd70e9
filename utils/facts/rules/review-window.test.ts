import { describe, expect, test } from 'vitest';
import { bestFound } from '../../testing/best-found.ts';
import { readingOfText } from '../../testing/letter-of.ts';
import type { ReviewWindow } from '../fact.ts';
import { reviewWindow } from './review-window.ts';

const window = (
  amount: number,
  unit: ReviewWindow['unit'],
  from: ReviewWindow['from'],
  firstDay: ReviewWindow['firstDay'] = 'next',
) => ({ amount, unit, from, firstDay });
const HEAD =
  'Dear Mr Grey\n\nThank you for your request of 2 March 2026. The Council holds the information and it is attached to this letter.\n\n';

describe('finds the time for asking', () => {
  test.each([
    [
      'of the date of this letter',
      'You may ask for an internal review within 40 working days of the date of this letter.',
      window(40, 'working-days', 'letter-date'),
    ],
    [
      'over a line’s end',
      'You may ask for an internal review within 40\nworking days of the date of this letter.',
      window(40, 'working-days', 'letter-date'),
    ],
    [
      'in words and figures',
      'A complaint should be made within forty (40) working days from the date of the response.',
      window(40, 'working-days', 'letter-date'),
    ],
    [
      'months',
      'If you require such a review you must notify us within two months from the date of this letter.',
      window(2, 'months', 'letter-date'),
    ],
    [
      'months in brackets',
      'You may ask for an internal review within two (2) months of the date of this letter.',
      window(2, 'months', 'letter-date'),
    ],
    [
      'calendar months of receiving',
      'Tell us and we will have it reviewed. We ask that this be done within two calendar months of receiving our answer.',
      window(2, 'months', 'receipt'),
    ],
    [
      'days of receipt',
      'If unhappy, complain to us in writing within 28 days of receipt of this response.',
      window(28, 'calendar-days', 'receipt'),
    ],
    [
      'in the date on which you receive it',
      'To have it reviewed write to us within 40 working days of the date on which you receive this letter.',
      window(40, 'working-days', 'receipt'),
    ],
    [
      'weeks',
      'Requests for an internal review should be made within eight weeks of the date of this response.',
      window(8, 'weeks', 'letter-date'),
    ],
    [
      'no later than … after',
      'Your review request must be received no later than 20 working days after the date of this letter.',
      window(20, 'working-days', 'letter-date'),
    ],
    [
      'of the refusal notice',
      'Complaints should be made within 40 working days from the date of the refusal notice.',
      window(40, 'working-days', 'letter-date'),
    ],
    [
      'Scottish words',
      'A requirement for review should be sent within 40 working days of you receiving this letter.',
      window(40, 'working-days', 'receipt'),
    ],
    [
      'Scottish words, beginning with the next day',
      'You can ask the Council for a review. You must do so in the 40 working days beginning on the day after you receive this letter.',
      window(40, 'working-days', 'receipt'),
    ],
    [
      'Welsh',
      'Gallwch ofyn am adolygiad mewnol o fewn 40 diwrnod gwaith i ddyddiad yr ymateb hwn.',
      window(40, 'working-days', 'letter-date'),
    ],
    [
      'Welsh, the number in words',
      'Gallwch ofyn am adolygiad mewnol o fewn deugain niwrnod gwaith i ddyddiad yr ymateb hwn.',
      window(40, 'working-days', 'letter-date'),
    ],
    [
      'bare, in a please',
      'Please contact us within 40 days if you wish to appeal.',
      window(40, 'calendar-days', 'letter-date'),
    ],
    [
      'bare, of a review request',
      'Any request for review should be made within 2 months.',
      window(2, 'months', 'letter-date'),
    ],
    [
      'bare, after how it was dealt with',
      'Should you wish to complain about the way your request has been dealt with, please contact the Clerk within 28 days.',
      window(28, 'calendar-days', 'letter-date'),
    ],
    [
      'beginning with the date of the letter',
      'You may ask for an internal review within 40 working days beginning with the date of this letter.',
      window(40, 'working-days', 'letter-date', 'same'),
    ],
  ])('%s', (_how, paragraph, expected) => {
    expect(bestFound(reviewWindow, HEAD + paragraph)).toEqual(expected);
  });
});

describe('leaves alone', () => {
  test.each([
    [
      'the time the authority takes',
      'You may ask for an internal review. We aim to complete it within 20 working days.',
    ],
    [
      'the time the reviewer takes',
      'You may ask for a review. The review will be completed within 40 working days of the date of your request.',
    ],
    [
      'the Commissioner’s time',
      'You may complain to the Information Commissioner within six weeks of the date of our final response.',
    ],
    [
      'the Commissioner’s time, told in the next sentence',
      'After a review you can ask the Scottish Information Commissioner to decide. You have six months to do that from the receipt of this response.',
    ],
    ['the time for paying', 'The fee must be paid within three months of the date of this letter.'],
    [
      'the time for clarifying',
      'If we do not hear from you within 40 working days of the date of this letter your request will be closed.',
    ],
    [
      'the time for answering a request',
      'The Act gives us 20 working days to answer. If you are unhappy ask for a review.',
    ],
    [
      'a time for another thing',
      'Under the Victims’ Right to Review scheme this was to be asked for in ten working days.',
    ],
    ['an ombudsman’s time', 'You may go to the Ombudsman within 12 months of the date of this letter.'],
    ['school days', 'Complain to the governors within 20 school days of the date of this letter and ask for a review.'],
  ])('%s', (_what, paragraph) => {
    expect(bestFound(reviewWindow, HEAD + paragraph)).toBeNull();
  });
});

test('finds both of two readings side by side, for the earlier to be chosen', () => {
  const found = reviewWindow.find(
    readingOfText(`${HEAD}You have two months (8 weeks) from the date of this email to request an internal review.`),
    null,
  );
  expect(found.map(({ value }) => value.unit)).toEqual(['months', 'weeks']);
});
