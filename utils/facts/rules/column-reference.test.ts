import { describe, expect, test } from 'vitest';
import { bestFound } from '../../testing/best-found.ts';
import { columnReference } from './column-reference.ts';

describe('finds the reference among values that follow all labels', () => {
  test.each([
    ['in the order of the labels', 'Our Ref\nYour Ref\nDate\nFOI 24-1187\nHEATING/07\n19 March 2024', 'FOI 24-1187'],
    ['after the date', 'Date\nOur Ref\n04/10/12\n3358', '3358'],
    ['where a field before it is empty', 'Your Ref:\nOur Ref:\nFOI/2019/77\n3 March 2019', 'FOI/2019/77'],
  ])('%s', (_how, head, reference) => {
    expect(bestFound(columnReference, `${head}\n\nDear Mr Grey\n\nThank you for your request.`)).toBe(reference);
  });
});

describe('finds nothing', () => {
  test.each([
    ['where each label has its value', 'Our Ref: FOI 24-1187\nDate: 19 March 2024'],
    ['where no label is the authority’s', 'Your Ref\nDate\nHEATING/07\n19 March 2024'],
    ['where the value is a date', 'Our Ref\nDate\n19 March 2024\nKent'],
  ])('%s', (_why, head) => {
    expect(bestFound(columnReference, `${head}\n\nDear Mr Grey\n\nThank you for your request.`)).toBeNull();
  });
});
