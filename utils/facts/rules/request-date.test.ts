import { describe, expect, test } from 'vitest';
import { bestFound, day } from '../../testing/best-found.ts';
import { requestDate } from './request-date.ts';

const ANCHOR = day('2026-04-01');

describe('finds the day of receipt', () => {
  test.each([
    ['in brackets after it', 'The incident reports for April (received 3 March 2026)'],
    [
      'of a request about complaints',
      'I refer to your request received on 3 March 2026 seeking details about complaints.',
    ],
    ['said outright', 'Your request for information was received on 3 March 2026.'],
    ['in a clause', 'I write in connection with your request for information received on 3 March 2026.'],
    ['which we received', 'Thank you for your e-mail, which we received on 3 March 2026.'],
    ['reached us', 'Your message about the heating reached us on 3 March 2026.'],
    [
      'beside the day it was made',
      'Your request dated 1 March 2026, which was received on 3 March 2026, asks for pay.',
    ],
    ['in figures', 'I refer to your request received on 03/03/2026.'],
    ['as a field', 'Request received: 03/03/2026\n\nResponse'],
    ['as a field above its value', '- Date received\n- 3 March 2026\n- Date responded'],
    ['without its year', 'I refer to your request received on 3rd March.'],
    ['in Welsh', 'Diolch am eich cais a dderbyniais ar 3 Mawrth 2026.'],
  ])('%s', (_how, letter) => {
    expect(bestFound(requestDate, letter, ANCHOR)).toEqual({ date: '2026-03-03', is: 'received' });
  });
});

describe('finds the day it was made', () => {
  test.each([
    [
      'after a review of something else',
      'Further to the Council’s review of parking, your Freedom of Information Act 2000 request of 3 March 2026 has been considered.',
    ],
    ['an e mail in two words', 'Thank you for your e mail dated 3 March 2026 in which you made a request.'],
    ['requested on', 'The Service has completed its search for the information requested on 3 March 2026.'],
    ['your ref', 'Your ref\nEmail of 3 March 2026'],
    ['the original of a review', 'Chronology Original FOI request: 03 March 2026 Acknowledgement: 5 March 2026'],
    [
      'before a complaint about its answer',
      'You complained of our response to your request of 3 March 2026, and asked for an internal review.',
    ],
    ['of', 'Thank you for your request of 3 March 2026.'],
    ['before its noun', 'I am writing in reply to your 3 March request for a list.'],
    ['dated', 'I refer to your e-mail dated 3 March 2026.'],
    ['you wrote', 'You wrote on 3 March 2026 to ask for two things.'],
    ['day first', 'On 3 March 2026 you asked the Council for these things.'],
    ['submitted', 'Thank you for your request which was submitted to the force on 3 March 2026.'],
    ['as a field', 'Date of request:   3 March 2026'],
    ['in a list of events', '3 March 2026 - your request to the Authority'],
  ])('%s', (_how, letter) => {
    expect(bestFound(requestDate, letter, ANCHOR)).toEqual({ date: '2026-03-03', is: 'made' });
  });
});

describe('finds nothing where the day is', () => {
  test.each([
    [
      'of a mail that asks for a review',
      'Thank you for your 3 March email, in which you asked for an internal review.',
    ],
    ['of a review asked for', 'You asked on 3 March 2026 for a review of our refusal.'],
    ['of the authority’s letter', 'I wrote to you on 24 January 2026 regarding your request for information.'],
    [
      'of a review’s receipt',
      'I refer to your requirement for review of 22 February 2026, received on 23 February 2026.',
    ],
    ['the authority’s own letter’s', 'We replied in our letter of 3 March 2026.'],
    ['the review request’s', 'Your request for a review is dated 3 March 2026.'],
    ['of a letter that asks for a review', 'Your letter of 3 March 2026 asked the Authority to review its reply.'],
    ['of a complaint', 'I reply to your message of 3 March 2026, in which you complain about how we dealt with it.'],
    ['of a clarification', 'Thank you for your clarification of 3 March 2026.'],
    ['somebody else’s letter’s', 'You thought that a letter of 3 March 2026 was missing.'],
    ['a contract’s', 'This was published in the notice of the contract dated 3 March 2026.'],
    ['no day', 'Thank you for your request of 31 April 2026.'],
    ['too far back to be certain', 'Thank you for your request of 3rd May.'],
  ])('%s', (_what, letter) => {
    expect(bestFound(requestDate, letter, ANCHOR)).toBeNull();
  });
});
