import { describe, expect, test } from 'vitest';
import { pointsFor } from '../../../testing/best-found.ts';
import { passedOn } from './passed-on.ts';

describe('speaks for transfer', () => {
  test.each([
    ['in its heading', 'Subject: EIR 4417-23 Transfer of your request'],
    ['to a body', 'We have today transferred your request to Merseyside Police.'],
    ['to a body, by the authority itself', 'We have passed your request to Norbridge County Council.'],
    ['to a ministry', 'We forwarded your e-mail to the Department for Transport.'],
    ['that it will answer', 'They will answer you directly.'],
    ['whose matter it is', 'The information is held by Watford Borough Council.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(passedOn, text, 'transfer')).toBeGreaterThan(0);
  });
});

describe('does not', () => {
  test.each([
    ['to an office of the same house', 'Your request has been passed to Estates and Campus Services.'],
    ['to a team with a name', 'We have passed your request to the Information Governance Team.'],
    ['to a service of the same house', 'I have forwarded your request to the Highways Service.'],
    ['what may be needed', 'Some requests may require transference.'],
  ])('%s', (_what, text) => {
    expect(pointsFor(passedOn, text, 'transfer')).toBeLessThanOrEqual(0);
  });
});
