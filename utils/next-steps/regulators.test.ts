import { expect, test } from 'vitest';
import { regulatorFor } from './regulators.ts';

test.each([
  ['FOIA is the ICO’s', 'foia', 'ico', 'ico.org.uk'],
  ['so are the EIR', 'eir', 'ico', 'ico.org.uk'],
  ['FOISA is the Scottish Commissioner’s', 'foisa', 'sic', 'www.foi.scot'],
  ['so are the Scottish EIR', 'eisr', 'sic', 'www.foi.scot'],
  ['no law named counts as FOIA', null, 'ico', 'ico.org.uk'],
] as const)('%s', (_why, regime, id, host) => {
  const regulator = regulatorFor(regime);
  expect(regulator.id).toBe(id);
  expect(new URL(regulator.complaintUrl).host).toBe(host);
  expect(regulator.complaintUrl).toMatch(/^https:/);
});

test('the ICO’s decisions go to the tribunal, the Scottish Commissioner’s to a court that has no page for it', () => {
  expect(new URL(regulatorFor('foia').appealUrl ?? '').host).toBe('www.gov.uk');
  expect(regulatorFor('foisa').appealUrl).toBeNull();
});
