import { describe, expect, test } from 'vitest';
import { bestFound } from '../../testing/best-found.ts';
import { letterDate } from './letter-date.ts';

const BODY =
  'Dear Mr Grey\n\nThank you for your request of 2 March 2026. We hold it.\n\nYours sincerely\n\nFOI Officer';

describe('finds the letter’s own day', () => {
  test.each([
    [
      'before "Dear" on one line with the head',
      'Information Rights Team, London SW1A 2PA Reference: 105795 (of FOI 104637) 16 May 2024 Dear Mr Grey, thank you for your request.',
    ],
    [
      'in the heading of a log’s answer',
      'Request 101002428998\n\nPlease list them.\n\nResponse 16-05-2024\n\nThey are listed.',
    ],
    ['issued, this response', 'Report Summary\n\nIssued 16 May 2024, this FOI response confirms that nothing is held.'],
    [
      'glued to the request',
      'Roads\nRequested Wed 25 April 2024\nResponded Fri 16 May 2024Under the Act could you provide a list.\nResponse\nIt is attached.',
    ],
    ['on its own line before the salutation', `Kent Council\n\n16th May 2024\n\n${BODY}`],
    [
      'among the last lines',
      `${'Dear Mr Grey\n\nWe hold it. '.padEnd(700, 'It is held. ')}\n\n16 May 2024\nKent Council`,
    ],
    ['behind a postcode', `High Street Maidstone ME14 1XQ 16th May 2024 Our Ref: FOI 12\n${BODY}`],
    ['before the reference', `Kent Hospital 16 May 2024 Our ref: FOI 12\n${BODY}`],
    ['over a mail that was passed on', `On Thu, May 16, 2024 at 2:02 PM, <foi@kent.gov.uk> wrote:\n\n${BODY}`],
    ['glued to its year, behind a reference', `Our Reference:FOI 4417 / 16 May2024\n\n${BODY}`],
    ['after its label', `Our ref: FOI 12\nDate: 16/05/2024\n\n${BODY}`],
    ['after a bilingual label', `Dyddiad / Date: 16.05.24\n\n${BODY}`],
    ['on the reference’s line', `16 May 2024     Our ref: FOI 12\n\n${BODY}`],
    ['in a column on the right', `Kent Council\n[name]                    16 May 2024\n\n${BODY}`],
    ['after the name of the office', `Direct dial: 01234 567890     Date:     16 May 2024\n\n${BODY}`],
    ['in a mail’s head', `From: FOI\nSent: 16 May 2024 11:26\nTo: Mr Grey\nSubject: FOI 12\n\n${BODY}`],
    ['in a mail’s head with the zone', `Date: Thu, 16 May 2024 09:12:44 +0000\nFrom: FOI\nTo: Mr Grey\n\n${BODY}`],
    ['straight after the salutation', 'Dear Mr Grey\n\n16 May 2024\n\nThank you for your request of 2 March 2024.'],
    [
      'in a log, glued to the next word',
      'FOI request (FOI-12)\nRequested Thu 04 April 2024\nResponded Thu 16 May 2024I would like it.',
    ],
    [
      'in a log, under its label',
      'Pay: FOI release\n- Published\n- 26 May 2024\n- Date received\n- 14 April 2024\n- Date responded\n- 16 May 2024\n\nResponse\n\nWe hold it.',
    ],
    [
      'in a log beside the day it was published',
      'Dated: 03 Jun 2024\n\nDate of request:   12/04/2024\n\nDate of response:   16/05/2024\n\nWe refer to your request.',
    ],
    [
      'where your ref should be',
      'Our ref: RQST4228881 Your ref: 16 May 2024 By e-mail Dear Mr Grey Thank you for your request.',
    ],
  ])('%s', (_where, letter) => {
    expect(bestFound(letterDate, letter)).toBe('2024-05-16');
  });
});

