import { NATIONS, type Provision } from '../deadline.ts';
import { ICO_SIX_WEEKS, TRIBUNAL_28_DAYS } from './foia.ts';
import { type RegimeLaw, workingDays } from './law.ts';

const regulation = (number: number, force: string): Provision => ({
  name: `EIR regulation ${force}`,
  address: `https://www.legislation.gov.uk/uksi/2004/3391/regulation/${number}`,
});

/** Environmental Information Regulations 2004 (SI 2004/3391). */
export const EIR: RegimeLaw = {
  regime: 'eir',
  regulator: 'ico',
  // Regulation 2(1) takes "working day" from FOIA section 10(6): every nation's bank holidays are left out.
  holidaysOf: NATIONS,
  workingDay: regulation(2, '2(1)'),
  reply: { period: workingDays(20), basis: 'statute', provision: regulation(5, '5(2)') },
  // For a request that is both complex and voluminous.
  extendedReply: { period: workingDays(40), basis: 'statute', provision: regulation(7, '7(1)') },
  // Regulation 7(3): as soon as possible, no later than 20 working days after the receipt.
  extensionWithinReply: true,
  clarification: { effect: 'starts-again', provision: regulation(9, '9(4)') },
  // What a demand for payment does to the time stands in no source that was read.
  feesNotice: null,
  // "no later than 40 working days after the date on which the applicant believes" that the authority failed.
  reviewRequest: { period: workingDays(40), basis: 'statute', provision: regulation(11, '11(2)') },
  // Nothing lets an authority take a later one.
  lateReview: null,
  reviewOutcome: {
    usual: { period: workingDays(40), basis: 'statute', provision: regulation(11, '11(4)') },
    atMost: { period: workingDays(40), basis: 'statute', provision: regulation(11, '11(4)') },
  },
  // Regulation 18 brings in Part IV of FOIA: the same Commissioner, the same tribunal.
  complaint: ICO_SIX_WEEKS,
  silence: 'complaint',
  appeal: TRIBUNAL_28_DAYS,
};
