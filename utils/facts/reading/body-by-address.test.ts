import { describe, expect, test } from 'vitest';
import { letterOf, readingOfText } from '../../testing/letter-of.ts';
import { Reading } from '../reading.ts';
import { bodyByAddress } from './body-by-address.ts';

describe('tells a listed body by its mail address', () => {
  test.each([
    ['We are at foi@defra.gov.uk.', 'Department for Environment, Food and Rural Affairs', 'its own'],
    ['helpline@defra.gsi.gov.uk', 'Department for Environment, Food and Rural Affairs', 'over an old network'],
    ['foi@enquiries.CPS.gov.uk', 'Crown Prosecution Service', 'of a part, in capitals'],
    ['casework@ico.org.uk or foi@cps.gov.uk', 'Crown Prosecution Service', 'after the regulator’s'],
  ])('%j: %s (%s)', (text, name) => {
    const found = bodyByAddress(readingOfText(text));
    expect(found?.name).toBe(name);
    expect(text).toContain(found?.quote.text);
  });

  test.each([
    ['casework@ico.org.uk', 'the regulator’s'],
    ['foi@wakefield.gov.uk', 'of a body that is not listed'],
    ['foi@notcps.gov.uk', 'that only ends like one'],
    ['See www.cps.gov.uk.', 'a site, which letters about others name too'],
    ['@', 'none'],
    ['Write to foi@cps.gov.uk, who may hold it.', 'of another body to turn to'],
    ['Transferred to foi@cps.gov.uk.', 'of another body that has it now'],
    ['To: a.grey@cps.gov.uk', 'the requester’s'],
    ['You asked: "Please send the whole of it to a.grey@cps.gov.uk today."', 'in the request'],
    ['foi@cps.gov.uk, foi@wakefield.gov.uk', 'beside one that is not listed'],
  ])('not %j (%s)', (text) => {
    expect(bodyByAddress(readingOfText(text))).toBeNull();
  });

  test('the sender’s before those in the text', () => {
    const sender = { name: null, mailbox: 'noreply@dwp.gov.uk' };
    const found = bodyByAddress(new Reading(letterOf('We are at foi@cps.gov.uk.', { sender })));
    expect(found).toEqual({
      name: 'Department for Work and Pensions',
      quote: { in: 'page', text: 'noreply@dwp.gov.uk' },
    });
  });
});
