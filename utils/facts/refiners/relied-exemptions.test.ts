import { expect, test } from 'vitest';
import { refined } from '../../testing/refined.ts';
import type { Regime } from '../fact.ts';
import type { Candidate } from '../rule.ts';
import { reliedExemptions } from './relied-exemptions.ts';

const at = { quote: { in: 'page', text: '' }, certainty: 'stated' } as const;
const ground = (value: string, weight: number): Candidate => ({ kind: 'exemption', value, weight, ...at });
function relied(regime: Regime | null, ...grounds: Candidate[]): string[] {
  const law: Candidate[] = regime === null ? [] : [{ kind: 'regime', value: regime, weight: 5, ...at }];
  const left = refined(reliedExemptions, [...law, ...grounds]);
  return left.flatMap((each) => (each.kind === 'exemption' ? [each.value] : []));
}

test('the particular ground, not the general one', () => {
  expect(relied('foia', ground('s40', 2), ground('s40(2)', 2))).toEqual(['s40(2)']);
});
test('what is said of the general ground holds for the particular one', () => {
  expect(relied('foia', ground('s23', 2), ground('s23(5)', 0.4))).toEqual(['s23(5)']);
});
test('not what was given up', () => {
  expect(relied('foia', ground('s22', 2), ground('s22', -4))).toEqual([]);
});
test('each once', () => {
  expect(relied('foia', ground('s43(2)', 2), ground('s43(2)', 2))).toEqual(['s43(2)']);
});
test('no procedure: sections 1, 10, 16, 17 and 50', () => {
  expect(
    relied('foia', ground('s1(1)(a)', 2), ground('s10(3)', 2), ground('s16', 2), ground('s17(7)', 2), ground('s50', 2)),
  ).toEqual([]);
});
test('what is a ground depends on the law', () => {
  expect(relied('foisa', ground('s25(1)', 2), ground('s43(2)', 2))).toEqual(['s25(1)']);
  expect(relied('eisr', ground('r10(4)(e)', 2), ground('r12(4)(e)', 2), ground('s39(2)', 2))).toEqual([
    'r10(4)(e)',
    's39(2)',
  ]);
  expect(relied('eir', ground('r12(5)(b)', 2), ground('r7(1)', 2), ground('s40(2)', 2))).toEqual(['r12(5)(b)']);
});
