import { describe, expect, test } from 'vitest';
import { bestFound } from '../../testing/best-found.ts';
import { labelledReference } from './labelled-reference.ts';

describe('finds the authority’s reference', () => {
  test.each([
    ['after what it is', 'Reference: Internal Review 105795 (of FOI 104637)', '105795'],
    ['after a file’s name', 'Ref: Army Sec/A/05/FOI2022/11384', 'Army Sec/A/05/FOI2022/11384'],
    ['with the scheme between its numbers', 'Ref: 13 FOI 049', '13 FOI 049'],
    ['glued to its first part', 'Enquiry Reference: 432- 25', '432- 25'],
    ['after "Our ref"', 'Our ref: FOI/168488', 'FOI/168488'],
    ['with its letters', 'Our Ref: FOI 3243', 'FOI 3243'],
    ['with its Welsh letters', 'Ein cyf: RhG 2026/311', 'RhG 2026/311'],
    ['without the label’s words', 'Request No: 3243', '3243'],
    ['without a colon', 'Our ref PCC/FOI/0092/16', 'PCC/FOI/0092/16'],
    ['after a slash', 'Our ref / FOI2017/00123', 'FOI2017/00123'],
    ['on the next line', 'FOI reference\nFOI-18-7729', 'FOI-18-7729'],
    ['in a bilingual label', 'Our Ref/Ein Cyf:   NCC/IR/2018/09', 'NCC/IR/2018/09'],
    ['in a sentence', 'It has been allocated reference number 2022-0028814 by us', '2022-0028814'],
    ['with dashes and blanks', 'Ref: FOI – 2023-000303', 'FOI – 2023-000303'],
    ['with slashes and blanks', 'Reference: FOI / 4191 / 2020', 'FOI / 4191 / 2020'],
    ['that looks like a date', 'Our Ref: 30-10-2009-094848-001', '30-10-2009-094848-001'],
    ['before another in brackets', 'Our ref: IR2013022 (RFI20130166)', 'IR2013022'],
    ['before "Your ref"', 'Our ref: RQST4228881 Your ref: 14 March 2013', 'RQST4228881'],
    ['before the date', 'Our ref: FOI 3243 14 March 2013', 'FOI 3243'],
    ['with a suffix for the review', 'Our ref: RFI-7105 IR', 'RFI-7105 IR'],
    ['after a cell’s stroke', 'My ref: / IAR609099', 'IAR609099'],
    ['in Welsh', 'Cyfeirnod: TrC-FOI-2021-188', 'TrC-FOI-2021-188'],
  ])('%s', (_how, letter, reference) => {
    expect(bestFound(labelledReference, `${letter}\n\nDear Mr Grey\n\nThank you for your request.`)).toBe(reference);
  });
});

describe('finds nothing in', () => {
  test.each([
    ['the requester’s reference', 'Your ref: AFR/2019/b'],
    ['a label without a number', 'Ref: FOI.'],
    ['an empty label', 'Our Ref:\nDate: 3 March 2020'],
    ['a crime number', 'Crime reference: 42/88123/19'],
    ['a planning number', 'Planning application reference: 2021/214/PPF'],
    ['the original request’s', 'Original request reference: 2022/24117'],
    ['the Commissioner’s', 'ICO reference: IC-298811-K4T7'],
    ['words on the reference', 'Please quote the reference above in 2020.'],
  ])('%s', (_what, letter) => {
    expect(bestFound(labelledReference, `${letter}\n\nDear Mr Grey\n\nThank you for your request.`)).toBeNull();
  });
});
