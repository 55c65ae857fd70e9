import { expect, test } from 'vitest';
import { day } from '../../testing/best-found.ts';
import { readingOfText } from '../../testing/letter-of.ts';
import type { LetterKind } from '../fact.ts';
import type { Candidate } from '../rule.ts';
import { fitToKind } from './fit-to-kind.ts';

const at = { quote: { in: 'page', text: '' }, certainty: 'stated', weight: 5 } as const;
const all: Candidate[] = [
  { kind: 'review-window', value: { amount: 40, unit: 'working-days', from: 'letter-date', firstDay: 'next' }, ...at },
  { kind: 'due-date', value: day('2026-04-01'), ...at },
  { kind: 'exemption', value: 's40(2)', ...at },
];
const left = (kind: LetterKind) => fitToKind.refine(all, { reading: readingOfText(''), kind }).map((each) => each.kind);

test.each<[LetterKind, string[]]>([
  ['response', ['review-window', 'exemption']],
  ['review-outcome', ['exemption']],
  ['acknowledgement', ['due-date']],
  ['extension', ['review-window', 'due-date', 'exemption']],
  ['clarification', []],
  ['transfer', ['review-window']],
])('%s keeps what it can mean for itself', (kind, kinds) => {
  expect(left(kind)).toEqual(kinds);
});
