import { section } from './foisa.ts';
import { type Variation, workingDays } from './law.ts';

/**
 * Public record offices have 30 working days for records that were transferred to them and are not open yet
 * (regulations under FOIA section 10(4)); for everything else 20. The letter seldom says which it is: a range.
 */
export const ARCHIVES: Variation = {
  reply: {
    period: workingDays(30),
    basis: 'statute',
    provision: {
      name: 'SI 2004/3364, regulation 4',
      address: 'https://www.legislation.gov.uk/uksi/2004/3364/regulation/4',
    },
  },
  because: 'archive-records',
};

/** The Keeper of the Records of Scotland has 30 working days for certain records (explanatory note 46). */
export const KEEPER_OF_THE_RECORDS: Variation = {
  reply: { period: workingDays(30), basis: 'statute', provision: section(10, '10(2)') },
  because: 'archive-records',
};
