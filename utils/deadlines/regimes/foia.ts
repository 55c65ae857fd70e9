import { NATIONS, type Provision } from '../deadline.ts';
import { calendarDays, type Limit, type RegimeLaw, weeks, workingDays } from './law.ts';

const SECTION_10 = 'https://www.legislation.gov.uk/ukpga/2000/36/section/10';

const CODE: Provision = {
  name: 'Section 45 code of practice (4 July 2018), part 5',
  address:
    'https://assets.publishing.service.gov.uk/government/uploads/system/uploads/attachment_data/file/744071/CoP_FOI_Code_of_Practice_-_Minor_Amendments_20180926_.pdf',
};

/**
 * The Commissioner "within six weeks of your final response or last substantive contact"; section 50(2) itself says only
 * "undue delay", so the weeks are practice. The page: https://ico.org.uk/make-a-complaint/foi-and-eir-complaints/
 */
export const ICO_SIX_WEEKS: Limit = {
  period: weeks(6),
  basis: 'practice',
  provision: {
    name: 'The ICO’s practice: six weeks',
    address: 'https://ico.org.uk/make-a-complaint/foi-and-eir-complaints/foi-and-eir-complaints/',
  },
};

/** Notice of appeal received within 28 days of the day on which notice of the decision was sent. */
export const TRIBUNAL_28_DAYS: Limit = {
  period: calendarDays(28),
  basis: 'statute',
  provision: {
    name: 'General Regulatory Chamber Rules 2009, rule 22(1)(b)',
    address: 'https://www.legislation.gov.uk/uksi/2009/1976/rule/22',
  },
};

/** Freedom of Information Act 2000. */
export const FOIA: RegimeLaw = {
  regime: 'foia',
  regulator: 'ico',
  // Section 10(6): a bank holiday "in any part of the United Kingdom", so 2 January, 17 March, 12 July and 30 November too.
  holidaysOf: NATIONS,
  workingDay: { name: 'FOIA section 10(6)', address: SECTION_10 },
  // "not later than the twentieth working day following the date of receipt"
  reply: { period: workingDays(20), basis: 'statute', provision: { name: 'FOIA section 10(1)', address: SECTION_10 } },
  // Section 10(3) gives "such time as is reasonable" for the public interest; the ICO suggests no more than 20 more.
  extendedReply: {
    period: workingDays(40),
    basis: 'practice',
    provision: { name: 'FOIA section 10(3) and the ICO’s guidance on it', address: SECTION_10 },
  },
  // A reasonable time has no fixed end, so a late notice makes nobody late a day too soon.
  extensionWithinReply: false,
  clarification: {
    effect: 'starts-again',
    provision: { name: 'FOIA section 1(3)', address: 'https://www.legislation.gov.uk/ukpga/2000/36/section/1' },
  },
  // The working days from the notice to the payment, both included, are left out.
  feesNotice: { effect: 'days-left-out', provision: { name: 'FOIA section 10(2)', address: SECTION_10 } },
  // No statute: the code asks authorities to accept a request within 40 working days of the response being issued.
  reviewRequest: { period: workingDays(40), basis: 'code', provision: CODE },
  lateReview: CODE,
  reviewOutcome: {
    usual: { period: workingDays(20), basis: 'code', provision: CODE },
    atMost: { period: workingDays(40), basis: 'code', provision: CODE },
  },
  complaint: ICO_SIX_WEEKS,
  // The ICO asks only that the authority be chased first. https://ico.org.uk/make-a-complaint/foi-and-eir-complaints/
  silence: 'complaint',
  appeal: TRIBUNAL_28_DAYS,
};
