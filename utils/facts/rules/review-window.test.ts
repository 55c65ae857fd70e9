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
      'though public authorities are said to need a procedure',
      'Under the section 45 code public authorities should have a review procedure, and you may ask for an internal review within 20 working days of the date of this letter.',
      window(20, 'working-days', 'letter-date'),
    ],
    [
      'beside what the law lays on authorities',
      'You may ask for an internal review within 20 working days. Public authorities must complete reviews within 40 working days of receipt.',
      window(20, 'working-days', 'letter-date'),
    ],
    [
      'beside the authority’s target',
      'Internal reviews should be asked for within 20 working days. Our target for reviews is the 40th working day after receipt.',
      window(20, 'working-days', 'letter-date'),
    ],
    [
      'in which to do what the sentence before tells of',
      'You may request a review. You have 40 working days in which to do this.',
      window(40, 'working-days', 'letter-date'),
    ],
    [
      'up to a certain working day',
      'Internal review: requests must reach us no later than the 20th working day after the date of this letter.',
      window(20, 'working-days', 'letter-date'),
    ],
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
    [
      'after “unhappy with this response”',
      'If you are unhappy with this response you may request an internal review within 20 working days.',
      window(20, 'working-days', 'letter-date'),
    ],
    [
      'after “not happy with this reply”',
      'If you are not happy with this reply, you can ask for an internal review within 20 working days.',
      window(20, 'working-days', 'letter-date'),
    ],
    [
      'before the word for it',
      'If you are unhappy with this response, please contact us within 10 working days for an internal review.',
      window(10, 'working-days', 'letter-date'),
    ],
    [
      'about this response',
      'Complaints about this response should be received within thirty days.',
      window(30, 'calendar-days', 'letter-date'),
    ],
    [
      'asked of the authority by its name',
      'You may ask the Council for an internal review within 20 working days.',
      window(20, 'working-days', 'letter-date'),
    ],
    [
      'of how we dealt with it',
      'If you are unhappy with how we have dealt with this you can ask for a review within 20 working days.',
      window(20, 'working-days', 'letter-date'),
    ],
    [
      'a request may be sent',
      'A request for an internal review may be sent to the Clerk within 20 working days.',
      window(20, 'working-days', 'letter-date'),
    ],
    [
      'a duty in the next sentence',
      'If you are unhappy with this response you may ask for a review. You must do so within 20 working days.',
      window(20, 'working-days', 'letter-date'),
    ],
    [
      'such a request, in the next sentence',
      'You may ask for a review. Any such request must reach us within 20 working days.',
      window(20, 'working-days', 'letter-date'),
    ],
    [
      'this, in the next sentence',
      'You have the right to ask for an internal review. This must be done within 20 working days.',
      window(20, 'working-days', 'letter-date'),
    ],
    [
      'at the head of its sentence',
      'Within 20 working days you may ask us for an internal review.',
      window(20, 'working-days', 'letter-date'),
    ],
    [
      'a review that is held if it is asked for',
      'We will carry out an internal review if you ask us to within 20 working days.',
      window(20, 'working-days', 'letter-date'),
    ],
    [
      'a review done only on asking',
      'A review will only be carried out if you ask for it within 20 working days.',
      window(20, 'working-days', 'letter-date'),
    ],
    [
      'a letter we must receive',
      'You may ask us to review this decision; we must receive your letter within 20 working days.',
      window(20, 'working-days', 'letter-date'),
    ],
    ['what we ask', 'We ask that requests for review be made within three weeks.', window(3, 'weeks', 'letter-date')],
    [
      'what comes too late',
      'You may ask for an internal review. We will not consider reviews after 40 working days.',
      window(40, 'working-days', 'letter-date'),
    ],
    ['after a label', 'Internal review: within 20 working days.', window(20, 'working-days', 'letter-date')],
    ['from today', 'Reviews: 20 working days from today.', window(20, 'working-days', 'letter-date')],
    ['within a month', 'You may ask for an internal review within a month.', window(1, 'months', 'letter-date')],
    [
      'within a month of',
      'You may ask for an internal review within a month of the date of this letter.',
      window(1, 'months', 'letter-date'),
    ],
    [
      'within a fortnight',
      'If you want a review, write to us within a fortnight of this letter.',
      window(2, 'weeks', 'letter-date'),
    ],
    [
      'a number in two words',
      'You may ask for an internal review within twenty-five working days.',
      window(25, 'working-days', 'letter-date'),
    ],
    [
      'the limit for requesting',
      'The time limit for requesting an internal review is 20 working days.',
      window(20, 'working-days', 'letter-date'),
    ],
    [
      'the limit for a review',
      'The time limit for an internal review is 20 working days.',
      window(20, 'working-days', 'letter-date'),
    ],
    [
      'a limit of days',
      'We operate a 15-working-day limit for internal review requests.',
      window(15, 'working-days', 'letter-date'),
    ],
    [
      'allowed for a request',
      'We allow 20 working days for a request for internal review.',
      window(20, 'working-days', 'letter-date'),
    ],
    [
      'during the days that follow',
      'You may ask for an internal review during the 10 working days which follow this reply.',
      window(10, 'working-days', 'letter-date'),
    ],
    [
      'in the next days',
      'If you want an internal review, ask us in the next 20 working days.',
      window(20, 'working-days', 'letter-date'),
    ],
    [
      'accepted after we have replied',
      'You may ask for an internal review. We only accept such requests for four weeks after we have replied.',
      window(4, 'weeks', 'letter-date'),
    ],
    [
      'someone will look again',
      'If you are unhappy, please let us know within twenty-eight days and someone more senior will look at it again.',
      window(28, 'calendar-days', 'letter-date'),
    ],
    [
      'of the authority, named after the regulator',
      'Before you go to the Information Commissioner, ask us for a review within 20 working days.',
      window(20, 'working-days', 'letter-date'),
    ],
    [
      'a need, with “in”',
      'If you are unhappy, ask us for an internal review. You need to do this in 1 month.',
      window(1, 'months', 'letter-date'),
    ],
  ])('%s', (_how, paragraph, expected) => {
    expect(bestFound(reviewWindow, HEAD + paragraph)).toEqual(expected);
  });
});

