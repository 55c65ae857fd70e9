import { parseHTML } from 'linkedom';
import { type Case, type CaseId, type CaseLetter, newCase } from '../cases/case.ts';
import { untouched } from '../cases/changed.ts';
import { type CalendarDate, calendarDate } from '../dates/calendar-date.ts';
import type { Fact, FactFor, FactKind } from '../facts/fact.ts';
import { type Letter, NOTHING_AROUND } from '../letter/letter.ts';
import type { Page } from '../letter/page.ts';

// Builders give defaults, so that a row of a test states only what differs.

/** @throws where there is no such day, so that a slip in a test does not pass as an absent date */
export function day(text: string): CalendarDate {
  const date = calendarDate(text);
  if (date === null) throw new Error(`no such day: ${text}`);
  return date;
}

/** A stated fact, with its value as its words. */
export function fact<Kind extends FactKind>(kind: Kind, value: FactFor<Kind>['value']): Fact {
  return { kind, value, quote: { in: 'letter', text: String(value), start: 0 }, certainty: 'stated' } as Fact;
}

/** The facts of a FOIA answer of 30 September 2025, the window as stated in it; `changes` replace or add. */
export function answerFacts(...changes: readonly Fact[]): Fact[] {
  const usual = [
    fact('letter-kind', 'response'),
    fact('regime', 'foia'),
    fact('authority', 'Harrowdale Borough Council'),
    fact('reference', 'HBC/FOI/25/0417'),
    fact('letter-date', day('2025-09-30')),
    fact('review-window', { amount: 40, unit: 'working-days', from: 'letter-date', firstDay: 'next' }),
  ];
  return [...usual.filter(({ kind }) => !changes.some((change) => change.kind === kind)), ...changes];
}

export function letter(text: string, changes: Partial<Letter> = {}): Letter {
  return {
    text,
    source: { reader: 'file', address: null, messageId: null },
    surroundings: NOTHING_AROUND,
    ...changes,
  };
}

export function caseOf(facts: readonly Fact[], changes: Partial<Case> = {}): Case {
  return { ...newCase('case-1' as CaseId, day('2025-10-01'), [letterIn(facts)]), ...changes };
}

/** A letter as a case keeps it, added before everything else. */
export function letterIn(facts: readonly Fact[], changes: Partial<CaseLetter> = {}): CaseLetter {
  return {
    key: 'one',
    source: letter('').source,
    added: 0,
    addedOn: day('2025-01-01'),
    read: untouched(facts),
    corrections: {},
    gone: untouched(false),
    ...changes,
  };
}

/** A page of HTML at an address. A part of a page gets the frame that a browser would give it. */
export function page(html: string, address: string | null = null): Page {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return { document: parseHTML(whole).document, address: address === null ? null : new URL(address) };
}
