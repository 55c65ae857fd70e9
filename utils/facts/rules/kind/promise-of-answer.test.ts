import { describe, expect, test } from 'vitest';
import { pointsFor } from '../../../testing/best-found.ts';
import { promiseOfAnswer } from './promise-of-answer.ts';

describe('speaks for acknowledgement', () => {
  test.each([
    ['a machine’s', 'This is an automated confirmation that your request has been received.'],
    ['proceeds', 'We will proceed with the request which we received today.'],
    ['it came', 'I acknowledge receipt of your request.'],
    ['received and allocated', 'FOI 4410 has been received and allocated to Finance.'],
    ['a mail is', 'Your e-mail to the FOI mailbox is acknowledged.'],
    ['it will be considered', 'Your request will now be considered.'],
    ['it is under way', 'Your request is being dealt with by the team.'],
    ['a day', 'We will respond by 13 November 2023.'],
    ['what you will get', 'You will receive a response within 20 working days.'],
    ['how long it may take', 'It may take up to 20 working days for the Council to provide a response.'],
    ['until when', 'Therefore the deadline for our response is 25 November 2015.'],
    ['what it aims at', 'The council aims to provide you with the information within 20 working days.'],
    ['to whom it went', 'I have forwarded it to the housing team for their reply.'],
    ['in Welsh', 'Byddwn yn ymateb erbyn 29 Gorffennaf 2024.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(promiseOfAnswer, text, 'acknowledgement')).toBeGreaterThan(0);
  });
});

describe('does not', () => {
  test.each([
    ['the answer', 'There were six in all.'],
    ['what the law lays on any authority', 'Every authority must answer promptly.'],
    ['a refusal', 'It is withheld under section 43(2).'],
    ['what else is acknowledged', 'The public interest in openness is acknowledged.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(promiseOfAnswer, text, 'acknowledgement')).toBeLessThanOrEqual(0);
  });
});
