import { type Variation, workingDays } from './law.ts';

/**
 * Maintained schools, academies, pupil referral units: the 20th working day that is also a school day, or the 60th
 * working day, whichever is first (SI 2004/3364 regulation 3; SI 2009/1369; SI 2010/2768). Nobody but the school knows
 * its school days, so the reply is due between the 20th and the 60th working day. FOIA only.
 */
export const SCHOOLS: Variation = {
  reply: {
    period: workingDays(60),
    basis: 'statute',
    provision: {
      name: 'SI 2004/3364, regulation 3',
      address: 'https://www.legislation.gov.uk/uksi/2004/3364/regulation/3',
    },
  },
  because: 'school-days',
};
