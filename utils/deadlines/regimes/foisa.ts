import type { Provision } from '../deadline.ts';
import { months, type RegimeLaw, workingDays } from './law.ts';

export const section = (number: number, force: string): Provision => ({
  name: `FOISA section ${force}`,
  address: `https://www.legislation.gov.uk/asp/2002/13/section/${number}`,
});

/** Freedom of Information (Scotland) Act 2002. */
export const FOISA: RegimeLaw = {
  regime: 'foisa',
  regulator: 'sic',
  // Section 73: bank holidays in Scotland only. Easter Monday and the last Monday of August are working days there.
  holidaysOf: ['scotland'],
  workingDay: section(73, '73'),
  reply: { period: workingDays(20), basis: 'statute', provision: section(10, '10(1)') },
  // No extension for the public interest, unlike FOIA.
  extendedReply: null,
  extensionWithinReply: false,
  // Section 10(1)(b): the time runs from receipt of the further information.
  clarification: { effect: 'starts-again', provision: section(10, '10(1)(b)') },
  // Explanatory note 47: the days from the notice to the payment are disregarded.
  feesNotice: {
    effect: 'days-left-out',
    provision: {
      name: 'FOISA section 10, explanatory note 47',
      address: 'https://www.legislation.gov.uk/asp/2002/13/notes/division/3/1/10',
    },
  },
  // Counted from the reply, as the Commissioner says (https://www.foi.scot/asking-for-a-review); section 20(5) may give
  // longer after an early reply, and that is never counted on.
  reviewRequest: { period: workingDays(40), basis: 'statute', provision: section(20, '20(5)') },
  lateReview: section(20, '20(6)'),
  reviewOutcome: {
    usual: { period: workingDays(20), basis: 'statute', provision: section(21, '21(1)') },
    atMost: { period: workingDays(20), basis: 'statute', provision: section(21, '21(1)') },
  },
  complaint: { period: months(6), basis: 'statute', provision: section(47, '47(4)') },
  // A review must be asked for even after silence (section 47(1)).
  silence: 'review-request',
  // To the Court of Session on a point of law; sources differ on the time, so none is given.
  appeal: null,
};
