import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { letterOf } from '../testing/letter-of.ts';
import { factValue } from './fact.ts';
import { readFacts } from './read-facts.ts';

const FOLDER = new URL('../testing/letters/', import.meta.url).pathname;
const named = (ending: string) =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(ending))
    .map((name) => basename(name, ending))
    .sort();
const letters = named('.txt');

/** Only what the expected file names is compared: a letter may be there for one habit. */
function saidOf(text: string) {
  const facts = readFacts(letterOf(text));
  const window = factValue(facts, 'review-window');
  return {
    kind: factValue(facts, 'letter-kind'),
    regime: factValue(facts, 'regime'),
    authority: factValue(facts, 'authority'),
    reference: factValue(facts, 'reference'),
    letterDate: factValue(facts, 'letter-date'),
    requestDate: factValue(facts, 'request-date')?.date ?? null,
    requestDateIs: factValue(facts, 'request-date')?.is ?? null,
    reviewWindow: window === null ? null : { amount: window.amount, unit: window.unit, from: window.from },
    reviewBy: factValue(facts, 'review-by'),
    dueDate: factValue(facts, 'due-date'),
    exemptions: facts.flatMap((fact) => (fact.kind === 'exemption' ? [fact.value] : [])).sort(),
    facts: facts.length,
  };
}

test('every letter has its expected facts beside it, and every expected file its letter', () => {
  expect(named('.json')).toEqual(letters);
  expect(letters.length).toBeGreaterThan(100);
});

describe('reads', () => {
  test.each(letters)('%s', (name) => {
    const { why, ...expected } = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
    expect(why).not.toBe('');
    if ('exemptions' in expected) expected.exemptions.sort();
    const said = saidOf(readFileSync(join(FOLDER, `${name}.txt`), 'utf8'));
    expect(said).toMatchObject(expected.kind === null ? { kind: null, facts: 0 } : expected);
  });
});

test('every quote stands in the letter’s text where it says', () => {
  for (const name of letters) {
    const letter = letterOf(readFileSync(join(FOLDER, `${name}.txt`), 'utf8'));
    for (const { quote } of readFacts(letter)) {
      if (quote.in === 'letter')
        expect(letter.text.slice(quote.start, quote.start + quote.text.length)).toBe(quote.text);
    }
  }
});
