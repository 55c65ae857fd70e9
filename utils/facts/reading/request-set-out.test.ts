import { describe, expect, test } from 'vitest';
import { letterOf } from '../../testing/letter-of.ts';
import { Reading } from '../reading.ts';

const setOut = (text: string) => {
  const reading = new Reading(letterOf(text));
  return reading.setOut.map(([from, to]) => reading.text.slice(from, to).trim());
};

const ASKS = 'Please could you tell me how many there were in each year.';

describe('finds the request that is repeated over its answer', () => {
  test.each([
    ['between headings', `Pay\n\nRequest\n\n${ASKS}\n\nResponse\n\nSix.`],
    ['between a log’s headings', `Request detail:\n${ASKS}\nResponse detail:\nSix.`],
    ['under "Information requested"', `Information requested\n\n${ASKS}\n\nResponse\n\nThey are attached.`],
    ['without a heading of its own', `Pay - 101002\n${ASKS}\nResponse 09-04-2020\nSix.`],
    ['with no heading at all', `REF: 2018-395\n${ASKS}\nPlease find attached our figures as requested.`],
    ['over a cost limit', `Pay\n${ASKS}\nCompliance with this request would exceed the appropriate limit.`],
    ['glued to a log’s field', `Roads\nResponded Fri 18 October 2019${ASKS}\nResponse\nIt is attached.`],
    [
      'over “Information provided”',
      `Information Requested:\n\n${ASKS}\n\nInformation provided for the answer:\n\nSix.`,
    ],
    ['over thanks for it', `Pay\n${ASKS}\nThank you for your recent request. There were six.`],
    [
      'over the day when it came',
      `You asked us:\n\n${ASKS}\n\nThe Trust received your request on 3 March.\n\nOur response\n\nSix.`,
    ],
  ])('%s', (_where, text) => {
    expect(setOut(text)).toEqual([ASKS]);
  });

  test('between "You asked" and "We answered" even where the requester thanks', () => {
    const request = `Thank you for your e-mail. ${ASKS}`;
    expect(setOut(`You asked\n\n${request}\n\nWe answered\n\nSix.`)).toEqual([request]);
  });

  test('though the requester speaks of "this e-mail address"', () => {
    const request = 'Under the Act can I ask what was paid. I prefer to receive it at this e-mail address.';
    expect(setOut(`${request}\nResponse 15-11-2016\nSix.`)).toEqual([request]);
  });

  test('though the requester speaks of exemptions too', () => {
    const request = `${ASKS} If any of it is exempt please say why.`;
    expect(setOut(`Request\n\n${request}\n\nResponse\n\nSix.`)).toEqual([request]);
  });
});

describe('finds none', () => {
  test.each([
    [
      'in the authority’s own preface, which gives the time for a review',
      'I am writing about the request received on 14 April 2025. If anything here is unsatisfactory, ask for a review within 20 working days.\nResponse\nIt is withheld.',
    ],
    [
      'under a heading, where the time for a review is told',
      'Query\n\nUnhappy people can ask for an internal review inside 20 working days of this letter.\n\nResponse times\n\nReviews take 40 working days.',
    ],
    ['over a heading on how to answer', `Request\n\n${ASKS}\n\nResponse format\n\nA table, please.`],
    ['where somebody else has answered', `${ASKS}\nThe council said that the information is not held.`],
    [
      'in a letter that speaks of the request itself',
      `Request\n\nThank you for your request. ${ASKS}\n\nResponse\n\nSix.`,
    ],
    ['in a request that nothing answers', `Dear Kent County Council\n\n${ASKS}\n\nYours faithfully`],
    ['in a request that only supposes', `${ASKS}\nIf the information is not held please say so.`],
    ['in a letter of the requester’s own', `Dear Sir\n${ASKS}\nPlease find below my five questions.`],
    ['in a complaint that quotes the refusal', `${ASKS}\nYou said of my request that the information is not held.`],
    ['where nobody asks', 'Policy\n\nRequests are answered.\n\nThe information is attached.'],
  ])('%s', (_where, text) => {
    expect(setOut(text)).toEqual([]);
  });
});
