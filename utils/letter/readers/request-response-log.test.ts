import { describe, expect, test } from 'vitest';
import { page } from '../../testing/builders.ts';
import { requestResponseLog } from './request-response-log.ts';

const ADDRESS = 'https://www.lanbury.gov.uk/lanbury-data-hub/request-foi-parking';
const log = (asked: string, answered: string, address = ADDRESS) =>
  page(
    `<html><head><title>Parking | Lanbury Council</title></head><body><main><h1>Parking</h1><p>11 September 2025</p>
    <h2>${asked}</h2><p>How much?</p><h2>${answered}</h2><p>A lot.</p></main></body></html>`,
    address,
  );

test('reads request and response, and says whose they are', () => {
  const [only] = requestResponseLog.read(log('Your request', 'Our response'));
  expect(only?.text).toContain('11 September 2025\n\nYour request\n\nHow much?\n\nOur response');
  expect(only?.surroundings).toMatchObject({ authority: 'Lanbury Council', sentOn: null, publishedForAll: true });
});

describe('owns', () => {
  test.each([
    ['a log with both headings', 'Your request', 'Our response', ADDRESS, true],
    ['the same in other words', 'Information requested', 'Response', ADDRESS, true],
    ['no page without the answer', 'Your request', 'Next steps', ADDRESS, false],
    ['no page of other matters', 'Your request', 'Our response', 'https://www.lanbury.gov.uk/bins', false],
    ['no other site', 'Your request', 'Our response', 'https://example.org/foi', false],
  ])('%s', (_what, asked, answered, address, owned) => {
    expect(requestResponseLog.owns(log(asked, answered, address))).toBe(owned);
  });
});
