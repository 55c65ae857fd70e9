import { describe, expect, test } from 'vitest';
import { bestFound } from '../../testing/best-found.ts';
import { readingOfText } from '../../testing/letter-of.ts';
import { regime } from './regime.ts';

describe('reads the law that the authority applies', () => {
  test.each([
    ['FOIA by name', 'Your request has been considered under the Freedom of Information Act 2000.', 'foia'],
    ['FOIA by initials', 'It was handled under the FOIA.', 'foia'],
    [
      'FOIA, where it is not environmental information',
      'Your request mentions the EIR. We have decided that none of it is environmental information and have considered it under the Freedom of Information Act 2000.',
      'foia',
    ],
    ['FOIA, from the word alone', 'Our response to your FOI request is attached.', 'foia'],
    ['EIR by name', 'We have considered your request under the Environmental Information Regulations 2004.', 'eir'],
    [
      'EIR that explains the Act',
      'The Freedom of Information Act does not apply; we have dealt with it under the Environmental Information Regulations 2004 (EIR).',
      'eir',
    ],
    [
      'EIR, since it is environmental information',
      'Thank you for your request under the Freedom of Information (Scotland) Act 2002. As it is ‘environmental information’ for the purposes of the Environmental Information (Scotland) Regulations 2004, we are required to deal with it under th',
      'eisr',
    ],
    ['EIR by initials in brackets', 'We refuse it under the Environmental Information Regulations (EIRs) 2004.', 'eir'],
    [
      'EIR (Scotland), though its initials are the other’s',
      'We deal with it under the Environmental Information (Scotland) Regulations 2004 (EIRs). The EIRs except it; the EIRs apply.',
      'eisr',
    ],
    ['EIR (Scotland) by initials', 'It was handled under the EIRs (S).', 'eisr'],
    ['EIR by an exception', 'Your FOI request is refused under regulation 12(4)(e).', 'eir'],
    ['FOISA by name', 'It was dealt with under the Freedom of Information (Scotland) Act 2002.', 'foisa'],
    [
      'FOISA though the request names the 2000 Act',
      'You cite the Freedom of Information Act 2000. The Freedom of Information (Scotland) Act 2002 is what we have dealt with it under. Apply to the Scottish Information Commissioner.',
      'foisa',
    ],
    [
      'FOISA by the Commissioner alone',
      'If you are unhappy with our response to your FOI request you may apply to the Scottish Information Commissioner.',
      'foisa',
    ],
    [
      'EIR (Scotland) full of FOISA',
      'We deal with it under the Environmental Information (Scotland) Regulations 2004. It is exempt under section 39(2) of the Freedom of Information (Scotland) Act 2002. We except it under regulation 10(5)(a).',
      'eisr',
    ],
    ['FOIA in Welsh', "O dan adran 12 o'r Ddeddf Rhyddid Gwybodaeth nid oes rhaid cydymffurfio.", 'foia'],
  ])('%s', (_how, letter, law) => {
    expect(bestFound(regime, letter)).toBe(law);
  });
});

describe('reads none', () => {
  test.each([
    ['where no law is named', 'Please find attached the information that you asked for.'],
    ['in environmental impact assessments', 'The EIA Regulations require a statement.'],
    ['in a body’s name', 'The Environment Agency wrote to you.'],
  ])('%s', (_why, letter) => {
    expect(bestFound(regime, letter)).toBeNull();
  });
});

describe('says how sure it is', () => {
  test.each([
    ['the Act by name', 'It was handled under the Freedom of Information Act 2000.', 'stated'],
    [
      'the word alone, which everybody calls every request',
      'Our response to your FOI request is attached.',
      'inferred',
    ],
    ['it in full', 'Our response to your Freedom of Information request is attached.', 'inferred'],
    ['in Welsh', 'Eich cais Rhyddid Gwybodaeth.', 'inferred'],
    ['the word, then the Act', 'Your FOI request. It was handled under the FOIA.', 'stated'],
  ])('%s', (_how, letter, certainty) => {
    expect(regime.find(readingOfText(letter), null)).toMatchObject([{ value: 'foia', certainty }]);
  });
});
