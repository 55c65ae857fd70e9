import { describe, expect, test } from 'vitest';
import { readingOfText } from '../../testing/letter-of.ts';
import { bodiesOf } from './bodies-of.ts';

const namesIn = (text: string) => bodiesOf(readingOfText(text)).map(({ name }) => name);

describe('bodies that a letter names', () => {
  test.each([
    ['Dear Ms Hale,\n\nKent County Council holds this.', ['Kent County Council'], 'by the form of the name'],
    [
      'Dear Ms Hale,\n\nWe passed it to DVLA today.',
      ['Driver and Vehicle Licensing Agency'],
      'by initials of the list',
    ],
    [
      'Dear Ms Hale,\n\nThe Department for Education holds this.',
      ['Department for Education'],
      'once where list and form agree',
    ],
    ['Dear Ms Hale,\n\nThe council holds this.', [], 'no name'],
    ['Environment Executive Director: A Grey\n\nDear Ms Hale,\n\nWe hold it.', [], 'a person’s office'],
    [
      'Wexcombe University Director of Governance\n\nDear Ms Hale,\n\nWe hold it.',
      ['Wexcombe University'],
      'before the office of a person of it',
    ],
    [
      'Health and Safety Executive\n\nDear Ms Hale,\n\nWe hold it.',
      ['Health and Safety Executive'],
      'an executive that is a body',
    ],
  ])('%j: %j (%s)', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('names that a letterhead parts', () => {
  test.each([
    ['SOUTH DOWNS\nNATIONAL PARK AUTHORITY\n\nDear Ms Hale,', 'South Downs National Park Authority', 'its kind below'],
    ['University of\nStirling\n\nDear Ms Hale,', 'University of Stirling', 'a line that cannot end so'],
    [
      'Mid Wales Fire\nand Rescue Service\n\nDear Ms Hale,',
      'Mid Wales Fire and Rescue Service',
      'a line that cannot begin so',
    ],
  ])('%j: %s (%s)', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });
  test('it stands over both lines', () => {
    const text = 'SOUTH DOWNS\nNATIONAL PARK AUTHORITY\n\nDear Ms Hale,';
    const body = bodiesOf(readingOfText(text)).find(({ name }) => name.startsWith('South'));
    expect(text.slice(body?.start, body?.end)).toBe('SOUTH DOWNS\nNATIONAL PARK AUTHORITY');
  });
});
