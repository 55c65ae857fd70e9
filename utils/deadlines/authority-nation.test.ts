import { describe, expect, test } from 'vitest';
import { nationsOf } from './authority-nation.ts';
import { NATIONS } from './deadline.ts';

describe('the nation that the name makes certain', () => {
  test.each([
    ['its police', 'Police Service of Northern Ireland', 'northern-ireland'],
    ['a body of its own', 'Northern Ireland Housing Executive', 'northern-ireland'],
    [
      'a trust for health and social care, a thing of Northern Ireland',
      'Southern Health and Social Care Trust',
      'northern-ireland',
    ],
    ['a council', 'Belfast City Council', 'northern-ireland'],
    ['a council with a comma', 'Newry, Mourne and Down District Council', 'northern-ireland'],
    ['a university, with a curly apostrophe', 'Queen’s University Belfast', 'northern-ireland'],
    ['a university, with a straight one', "Queen's University of Belfast", 'northern-ireland'],
    ['another', 'Ulster University', 'northern-ireland'],
    ['Scotland’s police', 'Police Scotland', 'scotland'],
    ['by their long name', 'Police Service of Scotland', 'scotland'],
    ['its government', 'The Scottish Government', 'scotland'],
    ['its archive', 'National Records of Scotland', 'scotland'],
    ['its transport', 'Transport Scotland', 'scotland'],
  ])('%s', (_why, authority, nation) => {
    expect(nationsOf(authority, 'foia', true)).toEqual([nation]);
    expect(nationsOf(authority, null, false)).toEqual([nation]);
  });
});

describe('where it does not: England and Wales under a law that is stated, any of the three else', () => {
  test.each([
    ['a department in London', 'Northern Ireland Office'],
    ['another', 'Scotland Office'],
    ['a force', 'Hertfordshire Constabulary'],
    ['a Welsh council', 'Cyngor Sir Ceredigion'],
    ['a body whose name only contains a council’s', 'Friends of Belfast City Council'],
    ['a body that only mentions Scotland’s government', 'Office of the Advocate to the Scottish Government'],
  ])('%s', (_why, authority) => {
    expect(nationsOf(authority, 'foia', true)).toEqual(['england-and-wales']);
    expect(nationsOf(authority, 'foia', false)).toEqual(NATIONS);
  });

  test('nobody named', () => {
    expect(nationsOf(null, null, false)).toEqual(NATIONS);
    expect(nationsOf(null, 'eir', true)).toEqual(['england-and-wales']);
  });
});

test('Scottish law is Scotland’s, whatever the name', () => {
  expect(nationsOf('Belfast City Council', 'foisa', true)).toEqual(['scotland']);
  expect(nationsOf(null, 'eisr', false)).toEqual(['scotland']);
});
