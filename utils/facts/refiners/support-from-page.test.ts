import { describe, expect, test } from 'vitest';
import type { Surroundings } from '../../letter/letter.ts';
import { day } from '../../testing/best-found.ts';
import { letterOf } from '../../testing/letter-of.ts';
import { refined } from '../../testing/refined.ts';
import { factOf, factValue } from '../fact.ts';
import { readFacts } from '../read-facts.ts';
import { supportFromPage } from './support-from-page.ts';

const BODY =
  'Dear Mr Grey\n\nThank you for your request about pay under the Freedom of Information Act 2000. Please find it attached.\n\nYours sincerely';
const around: Partial<Surroundings> = {
  authority: 'Kent County Council',
  sentOn: day('2026-03-30'),
  requestMadeOn: day('2026-03-02'),
};

describe('the page fills what the letter does not say', () => {
  const facts = readFacts(letterOf(BODY, around));
  test('the authority', () => {
    expect(factOf(facts, 'authority')).toMatchObject({ value: 'Kent County Council', quote: { in: 'page' } });
  });
  test('the day it was sent', () => {
    expect(factOf(facts, 'letter-date')).toMatchObject({ value: '2026-03-30', quote: { in: 'page' } });
  });
  test('the day the request was made', () => {
    expect(factOf(facts, 'request-date')).toMatchObject({
      value: { date: '2026-03-02', is: 'made' },
      quote: { in: 'page' },
    });
  });
});

describe('the letter’s own words win', () => {
  const own = `Medway Council\n\n27 March 2026\n\n${BODY.replace('about pay', 'received on 4 March 2026')}\n\nMedway Council\nMedway Council holds it on behalf of Medway Council.`;
  const facts = readFacts(letterOf(own, around));
  test('for the date', () => {
    expect(factValue(facts, 'letter-date')).toBe('2026-03-27');
  });
  test('for the day of receipt', () => {
    expect(factValue(facts, 'request-date')).toEqual({ date: '2026-03-04', is: 'received' });
  });
  test('for the authority that plainly speaks', () => {
    expect(factValue(facts, 'authority')).toBe('Medway Council');
  });
});

test('adds nothing where the page says nothing', () => {
  expect(refined(supportFromPage, [], { text: BODY })).toEqual([]);
});
