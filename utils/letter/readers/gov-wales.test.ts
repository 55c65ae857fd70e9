import { describe, expect, test } from 'vitest';
import { page } from '../../testing/builders.ts';
import { govWales } from './gov-wales.ts';

const ADDRESS = 'https://www.gov.wales/atisn24417';
const HEAD = '<h1>Grants</h1><div>First published:</div><div>16 May 2025</div><div>Last updated:</div><h2>Details</h2>';
const FILLER = `<p>${'The information is held. '.repeat(20).trim()}</p>`;
const read = (...details: string[]) => govWales.read(page(`<main>${HEAD}${details.join('')}${FILLER}</main>`, ADDRESS));
const summary = (...details: string[]) =>
  read(...details).map(({ surroundings, text }) => [surroundings.sentOn, text.split('\n').at(2)]);

describe('finds', () => {
  test('two letters where each begins with its day', () => {
    expect(
      summary(
        '<p>11 June 2025</p><p>Dear</p><p>Complaint: ATISN 24417</p>',
        '<p>14 May 2025</p><p>&nbsp;</p><p>Dear</p><p>ATISN 24417</p>',
      ),
    ).toEqual([
      ['2025-06-11', 'Dear'],
      ['2025-05-14', 'Dear'],
    ]);
  });
  test('one that begins with its matter instead of "Dear"', () => {
    expect(summary('<p>7 June 2022</p><p>Request for Information - ATISN 16301</p>')).toEqual([
      ['2022-06-07', 'Request for Information - ATISN 16301'],
    ]);
  });
  test('none at a day of publication above the letter’s own', () => {
    expect(summary('<p>16 May 2025</p><p>11 June 2025</p><p>Dear</p><p>ATISN 24417</p>')).toEqual([
      ['2025-06-11', 'Dear'],
    ]);
  });
  test('no second one at a day that stands alone within the text', () => {
    expect(
      summary('<p>11 June 2025</p><p>Dear</p><p>It closed on</p><p>14 May 2025</p><p>and never opened.</p>'),
    ).toHaveLength(1);
  });
  test('one without a day where none stands alone', () => {
    expect(read('<p>Dear</p><p>ATISN 24417</p>').map(({ surroundings }) => surroundings.sentOn)).toEqual([null]);
  });
});

test('names the authority in the letter’s language', () => {
  const [welsh] = read('<p>11 Mehefin 2025</p><p>Annwyl</p><p>Diolch am eich cais</p>');
  expect(welsh?.surroundings.authority).toBe('Llywodraeth Cymru');
  const [english] = read('<p>11 June 2025</p><p>Dear</p>');
  expect(english?.surroundings.authority).toBe('Welsh Government');
});

test('takes the number from the address where the letter does not give it', () => {
  expect(read('<p>11 June 2025</p><p>Dear</p>')[0]?.text.split('\n')[0]).toBe('ATISN 24417');
});

describe('owns', () => {
  test.each([
    ['the English site', ADDRESS, true],
    ['the Welsh site', 'https://llyw.cymru/atisn24417', true],
    ['no page of the site that is no answer', 'https://www.gov.wales/farming', false],
    ['no other site', 'https://example.org/atisn24417', false],
  ])('%s', (_what, address, owned) => expect(govWales.owns(page('<main>Grants</main>', address))).toBe(owned));
});
