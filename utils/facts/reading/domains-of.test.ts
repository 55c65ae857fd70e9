import { expect, test } from 'vitest';
import { readingOfText } from '../../testing/letter-of.ts';
import { domainsOf } from './domains-of.ts';

test.each([
  ['Write to foi@wakefield.gov.uk for more.', ['wakefield'], 'a mail address'],
  ['See www.east-sussex.gov.uk/foi for more.', ['eastsussex'], 'a site, without its hyphen'],
  ['foi@info.herts.pnn.police.uk', ['herts'], 'the word before what all of its kind share'],
  ['foi@kcc.gov.uk', [], 'initials tell no body'],
  ['Write to @ or www. at once.', [], 'no domain at all'],
  ['foi@leeds.gov.uk and WWW.YORK.AC.UK', ['leeds', 'york'], 'several'],
])('%s: %j (%s)', (text, domains) => {
  expect(domainsOf(readingOfText(text))).toEqual(domains);
});
