import { describe, expect, test } from 'vitest';
import { page } from '../../testing/builders.ts';
import { tfl } from './tfl.ts';

const ADDRESS =
  'https://tfl.gov.uk/corporate/transparency/freedom-of-information/foi-request-detail?referenceId=FOI-2719-2526';

test('reads the answer without the day of publication', () => {
  const [only] = tfl.read(
    page(
      '<main><h1>FOI request detail</h1><p>Request ID: FOI-2719-2526 Date published: 06 November 2025</p>' +
        '<p>Date published: 06 November 2025</p><h3>You asked</h3><p>How many?</p><h3>We answered</h3><p>7,204.</p></main>',
      ADDRESS,
    ),
  );
  expect(only?.text.replace(/\n+/g, '|')).toBe(
    'FOI request detail|Request ID: FOI-2719-2526|You asked|How many?|We answered|7,204.',
  );
  expect(only?.surroundings).toMatchObject({ authority: 'Transport for London', sentOn: null, publishedForAll: true });
});

describe('owns', () => {
  test.each([
    ['an answer', ADDRESS, true],
    ['no search in the log', ADDRESS.replace('foi-request-detail?', 'foi-requests?'), false],
    ['no answer without its number', ADDRESS.replace('?referenceId=FOI-2719-2526', ''), false],
  ])('%s', (_what, address, owned) => expect(tfl.owns(page('', address))).toBe(owned));
});
