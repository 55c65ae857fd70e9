import { describe, expect, test } from 'vitest';
import { pointsFor } from '../../../testing/best-found.ts';
import { letterOf } from '../../../testing/letter-of.ts';
import { factValue } from '../../fact.ts';
import { readFacts } from '../../read-facts.ts';
import { commissionersDecision } from './commissioners-decision.ts';

const ICO = `Information Commissioner's Office
Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF

16 September 2026
Our reference: IC-287441-X3Q8

Dear [name]

Freedom of Information Act 2000
Your complaint about Stoke-on-Trent City Council

The investigation of your complaint has now ended. I enclose the Commissioner's decision notice, which sets out what was
looked at and why the decision was reached.

If you do not agree with it you may appeal to the First-tier Tribunal (Information Rights). The tribunal has to have your
notice of appeal within 28 days of the day on which the decision notice was sent to you.

Yours sincerely

[name]
Senior case officer`;

const SCOTTISH = `Scottish Information Commissioner
Kinburn Castle, Doubledykes Road, St Andrews KY16 9DS

12 September 2026
Our ref: 202600140

Dear [name]

Your application about Argyll and Bute Council

The Commissioner has made a decision on your application under section 47(1) of the Freedom of Information (Scotland) Act
2002. A copy of the decision is attached; its number is 088/2026. The Commissioner's decision has been sent to the Council
as well.

You have a right of appeal to the Court of Session, on a point of law only, within 42 days after the date of intimation of
the decision.

Yours sincerely`;

describe('the letter that brings the notice', () => {
  test.each([
    ['of the Information Commissioner', ICO, '2026-09-16', 'IC-287441-X3Q8', 'foia'],
    ['of the Scottish Commissioner', SCOTTISH, '2026-09-12', '202600140', 'foisa'],
  ])('%s', (_whose, text, day, reference, regime) => {
    const facts = readFacts(letterOf(text));
    expect(factValue(facts, 'letter-kind')).toBe('decision-notice');
    expect(factValue(facts, 'letter-date')).toBe(day);
    expect(factValue(facts, 'reference')).toBe(reference);
    expect(factValue(facts, 'regime')).toBe(regime);
  });
});

describe('is none', () => {
  test.each([
    [
      'an answer that tells what may follow a complaint',
      'You may complain to the Commissioner. If you disagree with the decision you can appeal to the tribunal. Our answer is attached.',
    ],
    [
      'an authority that obeys one',
      'In accordance with the decision notice issued on your complaint, please find attached what was withheld. Either of us may appeal to the tribunal.',
    ],
    [
      'an authority that answers afresh after one',
      'The Commissioner issued a decision notice on your complaint. This is our fresh answer; you may ask for an internal review. If you disagree with the notice you may appeal to the tribunal.',
    ],
    [
      'the published notice',
      'The complainant asked for a plan. The Commissioner finds for the Council. Either party may appeal against this decision notice to the First-tier Tribunal.',
    ],
    [
      'the Commissioner who only takes a complaint up',
      'Your complaint has been accepted. A decision notice may be issued in some months.',
    ],
  ])('%s', (_why, text) => {
    expect(pointsFor(commissionersDecision, text, 'decision-notice')).toBe(0);
  });
});
