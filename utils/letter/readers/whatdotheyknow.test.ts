import { describe, expect, test } from 'vitest';
import { page } from '../../testing/builders.ts';
import { namedMessage, whatDoTheyKnow } from './whatdotheyknow.ts';

const REQUEST = 'https://www.whatdotheyknow.com/request/street_lighting';

const message = (direction: 'incoming' | 'outgoing', id: number, datetime: string, body: string) => `
  <div class="${direction} correspondence normal" id="${direction}-${id}">
    <div class="correspondence__header"><span class="correspondence__header__author"> Records Team,
      Harrowdale Borough Council </span>
    <a class="correspondence__header__date" href="#${direction}-${id}"><time datetime="${datetime}">x</time></a></div>
    <div class="correspondence_text">${body}</div></div>`;

const request = (...messages: string[]) => `<div id="request_show"><div class="request-header"><h1>Street lighting</h1>
  <p class="request-header__subtitle"><a href="/user/rowan">Rowan Testwell</a> made this Freedom of Information request
  to <a href="/body/harrowdale">Harrowdale Borough Council</a></p>
  <a href="?internal_review=1">Request an internal review</a></div>${messages.join('')}</div>`;

const ASKED = message('outgoing', 1, '2025-09-02T19:14:05+01:00', '<p>Please tell me.</p>');

describe('a request page', () => {
  const [first, second, ...more] = whatDoTheyKnow.read(
    page(
      request(
        ASKED,
        message('incoming', 2, '2025-09-03T08:02:41+01:00', '<p>We have it.</p>'),
        message('outgoing', 3, '2025-09-20T08:00:00+01:00', '<p>Where is it?</p>'),
        message('incoming', 4, '2025-09-30T00:12:44+01:00', '<p>Here it is,<br>as asked.</p>'),
      ),
      `${REQUEST}#incoming-4`,
    ),
  );

  test('gives each message of the authority, and none of the requester', () => {
    expect(first?.text).toBe('We have it.');
    expect(second?.text).toBe('Here it is,\nas asked.');
    expect(more).toEqual([]);
  });

  test('names each message as the page does', () => {
    expect(second?.source).toEqual({
      reader: 'whatdotheyknow',
      address: `${REQUEST}#incoming-4`,
      messageId: 'incoming-4',
    });
  });

  test('says who was asked, what about, and when', () => {
    expect(second?.surroundings).toEqual({
      authority: 'Harrowdale Borough Council',
      subject: 'Street lighting',
      sentOn: '2025-09-30', // ten past midnight in summer: the day before in UTC
      requestMadeOn: '2025-09-02',
      sender: { name: 'Records Team', mailbox: null },
      // On this site the person may well be the requester.
      publishedForAll: false,
      cutShort: false,
    });
  });
});

describe('leaves out of a message', () => {
  test.each([
    ['the list of files', '<div class="attachments"><h3>2 Attachments</h3></div><p>Letter</p>'],
    ['the way to unfold quotes', '<p>Letter</p><p><span class="unfold_link"><a>show quoted sections</a></span></p>'],
    ['the site’s notice to the requester', '<p>Letter</p><div class="correspondence__suggestion">Section 12</div>'],
  ])('%s', (_what, body) => {
    const [only] = whatDoTheyKnow.read(page(request(message('incoming', 1, '2025-09-03', body)), REQUEST));
    expect(only?.text).toBe('Letter');
  });
});

test('reads a message that the person has collapsed', () => {
  const body = '<div style="display:none"><p>Letter</p></div>';
  const [only] = whatDoTheyKnow.read(page(request(message('incoming', 1, '2025-09-03', body)), REQUEST));
  expect(only?.text).toBe('Letter');
});

describe('finds no letter', () => {
  test.each([
    ['where only the requester has written', request(ASKED)],
    [
      'in a list, whose excerpts look like letters',
      '<div id="request_list"><div class="request_listing">Ref: 1</div></div>',
    ],
    [
      'in a message that the site has hidden',
      request(message('incoming', 1, '', '<p class="hidden_message">Hidden</p>')),
    ],
  ])('%s', (_where, html) => {
    expect(whatDoTheyKnow.read(page(html, REQUEST))).toEqual([]);
  });
});

describe('owns', () => {
  test.each([
    ['the site', 'https://www.whatdotheyknow.com/list', true],
    ['its old address without www', 'http://whatdotheyknow.com/request/1', true],
    ['its Welsh pages', 'https://www.whatdotheyknow.com/cy/request/street_lighting', true],
    ['no other site that has its name in it', 'https://www.whatdotheyknow.com.example/request/1', false],
  ])('%s', (_what, address, owned) => expect(whatDoTheyKnow.owns(page('', address))).toBe(owned));

  test('no file without an address', () => expect(whatDoTheyKnow.owns(page(''))).toBe(false));
  test('a request on another site that runs the same software', () => {
    const elsewhere = page(request(ASKED), 'https://requests.example.org/r/token');
    expect(whatDoTheyKnow.owns(elsewhere)).toBe(true);
  });
});

describe('says that the site has changed', () => {
  const words = 'Dear Rowan Testwell, here is what you asked for. '.repeat(30);
  test.each([
    ['where a request’s page has none of the marks', words, REQUEST, true],
    ['where a Welsh one has none', words, 'https://www.whatdotheyknow.com/cy/request/street_lighting', true],
    ['where a request has no messages any more', '<div id="request_show"><p>…</p></div>', REQUEST, true],
    ['not on a request as it was built', request(ASKED), REQUEST, false],
    ['not on the site’s other pages', words, 'https://www.whatdotheyknow.com/help/about', false],
    ['not on a part of a request', words, `${REQUEST}/details`, false],
    [
      'not where the site asks to sign in',
      `<div id="user_signin" class="controller_user">${words}</div>`,
      REQUEST,
      false,
    ],
    ['not on an error page', 'Sorry, we could not find that page.', REQUEST, false],
  ])('%s', (_where, html, address, changed) => {
    expect(whatDoTheyKnow.hasChanged?.(page(html, address))).toBe(changed);
  });
});

test.each([
  ['an answer', `${REQUEST}?unfold=1#incoming-42`, 'incoming-42'],
  ['a message of the requester', `${REQUEST}#outgoing-42`, null],
  ['nothing', REQUEST, null],
])('the address names %s', (_what, address, name) => {
  expect(namedMessage({ address: new URL(address) })).toBe(name);
});
