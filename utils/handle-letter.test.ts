import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CaseId } from './cases/case.ts';
import { factValue } from './facts/fact.ts';
import { showLetter, trackLetter } from './handle-letter.ts';
import { readPage } from './letter/read-page.ts';
import { USUAL_SETTINGS } from './reminders/settings.ts';
import { day, page } from './testing/builders.ts';

const FOLDER = new URL('./testing/pages/', import.meta.url);
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));
const show = (name: string) => {
  const { url, ...expected } = JSON.parse(readFileSync(new URL(name.replace('.html', '.json'), FOLDER), 'utf8'));
  const { document } = page(readFileSync(new URL(name, FOLDER), 'utf8'));
  return { expected, inView: showLetter(readPage({ document, address: new URL(url) }), url) };
};

test('there are sample pages', () => expect(names.length).toBeGreaterThanOrEqual(5));

describe.each(names)('%s', (name) => {
  test('gives the facts that stand beside it', () => {
    const { expected, inView } = show(name);
    const facts = inView?.facts ?? [];
    const window = factValue(facts, 'review-window');
    expect({
      kind: factValue(facts, 'letter-kind'),
      regime: factValue(facts, 'regime'),
      authority: factValue(facts, 'authority'),
      reference: factValue(facts, 'reference'),
      letterDate: factValue(facts, 'letter-date'),
      requestDate: factValue(facts, 'request-date')?.date ?? null,
      reviewWindow: window === null ? null : `${window.amount} ${window.unit} ${window.from}`,
      reviewDeadline: inView?.deadlines.find(({ kind }) => kind === 'review-request')?.due ?? null,
    }).toEqual({
      kind: expected.kind,
      regime: expected.regime,
      authority: expected.authority,
      reference: expected.reference,
      letterDate: expected.letterDate,
      requestDate: expected.detect ? expected.requestDate : null,
      reviewWindow: expected.reviewWindow && Object.values(expected.reviewWindow).slice(0, 3).join(' '),
      reviewDeadline: expected.reviewDeadline,
    });
  });
});

test('the letter of a page becomes a case with reminders for its deadline', () => {
  const { inView } = show('01-wdtk-ack-then-response.html');
  if (inView === null) throw new Error('no letter');
  const tracked = trackLetter(inView, [], 'new' as CaseId, { day: day('2025-10-01'), at: 0 }, USUAL_SETTINGS);
  expect(tracked.change).toBe('opened');
  expect(tracked.reminders.map(({ on }) => on)).toEqual(['2025-11-11', '2025-11-20', '2025-11-25']);
});
