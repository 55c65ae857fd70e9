import { expect, test } from 'vitest';
import { bestFound } from '../../testing/best-found.ts';
import { outcome } from './outcome.ts';

test.each([
  ['all given', 'Please find attached the information that you asked for.', 'given'],
  ['none held', 'The Council does not hold this information.', 'not-held'],
  ['refused', 'The report is exempt under section 43(2) and is withheld.', 'refused'],
  ['part', 'I attach a copy of the report. The names have been withheld.', 'part'],
  ['neither confirmed nor denied', 'We neither confirm nor deny that it is held.', 'refused'],
  ['nothing said', 'Thank you for your request.', null],
  ['only rights', 'If you are unhappy because information is withheld you may complain.', null],
])('%s', (_what, letter, value) => {
  expect(bestFound(outcome, letter)).toBe(value);
});
