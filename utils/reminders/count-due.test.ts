import { expect, test } from 'vitest';
import { addStep } from '../cases/add-step.ts';
import type { Case, CaseId } from '../cases/case.ts';
import { closeCase } from '../cases/close-case.ts';
import { dismissReminder } from '../cases/snooze-reminder.ts';
import { answerFacts, caseOf, day, fact } from '../testing/builders.ts';
import { countDue } from './count-due.ts';

// To be acted on by 25 November 2025.
const ONE = caseOf(answerFacts());
const WHEN = { day: day('2025-11-20'), at: 1_763_632_800_000 };
const OTHER = caseOf(answerFacts(fact('letter-date', day('2025-09-29'))), { id: 'case-2' as CaseId });

test.each([
  ['a week before: one', [ONE], '2025-11-18', 1],
  ['a day earlier: none', [ONE], '2025-11-17', 0],
  ['on the day: one', [ONE], '2025-11-25', 1],
  ['when it has passed: none', [ONE], '2025-11-26', 0],
  ['two cases', [ONE, OTHER], '2025-11-20', 2],
  ['a closed case: none', [closeCase(ONE, WHEN)], '2025-11-20', 0],
  [
    'dismissed: none',
    [dismissReminder(ONE, { deadline: 'review-request', by: day('2025-11-25') }, WHEN)],
    '2025-11-20',
    0,
  ],
  ['done: none', [addStep(ONE, { kind: 'review-asked', on: day('2025-11-20') }, 'a', WHEN)], '2025-11-20', 0],
  ['what the authority owes: none', [asked('2025-10-01')], '2025-11-20', 0],
] as const)('%s', (_when, cases, today, due) => expect(countDue(cases, day(today))).toBe(due));

/** A case in which the review was asked for, so that the authority has to act. */
function asked(on: string): Case {
  return addStep(ONE, { kind: 'review-asked', on: day(on) }, 'a', WHEN);
}
