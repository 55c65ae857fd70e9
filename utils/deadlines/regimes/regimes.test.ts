import { describe, expect, test } from 'vitest';
import { REGIMES, type Regime } from '../../facts/fact.ts';
import { NATIONS } from '../deadline.ts';
import { lawOf, variationFor } from './index.ts';
import type { Limit } from './law.ts';

const brief = ({ period, basis, provision }: Limit) =>
  `${period.amount} ${period.unit}${period.firstDay === 'next' ? '' : '?'} ${basis}: ${provision.name}`;

describe('what each law gives', () => {
  test.each<[Regime, Record<string, string | null>]>([
    [
      'foia',
      {
        reply: '20 working-days statute: FOIA section 10(1)',
        extended: '40 working-days practice: FOIA section 10(3) and the ICO’s guidance on it',
        review: '40 working-days code: Section 45 code of practice (4 July 2018), part 5',
        late: 'Section 45 code of practice (4 July 2018), part 5',
        usual: '20 working-days code: Section 45 code of practice (4 July 2018), part 5',
        atMost: '40 working-days code: Section 45 code of practice (4 July 2018), part 5',
        complaint: '6 weeks practice: The ICO’s practice: six weeks',
        appeal: '28 calendar-days statute: General Regulatory Chamber Rules 2009, rule 22(1)(b)',
        clarification: 'starts-again: FOIA section 1(3)',
        fee: 'days-left-out: FOIA section 10(2)',
        workingDay: 'FOIA section 10(6)',
        regulator: 'ico complaint',
      },
    ],
    [
      'eir',
      {
        reply: '20 working-days statute: EIR regulation 5(2)',
        extended: '40 working-days statute: EIR regulation 7(1)',
        review: '40 working-days statute: EIR regulation 11(2)',
        late: null,
        usual: '40 working-days statute: EIR regulation 11(4)',
        atMost: '40 working-days statute: EIR regulation 11(4)',
        complaint: '6 weeks practice: The ICO’s practice: six weeks',
        appeal: '28 calendar-days statute: General Regulatory Chamber Rules 2009, rule 22(1)(b)',
        clarification: 'starts-again: EIR regulation 9(4)',
        fee: null,
        workingDay: 'EIR regulation 2(1)',
        regulator: 'ico complaint',
      },
    ],
    [
      'foisa',
      {
        reply: '20 working-days statute: FOISA section 10(1)',
        extended: null,
        review: '40 working-days statute: FOISA section 20(5)',
        late: 'FOISA section 20(6)',
        usual: '20 working-days statute: FOISA section 21(1)',
        atMost: '20 working-days statute: FOISA section 21(1)',
        complaint: '6 months statute: FOISA section 47(4)',
        appeal: null,
        clarification: 'starts-again: FOISA section 10(1)(b)',
        fee: 'days-left-out: FOISA section 10, explanatory note 47',
        workingDay: 'FOISA section 73',
        regulator: 'sic review-request',
      },
    ],
    [
      'eisr',
      {
        reply: '20 working-days statute: EIR (Scotland) regulation 5(2)(a)',
        extended: '40 working-days statute: EIR (Scotland) regulation 7',
        review: '40 working-days statute: EIR (Scotland) regulation 16',
        late: null,
        usual: '20 working-days statute: EIR (Scotland) regulation 16',
        atMost: '20 working-days statute: EIR (Scotland) regulation 16',
        complaint: '6 months statute: EIR (Scotland) regulation 17, with FOISA section 47(4)',
        appeal: null,
        clarification: 'starts-again: EIR (Scotland) regulation 9(4)',
        fee: null,
        workingDay: 'EIR (Scotland) regulation 2',
        regulator: 'sic review-request',
      },
    ],
  ])('%s', (regime, expected) => {
    const law = lawOf(regime);
    expect({
      reply: brief(law.reply),
      extended: law.extendedReply && brief(law.extendedReply),
      review: brief(law.reviewRequest),
      late: law.lateReview?.name ?? null,
      usual: brief(law.reviewOutcome.usual),
      atMost: brief(law.reviewOutcome.atMost),
      complaint: brief(law.complaint),
      appeal: law.appeal && brief(law.appeal),
      clarification: `${law.clarification.effect}: ${law.clarification.provision.name}`,
      fee: law.feesNotice && `${law.feesNotice.effect}: ${law.feesNotice.provision.name}`,
      workingDay: law.workingDay.name,
      regulator: `${law.regulator} ${law.silence}`,
    }).toEqual(expected);
  });

  test('whose bank holidays are left out', () => {
    expect(REGIMES.map((regime) => lawOf(regime).holidaysOf)).toEqual([NATIONS, NATIONS, ['scotland'], ['scotland']]);
  });

  test('a letter that names no law counts as FOIA', () => {
    expect(lawOf(null)).toBe(lawOf('foia'));
  });

  test.each(REGIMES)('every provision of %s has the address of a page that the public can read', (regime) => {
    const {
      reply,
      extendedReply,
      clarification,
      feesNotice,
      reviewRequest,
      reviewOutcome,
      complaint,
      appeal,
      workingDay,
    } = lawOf(regime);
    const provisions = [
      reply,
      extendedReply,
      clarification,
      feesNotice,
      reviewRequest,
      reviewOutcome.usual,
      complaint,
      appeal,
    ]
      .flatMap((limit) => (limit === null ? [] : [limit.provision]))
      .concat(workingDay);
    for (const { address } of provisions) {
      expect(address).toMatch(
        /^https:\/\/(?:www\.legislation\.gov\.uk\/(?:ukpga\/2000\/36|uksi\/2004\/3391|asp\/2002\/13|ssi\/2004\/520|uksi\/2009\/1976)\/(?:section|regulation|rule|notes)\/|ico\.org\.uk\/make-a-complaint\/|assets\.publishing\.service\.gov\.uk\/)/,
      );
    }
  });
});

