import { describe, expect, test } from 'vitest';
import { page } from '../../../testing/builders.ts';
import { mailText } from './mail-text.ts';

const OWN = 'We hold the information that you asked for and it is set out below, in full, for each year.';
const EARLIER = 'Please tell me the number of buoys.';
const bodyOf = (html: string) => {
  const body = page(`<div id="mail">${html}</div>`).document.querySelector('#mail');
  if (body === null) throw new Error('no body');
  return body;
};
const textOf = (html: string, subject: string | null = null) => mailText(bodyOf(html), subject).text;

describe('leaves out', () => {
  test.each([
    ['a mail quoted by Gmail', `<div class="gmail_quote"><div class="gmail_attr">On …</div>${EARLIER}</div>`],
    ['the same with another client’s prefix', `<div class="x_gmail_quote">${EARLIER}</div>`],
    ['a mail quoted by Outlook, with all that follows', `<hr id="x_divRplyFwdMsg"><p>From: …</p><p>${EARLIER}</p>`],
    ['what Outlook appends', `<div id="appendonsend"></div><div>${EARLIER}</div>`],
    ['a mail quoted by Yahoo', `<div class="yahoo_quoted">${EARLIER}</div>`],
    ['a mail quoted by Apple or Mozilla', `<blockquote type="cite">${EARLIER}</blockquote>`],
    ['an answer that is being written', `<div contenteditable="true">${EARLIER}</div>`],
    ['a text box', `<div role="textbox">${EARLIER}</div>`],
  ])('%s', (_what, html) => expect(textOf(`<p>${OWN}</p>${html}`)).toBe(OWN));
});

test('keeps the requester’s words that the authority set off itself', () => {
  expect(textOf(`<p>${OWN}</p><blockquote>${EARLIER}</blockquote>`)).toBe(`${OWN}\n\n${EARLIER}`);
});

describe('a short mail above a quoted one', () => {
  const both = `<p>See below.</p><div class="gmail_quote">${EARLIER}</div>`;
  test('is an answer, whose quoted mail is left out', () => {
    expect(mailText(bodyOf(both), 'Re: Buoys')).toEqual({ text: 'See below.', isForwarded: false });
  });
  test('is a forwarded mail where the subject says so', () => {
    expect(mailText(bodyOf(both), 'Fwd: Buoys')).toEqual({ text: `See below.\n\n${EARLIER}`, isForwarded: true });
  });
  test('is a forwarded mail where there is nothing above', () => {
    expect(mailText(bodyOf(`<div class="gmail_quote">${EARLIER}</div>`), 'Buoys').isForwarded).toBe(true);
  });
});

describe('what is hidden', () => {
  test('by the mail itself is left out', () => {
    expect(textOf(`<p style="display:none">Preview of this mail</p><p>${OWN}</p>`)).toBe(OWN);
  });
  test('by the client as said before is read', () => {
    const html = `<p>${OWN}</p><div class="folded" style="display: none"><p>You may ask for a review.</p></div>`;
    expect(mailText(bodyOf(html), null, { folded: '.folded' }).text).toBe(`${OWN}\n\nYou may ask for a review.`);
  });
  test('with the whole mail is not read', () => {
    const inside = page(`<div hidden><div id="mail">${OWN}</div></div>`).document.querySelector('#mail');
    expect(inside === null ? null : mailText(inside, null).text).toBe('');
  });
});

test('reads nothing of a mail that is being written', () => {
  const inside = page(`<div contenteditable="true"><div id="mail">${OWN}</div></div>`).document.querySelector('#mail');
  expect(inside === null ? null : mailText(inside, null).text).toBe('');
});
