import { describe, expect, test } from 'vitest';
import { page } from '../../testing/builders.ts';
import { govScot } from './gov-scot.ts';

const ADDRESS = 'https://www.gov.scot/publications/foi-202500461188/';
const FIELDS = `<dl class="ds_metadata"><dt>Published</dt><dd><b id="sg-meta__publication-date">30 June 2025</b></dd>
  <dt>FOI reference</dt><dd><span id="sg-meta__foi-number">FOI/202500461188</span></dd>
  <dt>Date received</dt><dd><span id="sg-meta__foi-received-date">28 March 2025</span></dd>
  <dt>Date responded</dt><dd><span id="sg-meta__foi-responded-date">25 April 2025</span></dd></dl>`;
const release = (title: string, fields: string) =>
  page(`<main><h1>${title}</h1>${fields}<h2>Response</h2><p>I enclose a copy.</p></main>`, ADDRESS);

test('gives the fields with their labels, the text, and the day of the answer', () => {
  const [only] = govScot.read(release('Seals: FOI release', FIELDS));
  expect(only?.text).toBe(
    'Seals: FOI release\n\nFOI reference: FOI/202500461188\nDate received: 28 March 2025\n' +
      'Date responded: 25 April 2025\n\nResponse\n\nI enclose a copy.',
  );
  expect(only?.surroundings).toMatchObject({
    authority: 'Scottish Government',
    subject: 'Seals: FOI release',
    sentOn: '2025-04-25',
    publishedForAll: true,
  });
});

test('has no date where the fields give none: the day of publication is not the answer’s', () => {
  const [only] = govScot.read(release('Seals: EIR release', ''));
  expect(only?.surroundings.sentOn).toBeNull();
});

describe('owns', () => {
  test.each([
    ['a release by its fields', 'Seals', FIELDS, true],
    ['a release by its title', 'Seals: FOI release', '', true],
    ['a review by its title', 'Seals: FOI Review', '', true],
    ['no policy about releases', 'FOI release policy', '', false],
  ])('%s', (_what, title, fields, owned) => expect(govScot.owns(release(title, fields))).toBe(owned));
  test('no other site', () => {
    const { document } = release('Seals: FOI release', FIELDS);
    expect(govScot.owns({ document, address: new URL('https://example.org/publications/seals') })).toBe(false);
  });
});
