import { describe, expect, test } from 'vitest';
import { pointsFor } from '../../../testing/best-found.ts';
import { aboutYourRequest } from './about-your-request.ts';

describe('speaks against its being none', () => {
  test.each([
    ['thanks for the request', 'Thank you for your request for information about pay.'],
    ['thanks for several', 'Thank you for your requests dated 3 March 2026.'],
    ['answers to it', 'Please see below the answers to your request.'],
    ['repeats it', 'Your recent request for information is replicated below.'],
    ['notes what is sought', 'I note you seek access to the following information.'],
    ['beside a day in May', 'Date: 12 May 2026. Thank you for your request for information.'],
    ['under a question of the log', 'How many were there?\nResponse:\nThank you for your request.'],
    ['its day', 'Your e-mail of 3 March 2026 asks for the pay of staff.'],
    ['what was asked', 'On that day you asked for the pay of staff.'],
    ['what became of it', 'Your request has been considered.'],
    ['how it is processed', 'In order to process your request we need the year.'],
    ['what it would cost', 'Complying with your request would take three weeks.'],
    ['what was raised', 'On 9 September you raised 20 separate requests with us.'],
    ['a mail in two words', 'Thank you for your e mail dated 15 February 2017.'],
    [
      'that it brings what was asked',
      'Hello\n\nPlease find attached the relevant information requested for the school.',
    ],
    ['in Welsh', 'Diolch i chi am eich cais o dan y Ddeddf.'],
    ['that a mail is acknowledged', 'Your e-mail to the Police Freedom of Information mailbox is acknowledged.'],
    ['after a wish in the paragraph before', 'It would help to have 2023\n\nWe received your request on 3 May.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(aboutYourRequest, text, 'none')).toBeLessThan(0);
  });
});

describe('does not', () => {
  test.each([
    ['what would become of one', 'If you are unhappy with how we will respond to your request you can complain.'],
    ['what anyone may ask', 'You can make a request by e-mail.'],
    ['no request at all', 'The meeting was held in the hall.'],
    ['what may become of it', 'It may be that we thank you for your request.'],
    ['another letter that is acknowledged', 'Your letter to the Chief Executive is acknowledged.'],
    ['a record of an application', 'Planning application\nDate received: 3 March 2026\nDate of decision: 1 April 2026'],
  ])('%s', (_what, text) => {
    expect(pointsFor(aboutYourRequest, text, 'none')).toBeGreaterThanOrEqual(0);
  });
});

test('a mail that brings the answer speaks against it too, and a log that sets out the request need not speak of it', () => {
  expect(pointsFor(aboutYourRequest, 'Good morning\n\nPlease see our response attached.', 'none')).toBeLessThan(0);
  expect(pointsFor(aboutYourRequest, 'Pay\n\nRequest\n\nHow many are paid?\n\nResponse\n\nSix.', 'none')).toBe(0);
  expect(pointsFor(aboutYourRequest, 'Internal Review Decision\nIt was upheld.', 'none')).toBe(0);
});