describe('leaves alone', () => {
  test.each([
    [
      'the day by which the law wants an answer',
      'The Act says that a request must be answered by the 20th working day after receipt. You may ask for an internal review.',
    ],
    [
      'the day when it was sent',
      'If you are dissatisfied with this response, which was sent on the 35th working day after receipt, you may ask for an internal review.',
    ],
    [
      'what the law lays on any authority',
      'A public authority must reply to such a request promptly and in any event, not later than twenty working days after receipt.',
    ],
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
    [
      'the time of a regulator without a name',
      'You may ask for a review. Complaints to the regulator should be made within three months of our last reply.',
    ],
    [
      'the time in which somebody decides',
      'If you complain, a manager who was not involved decides within 60 working days of the letter.',
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
    [
      'the time the authority takes after an unhappy reader',
      'If you are unhappy with this response you may ask for a review, and we will tell you the result within 20 working days.',
    ],
    [
      'the time in which the review is answered',
      'If you are unhappy with this response you may ask for an internal review, and this will be answered within 20 working days.',
    ],
    [
      'the time in which such a request is answered',
      'You may ask for an internal review. Any such request will be answered within 20 working days.',
    ],
    ['the limit for completing', 'The time limit for completing an internal review is 20 working days.'],
    ['the authority’s own limit', 'The deadline for us to complete a review is 20 working days.'],
    [
      'the time for the outcome, told first',
      'You may ask for a review in writing. Within 20 working days of receipt you will be sent the outcome.',
    ],
    ['the time we take if it is asked for', 'If you ask for a review we will reply within 20 working days.'],
    ['the time it takes if it is asked for', 'If you request a review, it will be completed within 20 working days.'],
    ['what is to be done by us', 'You may ask for a review; this should be done by us within three months.'],
    ['what the reader is to allow us', 'You may ask for a review. Please allow a month for our reply.'],
    ['a target', 'We operate a 20-working-day target for internal reviews.'],
    ['a reply to expect', 'You may request an internal review and should expect a reply within 20 working days.'],
    ['a month that a review takes', 'You may ask for an internal review. It should take no more than a month.'],
    ['a month for paying', 'The fee must be paid within a month. You may ask for an internal review.'],
    [
      'a duty to the Commissioner, in the next sentence',
      'If you are unhappy with our decision on a review you can complain to the Information Commissioner. Complaints must be made within 6 weeks.',
    ],
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
