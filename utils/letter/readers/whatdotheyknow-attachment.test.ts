import { expect, test } from 'vitest';
import { page } from '../../testing/builders.ts';
import { whatDoTheyKnowAttachment as reader } from './whatdotheyknow-attachment.ts';

const ADDRESS = 'https://www.whatdotheyknow.com/request/street_lighting/response/28/attach/html/3/Letter.pdf.html';
const PREFIX = `<div class="view_html_prefix"><p class="view_html_description">This is an HTML version of an attachment to
  the Freedom of Information request '<a href="/request/street_lighting#incoming-28">Street lighting</a>'.</p></div>`;

test('gives the attached letter without the site’s own head', () => {
  const attached = page(`${PREFIX}<div><p>Our ref: FOI 1</p><p>Dear Sir</p></div>`, ADDRESS);
  expect(reader.owns(attached)).toBe(true);
  const [only, ...more] = reader.read(attached);
  expect(only?.text).toBe('Our ref: FOI 1\n\nDear Sir');
  expect(only?.surroundings.subject).toBe('Street lighting');
  expect(more).toEqual([]);
});

test.each([
  ['a page of a request', PREFIX, 'https://www.whatdotheyknow.com/request/street_lighting'],
  ['another site’s page with such a path', '<p>Letter</p>', 'https://example.org/attach/html/3/x.html'],
])('does not own %s', (_what, html, address) => expect(reader.owns(page(html, address))).toBe(false));

test('finds none where the file is shown in a viewer of another site', () => {
  expect(reader.read(page(PREFIX, ADDRESS))).toEqual([]);
});