describe('a longer time for a reply, where the name makes it certain', () => {
  test.each<[why: string, authority: string, regime: Regime | null, longer: string]>([
    ['a primary school', 'Millbrook Primary School', 'foia', '60 SI 2004/3364, regulation 3'],
    ['no law named: as FOIA', 'Millbrook Primary School', null, '60 SI 2004/3364, regulation 3'],
    [
      'a school named after its place',
      'St Mary’s Church of England Aided School',
      'foia',
      '60 SI 2004/3364, regulation 3',
    ],
    ['an infants’ school', 'Lower Green Infant School', 'foia', '60 SI 2004/3364, regulation 3'],
    ['a Welsh school', 'Ysgol Gyfun Bryn Teg', 'foia', '60 SI 2004/3364, regulation 3'],
    ['an academy trust', 'The Harbour Academy Trust', 'foia', '60 SI 2004/3364, regulation 3'],
    ['a pupil referral unit', 'Eastside Pupil Referral Unit', 'foia', '60 SI 2004/3364, regulation 3'],
    ['its short name', 'National Archives', 'foia', '30 SI 2004/3364, regulation 4'],
    ['an archive', 'The National Archives', 'foia', '30 SI 2004/3364, regulation 4'],
    [
      'the archive of Northern Ireland',
      'Public Record Office of Northern Ireland',
      'foia',
      '30 SI 2004/3364, regulation 4',
    ],
    ['the archive of Scotland', 'National Records of Scotland', 'foisa', '30 FOISA section 10(2)'],
    ['its Keeper', 'The Keeper of the Records of Scotland', 'foisa', '30 FOISA section 10(2)'],
  ])('%s', (_why, authority, regime, longer) => {
    const variation = variationFor(authority, regime);
    expect(`${variation?.reply.period.amount} ${variation?.reply.provision.name}`).toBe(longer);
    expect(variation?.reply).toMatchObject({
      basis: 'statute',
      provision: { address: expect.stringMatching(/^https:.*\/(?:uksi\/2004\/3364\/regulation\/[34]|section\/10)$/) },
    });
  });

  test.each<[why: string, authority: string | null, regime: Regime | null]>([
    ['a university', 'London School of Economics', 'foia'],
    ['an academy that is none', 'Royal Academy of Dance', 'foia'],
    ['a school in Scotland: no such regulation', 'Millbrook Primary School', 'foisa'],
    ['a school under the EIR', 'Millbrook Primary School', 'eir'],
    ['a word that only begins like one', 'Ysgolion Cyf', 'foia'],
    ['a Welsh school that is only named', 'Friends of Ysgol Bryn Teg', 'foia'],
    ['an archive that is a part of something', 'The National Archives of Nowhere', 'foia'],
    ['the archive of London under the EIR', 'The National Archives', 'eir'],
    ['Scotland’s archive under FOIA', 'National Records of Scotland', 'foia'],
    ['Scotland’s archive in a longer name', 'Friends of the National Records of Scotland', 'foisa'],
    ['an archive in a longer name', 'Friends of the National Archives', 'foia'],
    ['Northern Ireland’s in a longer name', 'Friends of the Public Record Office of Northern Ireland', 'foia'],
    ['nobody named', null, 'foia'],
  ])('not for %s', (_why, authority, regime) => {
    expect(variationFor(authority, regime)).toBeNull();
  });
});