describe('does not take for it', () => {
  test.each([
    [
      'a day in a sentence before "our ref…"',
      'Dear Mr Grey\n\nThe next meeting is 12 August 2025, our refusal stands until then.',
    ],
    [
      'a day of something else before the reference',
      'Information Request\n\nYour letter dated 14 April 2025 our ref FOI 77\n\nThe force holds it.',
    ],
    [
      'a day behind a postcode in a sentence',
      'Dear Mr Grey\n\nYou may see it at the Town Hall, ME14 1XQ, 9 September 2025.',
    ],
    [
      'the day of a requester’s mail on top',
      'On 14 April 2025 at 09:00, Alex Grey <alex@example.org> wrote:\n\nPlease list them.\n\nDear Mr Grey\n\nWe hold it.',
    ],
    ['the day on which "you wrote"', 'On 14 April 2025 you wrote:\n\nPlease list them.\n\nDear Mr Grey\n\nWe hold it.'],
    [
      'a day of uploading before "Dear"',
      'FOI/22/9911\n\nUploaded 30 May 2025\n\nDear Mr Grey\n\nThank you for your request.',
    ],
    ['a day of publication', 'Publication date: 30 May 2025\n\nDear Mr Grey\n\nThank you for your request.'],
    [
      'a day that is said to be of publication',
      '30 May 2025 (date published)\n\nDear Mr Grey\n\nThank you for your request.',
    ],
    [
      'a day that the request above asks about',
      'FOI 2024 028\n\n1. Can people pay after 2024-04-01, as in England?\n\nThank you for your request. It is not held.',
    ],
    [
      'a day in a question above',
      'FOI 2024 028\n\n1. Was the sum paid 1 April 2024 in full or in part?\n\nThank you for your request. It is not held.',
    ],
    [
      'a log’s own day, which may be any',
      'Funerals\n\nFOI ID:\n8186\nFOI Date:\nTuesday, 21 September 2021\n\nHow many were there?\n\nResponse\n\nSix.',
    ],
    ['the day expected', 'Reply\n\n20 day / response date: 14 May 2025\n\nThe force holds it.'],
    [
      'the end of a sentence',
      'Dear Mr Grey\n\nThe report comes out on\n30 September 2025\nand you may ask for it then.',
    ],
    ['a site’s day with its category', 'January 28, 2025 | Policies\n\nYour request has been considered.'],
    ['the request’s day', 'Dear Mr Grey\n\nThank you for your request of 2 March 2026. We hold it.'],
    ['the day it was published', 'First published:\n25 May 2022\n\nDear Mr Grey\n\nThank you for your request.'],
    ['the day the page was changed', 'Last updated: 25 May 2022\n\nDear Mr Grey\n\nThank you for your request.'],
    ['the day the request came', 'Request received: 21/07/2022\n\nRESPONSE\n\nThe force holds it.'],
    ['the day the answer is due', 'Response due: 21/07/2022\n\nDear Mr Grey\n\nThank you for your request.'],
    [
      'an earlier answer that is told of',
      `${BODY}\n\nResponse issued on 4th January 2023: report refused in full under section 30.`,
    ],
    ['a day that does not exist', `31 April 2024\n\n${BODY}`],
    ['the last line of a page', `${'Roads\n\nWe hold it. '.padEnd(700, 'It is held. ')}\n\n16 May 2024`],
    ['a day without a year', `16 May\n\n${BODY}`],
    [
      'the day of receipt before the reference',
      'Information Request\n\nReceived on 09/03/2024 Our Ref: 118/24\n\nThe force holds it.',
    ],
    ['the day of a mail quoted under the answer', `${BODY}\n\nOn Thu, May 16, 2024 at 2:02 PM, Alex Grey wrote:`],
    [
      'a day in the requester’s words',
      'Dear Mr Grey\n\nYou asked: "what was paid to the contractor and its partners on or after\n16 May 2024\nto date?"',
    ],
  ])('%s', (_what, letter) => {
    expect(bestFound(letterDate, letter)).toBeNull();
  });
});
