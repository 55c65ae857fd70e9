import type { Provision } from '../deadline.ts';
import { months, type RegimeLaw, workingDays } from './law.ts';

const regulation = (number: number, force: string): Provision => ({
  name: `EIR (Scotland) regulation ${force}`,
  address: `https://www.legislation.gov.uk/ssi/2004/520/regulation/${number}`,
});

/** Environmental Information (Scotland) Regulations 2004 (SSI 2004/520). */
export const EISR: RegimeLaw = {
  regime: 'eisr',
  regulator: 'sic',
  holidaysOf: ['scotland'],
  workingDay: regulation(2, '2'),
  reply: { period: workingDays(20), basis: 'statute', provision: regulation(5, '5(2)(a)') },
  // For a request that is both complex and voluminous.
  extendedReply: { period: workingDays(40), basis: 'statute', provision: regulation(7, '7') },
  // As under the regulations of 2004 for the rest of the country.
  extensionWithinReply: true,
  // Regulation 9(4): the periods begin on the day following receipt of the particulars.
  clarification: { effect: 'starts-again', provision: regulation(9, '9(4)') },
  // What a demand for payment does to the time stands in no source that was read.
  feesNotice: null,
  reviewRequest: { period: workingDays(40), basis: 'statute', provision: regulation(16, '16') },
  // The text on late requests was not read.
  lateReview: null,
  reviewOutcome: {
    usual: { period: workingDays(20), basis: 'statute', provision: regulation(16, '16') },
    atMost: { period: workingDays(20), basis: 'statute', provision: regulation(16, '16') },
  },
  // Regulation 17 brings in Part 4 of FOISA: the same Commissioner, the same six months.
  complaint: { period: months(6), basis: 'statute', provision: regulation(17, '17, with FOISA section 47(4)') },
  silence: 'review-request',
  appeal: null,
};
