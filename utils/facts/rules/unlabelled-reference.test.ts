import { describe, expect, test } from 'vitest';
import { bestFound } from '../../testing/best-found.ts';
import { unlabelledReference } from './unlabelled-reference.ts';

const BODY = '\n\nDear Mr Grey\n\nThank you for your request.';

describe('finds a reference without a label', () => {
  test.each([
    ['in a heading', 'Freedom of Information request - 3358', '3358'],
    ['in a heading with the Act’s initials', 'Freedom of Information Act (FOIA) Request - 180625010', '180625010'],
    ['in brackets', 'FOI request (FOIR-488120334)', 'FOIR-488120334'],
    ['in a subject', 'Subject: RE: RFI20210690 pay of staff', 'RFI20210690'],
    ['alone on a line of the head', 'South Downs\n\nSDNPA/IR/2024/05', 'SDNPA/IR/2024/05'],
    ['with the scheme’s letters', 'Request for Information - ATISN 10272', 'ATISN 10272'],
  ])('%s', (_how, head, reference) => {
    expect(bestFound(unlabelledReference, head + BODY)).toBe(reference);
  });
});

describe('finds nothing in', () => {
  test.each([
    ['the name of the Act', 'Freedom of Information Act 2000 request'],
    ['the Act’s initials with its year', 'FOIA 2000 request'],
    ['a postcode', 'Kent Council\nME14 1XQ'],
    ['a telephone number', 'Tel\n01622 221655'],
    ['an earlier request', 'We answered your previous FOI 2019/771 already.'],
  ])('%s', (_what, head) => {
    expect(bestFound(unlabelledReference, head + BODY)).toBeNull();
  });
});
