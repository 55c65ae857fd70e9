import { describe, expect, test } from 'vitest';
import { bestFound } from '../../testing/best-found.ts';
import { unlabelledReference } from './unlabelled-reference.ts';

const BODY = '\n\nDear Mr Grey\n\nThank you for your request.';

describe('finds a reference without a label', () => {
  test.each([
    ['after the Act’s year', 'Freedom of Information Act 2000 - FOI/22/9911', 'FOI/22/9911'],
    ['in a log’s title', 'Drones (3300/18)\n\nRequest', '3300/18'],
    ['after a title’s dash', 'Disclosure Details\n\nUndercover officers - 2044/24', '2044/24'],
    ['at a heading’s end', 'Request for information under the Act (FOIA), 2000 \u2013 2020/008', '2020/008'],
    ['after the law’s name', 'Freedom of Information: 2026/0417', '2026/0417'],
    ['as the request’s number alone', 'FOI Request - Potholes\nRequest 101002428998', '101002428998'],
    ['before what the subject says', 'Subject: REV-2022-031 / Decision on review', 'REV-2022-031'],
    ['before a dash and words', 'Subject: DOH/2023-0139 - PUBLIC INTEREST TEST', 'DOH/2023-0139'],
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
    ['a section of the Act', 'duty under s.16 FOIA to advise'],
    ['a financial year in a title', 'Spending on roads - 2019/20'],
    ['the name of the Act', 'Freedom of Information Act 2000 request'],
    ['the Act’s initials with its year', 'FOIA 2000 request'],
    ['a postcode', 'Kent Council\nME14 1XQ'],
    ['a telephone number', 'Tel\n01622 221655'],
    ['an earlier request', 'We answered your previous FOI 2019/771 already.'],
    ['a platform’s address', 'Information Unit\n[FOI #120045 email]'],
  ])('%s', (_what, head) => {
    expect(bestFound(unlabelledReference, head + BODY)).toBeNull();
  });
});
