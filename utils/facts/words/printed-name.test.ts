import { describe, expect, test } from 'vitest';
import { printedName } from './printed-name.ts';

describe('a body is named as it writes itself in a sentence', () => {
  test.each([
    ['Kent County Council', 'Kent County Council', 'nothing is shouted'],
    ['LANCASHIRE CONSTABULARY', 'Lancashire Constabulary', 'a letterhead in capitals'],
    ['Glasgow CITY COUNCIL', 'Glasgow City Council', 'only its kind in capitals'],
    ['UNIVERSITY OF KENT', 'University of Kent', 'small words stay small'],
    ['STOCKTON-ON-TEES BOROUGH COUNCIL', 'Stockton-On-Tees Borough Council', 'parts joined by hyphens'],
    ['NHS ENGLAND', 'NHS England', 'initials everybody knows stay'],
    ['BT Trust', 'BT Trust', 'short initials stay'],
    ['KCC BOARD', 'Kcc Board', 'a whole name in capitals tells no initials'],
  ])('%s: %s (%s)', (name, printed) => {
    expect(printedName(name)).toBe(printed);
  });
});
