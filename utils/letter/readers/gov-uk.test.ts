import { describe, expect, test } from 'vitest';
import { page } from '../../testing/builders.ts';
import { govUk } from './gov-uk.ts';

const ATTACHMENT = 'https://www.gov.uk/government/publications/foi-releases/rail-noise-foi-25114';
const LOGO =
  '<ul class="organisation-logos"><li><a href="/government/organisations/ots">Office for<br>Track Safety</a></li></ul>';
const heading = (context: string) =>
  `<div class="gem-c-inverse-header"><span class="gem-c-heading__context">${context}</span><h1>Rail noise</h1>
  <p class="gem-c-inverse-header__subtext">Published 9 June 2026</p></div>`;
const BODY = '<div id="contents"><nav>Contents</nav><div class="govspeak"><p>FOI 25/114</p><p>Dear</p></div></div>';
const html = (head: string, content: string) => `<html><head>${head}</head><body><main>${content}</main></body></html>`;

test('reads an attachment: its title and text, whose it is, and no day of publication', () => {
  const release = page(html('', LOGO + heading('FOI release') + BODY), ATTACHMENT);
  expect(govUk.owns(release)).toBe(true);
  const [only] = govUk.read(release);
  expect(only?.text).toBe('Rail noise\n\nFOI 25/114\n\nDear');
  expect(only?.surroundings).toMatchObject({
    authority: 'Office for Track Safety',
    subject: 'FOI release: Rail noise',
    sentOn: null,
    publishedForAll: true,
  });
});

test('takes the publisher’s field before the logo, which may be one of several', () => {
  const field = '<meta name="govuk:primary-publishing-organisation" content="Department for Rails">';
  const [only] = govUk.read(page(html(field, LOGO + heading('FOI release') + BODY), ATTACHMENT));
  expect(only?.surroundings.authority).toBe('Department for Rails');
});

test('reads the main part where the text has another frame', () => {
  const letter = `<div><p>${'Thank you for your request. '.repeat(15).trim()}</p></div>`;
  const [only] = govUk.read(page(html('', LOGO + heading('FOI release') + letter), ATTACHMENT));
  expect(only?.text).toBe(`Rail noise\n\n${'Thank you for your request. '.repeat(15).trim()}`);
});

describe('owns', () => {
  const format = '<meta name="govuk:format" content="foi_release">';
  test.each([
    [
      'a publication by its format',
      format,
      heading('x'),
      'https://www.gov.uk/government/publications/rail-noise',
      true,
    ],
    ['no guidance', '', heading('Guidance'), ATTACHMENT, false],
    ['no page that only speaks of releases', '', '<h1>FOI release</h1>', ATTACHMENT, false],
    ['no other part of the site', format, heading('FOI release'), 'https://www.gov.uk/search/all', false],
    ['no other site', format, heading('FOI release'), ATTACHMENT.replace('www.gov.uk', 'example.org'), false],
  ])('%s', (_what, head, content, address, owned) => {
    expect(govUk.owns(page(html(head, content), address))).toBe(owned);
  });
});
