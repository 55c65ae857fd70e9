import { expect, test } from 'vitest';
import { caseListFile } from './case-list-file.ts';
import { answerFacts, caseOf, day, fact } from './testing/builders.ts';

const words = (key: string) => key;

test('a line a case under titles, with the next day to act by', () => {
  const [titles, first, ...more] = caseListFile([caseOf(answerFacts())], day('2025-10-05'), words).split('\r\n');
  expect(titles).toMatch(/^\uFEFFfact_authority,fact_reference,/);
  expect(first).toMatch(
    /^Harrowdale Borough Council,HBC\/FOI\/25\/0417,regime_foia,deadline_review_request,2025-11-25,2025-11-25,2025-09-30,/,
  );
  expect(more).toEqual(['']);
});

test('a name that a spreadsheet would run is made harmless', () => {
  const hostile = caseOf(answerFacts(fact('authority', '=HYPERLINK("https://evil.example")')));
  expect(caseListFile([hostile], day('2025-10-05'), words)).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
});
